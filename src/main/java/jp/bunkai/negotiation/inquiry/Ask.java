package jp.bunkai.negotiation.inquiry;

/** What a question asks for, and so which cells of the workbook are to be filled. */
public enum Ask {
    /** 担当／担当外／条件付き／不明, with the condition. */
    DECLARATION,
    /** A time limit, a frequency or the like. */
    SERVICE_LEVEL,
    /** Cost class, and the amount where it is charged apart. */
    COST,
    /** The contract and its clause. */
    CONTRACT,
    /** What shows that it is done. */
    EVIDENCE
}

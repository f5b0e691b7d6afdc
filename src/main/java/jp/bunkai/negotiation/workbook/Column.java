package jp.bunkai.negotiation.workbook;

import java.util.Set;
import jp.bunkai.negotiation.inquiry.Ask;

/**
 * The columns of the answer sheet in their order. A hidden row carries their names, so that a column which somebody moved is still
 * found.
 */
enum Column {
    KEY("", "", 4, null, Format.TEXT),
    NUMBER("番号", "No.", 5, null, Format.TEXT),
    DUTY("実施事項", "Duty", 18, null, Format.TEXT),
    SCOPE("対象", "About", 13, null, Format.TEXT),
    QUESTION("お伺いしたいこと", "Question", 46, null, Format.TEXT),
    ANSWER("回答", "Answer", 10, Ask.DECLARATION, Format.TEXT),
    CONDITION("条件（条件付きのとき）", "Condition", 17, Ask.DECLARATION, Format.TEXT),
    TERM("期限・頻度（数値）", "Figure", 8, Ask.SERVICE_LEVEL, Format.FIGURE),
    TERM_UNIT("単位", "Unit", 11, Ask.SERVICE_LEVEL, Format.TEXT),
    COST("費用", "Cost", 8, Ask.COST, Format.TEXT),
    AMOUNT("金額（円）", "Amount (yen)", 10, Ask.COST, Format.YEN),
    AMOUNT_UNIT("金額の単位", "Amount for", 8, Ask.COST, Format.TEXT),
    TAX("税", "Tax", 7, Ask.COST, Format.TEXT),
    CONTRACT("根拠の契約", "Contract", 13, Ask.CONTRACT, Format.TEXT),
    CLAUSE("条項", "Clause", 10, Ask.CONTRACT, Format.TEXT),
    EVIDENCE("証跡", "Evidence", 14, Ask.EVIDENCE, Format.TEXT),
    REMARK("備考", "Remarks", 14, null, Format.TEXT);

    private final String ja;
    private final String en;
    private final int width;
    private final Ask ask;
    private final Format format;

    Column(String ja, String en, int width, Ask ask, Format format) {
        this.ja = ja;
        this.en = en;
        this.width = width;
        this.ask = ask;
        this.format = format;
    }

    /** What may be written in a cell, so that Excel makes no date of it. */
    enum Format {
        TEXT("@"), FIGURE("General"), YEN("#,##0");

        private final String code;

        Format(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    Format format() {
        return format;
    }

    String header() {
        return ja + "\n" + en;
    }

    String ja() {
        return ja;
    }

    String en() {
        return en;
    }

    /** The width in characters. */
    int width() {
        return width;
    }

    /** Whether the vendor writes here. */
    boolean answered() {
        return ordinal() >= ANSWER.ordinal();
    }

    /** Whether a question that asks for this is to be answered here. */
    boolean wantedBy(Set<Ask> asks) {
        return ask != null && asks.contains(ask) && this != CONDITION;
    }
}

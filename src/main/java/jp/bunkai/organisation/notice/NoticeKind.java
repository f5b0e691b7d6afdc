package jp.bunkai.organisation.notice;

/** What a notice is about, for the icon beside it and for programs. */
public enum NoticeKind {
    /** Somebody named the reader in a comment. */
    MENTION,
    /** Something was said in a conversation of the reader. */
    COMMENT,
    /** It is the reader's turn, or a turn was taken back. */
    TURN,
    /** A round of declarations was opened, is due, or has closed. */
    DECLARATION,
    /** Rows wait for a confirmation, or were refused. */
    CONFIRMATION,
    /** A meeting was opened or closed. */
    MEETING,
    /** A risk, a relaxation, an explanation or an alert waits for an answer, or was answered. */
    RISK,
    /** A hospital asks for disclosures, or may see others than before. */
    DISCLOSURE,
    /** An inspection pack was made, or its answers are complete. */
    INSPECTION,
    /** An annex came back, waits for a signature, was signed, asks for something by a day, or its round ended. */
    SIGNING,
    /** An invited vendor has come, or handed its invitation on; or the reader itself was entered as a member. */
    INVITATION,
    /** A webhook of the reader's organisation was switched off. */
    WEBHOOK,
    /** 受領控え: hashes that prove later what was recorded now. */
    RECEIPT;

    /** Whether it is mailed also to who has read it in the product: a receipt is there to be kept outside of it. */
    boolean keptOutside() {
        return this == RECEIPT;
    }
}

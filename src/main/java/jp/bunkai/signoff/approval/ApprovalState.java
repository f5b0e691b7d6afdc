package jp.bunkai.signoff.approval;

/** How far one side is with deciding on the annex as it stands now. */
public enum ApprovalState {
    /** Nothing was drafted yet. */
    NONE,
    /** 決裁待ち: drafted, of what stands now, and not decided. */
    DRAFTED,
    /** 決裁済: approved, and nothing has changed since. */
    APPROVED,
    /** 差戻し. */
    RETURNED,
    /** 要再決裁: the annex has changed since the draft. */
    OUTDATED;

    /** From the newest draft of a side, which may be null, and what stands now. */
    static ApprovalState of(Approval newest, String stateSha256) {
        if (newest == null) {
            return NONE;
        }
        if (newest.decision() != null && !newest.decision().approved()) {
            return RETURNED;
        }
        if (!newest.stateSha256().equals(stateSha256)) {
            return OUTDATED;
        }
        return newest.decision() == null ? DRAFTED : APPROVED;
    }
}

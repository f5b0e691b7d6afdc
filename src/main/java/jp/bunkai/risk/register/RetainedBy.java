package jp.bunkai.risk.register;

/** Who retains what is left of a risk. */
public enum RetainedBy {
    VENDOR, HOSPITAL, JOINT;

    /** Whether the hospital retains it, alone or with the vendor, and so approves it for a time. */
    public boolean needsApproval() {
        return this != VENDOR;
    }
}

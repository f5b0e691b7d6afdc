package jp.bunkai.risk.register;

/** What one side says of a risk. */
public enum RiskWordKind {
    TELL, REPLY, AGREE, REFUSE;

    boolean needsText() {
        return this == REPLY || this == REFUSE;
    }
}

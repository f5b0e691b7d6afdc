package jp.bunkai.risk.register;

/** What somebody may do with a risk. */
public enum RiskAct {
    CHANGE, TELL, ANSWER, APPROVE, CLOSE
}

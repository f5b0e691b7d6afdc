package jp.bunkai.risk.relaxation;

/** What somebody may do with a relaxation. */
public enum RelaxationAct {
    CHANGE, DECIDE, END
}

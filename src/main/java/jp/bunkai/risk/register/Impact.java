package jp.bunkai.risk.register;

/** 影響度, the worst first. */
public enum Impact {
    EXTREME, LARGE, MEDIUM, SMALL
}

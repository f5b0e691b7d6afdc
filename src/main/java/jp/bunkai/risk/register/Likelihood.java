package jp.bunkai.risk.register;

/** 顕在化率, the most likely first. */
public enum Likelihood {
    HIGH, MEDIUM, LOW
}

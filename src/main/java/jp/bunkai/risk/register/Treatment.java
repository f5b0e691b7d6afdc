package jp.bunkai.risk.register;

/** The four choices of treatment: 回避・低減・共有・保有. */
public enum Treatment {
    AVOID, REDUCE, SHARE, RETAIN
}

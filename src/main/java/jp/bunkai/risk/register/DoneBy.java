package jp.bunkai.risk.register;

/** 実施主体: who carries out the measure. */
public enum DoneBy {
    VENDOR, HOSPITAL, BOTH, OTHER
}

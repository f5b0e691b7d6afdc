package jp.bunkai.matrix;

/** Cost class (費用区分) of a party's terms. */
public enum CostClass {
    /** 料金内. */
    INCLUDED,
    /** 別途. */
    SEPARATE,
    /** 無償. */
    FREE,
    /** 自院負担. */
    OWN,
    /** 未合意. */
    UNDECIDED
}

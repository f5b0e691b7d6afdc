package jp.bunkai.catalogue;

/** The unit in which something repeats. */
public enum CadenceUnit {
    DAY, WEEK, MONTH, QUARTER, HALF_YEAR, YEAR
}

package jp.bunkai.matrix;

/** What an amount of money is for. */
public enum CostUnit {
    PER_YEAR, PER_MONTH, PER_EVENT, PER_HOUR, ONCE
}

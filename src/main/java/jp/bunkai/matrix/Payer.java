package jp.bunkai.matrix;

/** Who pays (負担者). */
public enum Payer {
    HOSPITAL, VENDOR,
    /** 原因者: who caused it. */
    CAUSER,
    /** 保険. */
    INSURANCE,
    /** 協議: to be discussed when it happens. */
    TO_DISCUSS
}

package jp.bunkai.catalogue;

/** The unit of a service level's figure; each belongs to one kind of level. */
public enum ServiceLevelUnit {
    MINUTE(ServiceLevelKind.DURATION),
    HOUR(ServiceLevelKind.DURATION),
    DAY(ServiceLevelKind.DURATION),
    BUSINESS_DAY(ServiceLevelKind.DURATION),
    MONTH(ServiceLevelKind.DURATION),
    YEAR(ServiceLevelKind.DURATION),
    /** 件. */
    COUNT(ServiceLevelKind.COUNT),
    /** 回. */
    TIME(ServiceLevelKind.COUNT),
    /** 字. */
    CHARACTER(ServiceLevelKind.COUNT),
    /** 世代. */
    GENERATION(ServiceLevelKind.COUNT),
    PERCENT(ServiceLevelKind.PERCENT);

    private final ServiceLevelKind kind;

    ServiceLevelUnit(ServiceLevelKind kind) {
        this.kind = kind;
    }

    /** The kind of level that this unit measures. */
    public ServiceLevelKind kind() {
        return kind;
    }
}

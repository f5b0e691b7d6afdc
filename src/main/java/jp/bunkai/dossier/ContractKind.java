package jp.bunkai.dossier;

/** Kind of a contract. */
public enum ContractKind {
    /** 売買. */
    SALE,
    /** リース. */
    LEASE,
    /** 保守. */
    MAINTENANCE,
    /** クラウド約款. */
    CLOUD_TERMS,
    OTHER
}

package jp.bunkai.dossier;

/** Where a dossier stands in the life of its contracts. */
public enum Stage {
    /** 調達前. */
    PROCUREMENT,
    /** 契約. */
    CONTRACT,
    /** 年次見直し. */
    ANNUAL_REVIEW,
    /** 更改. */
    RENEWAL
}

package jp.bunkai.catalogue;

/** What one row of a duty is about: the scope object. */
public enum ScopeKind {
    /** One row in the dossier. */
    DOSSIER,
    /** One row for each vendor. */
    PARTY,
    /** One row for each covered system of the kinds named. */
    SYSTEM,
    /** One row for each asset, or group of like assets with one maintainer, of the kinds named. */
    ASSET
}

package jp.bunkai.catalogue;

/** What a duty does for a rule, said as data so that no rule names a duty by its id. A duty may serve several. */
public enum Purpose {
    /** Installs security updates on an asset. */
    PATCH,
    /** Restricts from where, and when, an asset is reached. */
    RESTRICT,
    /** Keeps an asset's administrator credentials. */
    CREDENTIALS,
    /** The responsibility for a server's security updates, which the contract has to state for every server. */
    UPDATE_SENTENCE,
    /** Plans what follows an asset's end of support. */
    END_OF_SUPPORT,
    /** Tells of subcontractors beforehand and binds them alike. */
    SUBCONTRACTING,
    /** Coordinates between vendors: whoever does it is the coordinating vendor. */
    COORDINATION,
    /** Answers alerts: whether they concern what one maintains. */
    ALERT,
    /** The vendor's first notice of an incident to the hospital. */
    FIRST_NOTICE,
    /** Part of answering an incident: whoever holds it has to be reachable day and night. */
    INCIDENT
}

package jp.bunkai.matrix;

/** What a rule can find. The order is the order of work within one severity: what nobody holds comes first, money and paper last. */
public enum FindingCode {
    /** Every vendor concerned declared 担当外. */
    ORPHAN,
    /** A core duty without a row, or taken OUT without the hospital's confirmation. */
    DUTY_MISSING,
    /** Nobody answers for it. */
    NO_ACCOUNTABLE,
    /** More than one party answers for it. */
    TWO_ACCOUNTABLE,
    /** Nobody does it. */
    NO_RESPONSIBLE,
    /** R or A held against the holder's own 担当外. */
    DECLARED_OTHERWISE,
    /** A vendor answered 不明. */
    UNKNOWN,
    /** Two parties declared 担当. */
    OVERLAP,
    /** An asset that no row patches, restricts or keeps the credentials of. */
    ASSET_UNCOVERED,
    /** An asset past, or soon past, its end of support. */
    END_OF_SUPPORT,
    /** A subcontractor holds a part that its prime does not answer for. */
    SUB_WITHOUT_PRIME,
    /** A subcontractor without the notice agreed. */
    SUB_UNDISCLOSED,
    /** A vendor holds duties and no contract in force binds it. */
    WITHOUT_CONTRACT,
    /** Who performs is not who is bound. */
    CONTRACTING_PARTY_NOT_PERFORMER,
    /** A contract ends, or a row cites one that has ended. */
    CONTRACT_ENDS,
    /** A holder of an incident duty cannot be reached day and night. */
    CONTACT_MISSING,
    /** A relaxation past its date. */
    RELAXATION_EXPIRED,
    /** A risk retained by the hospital without approver or expiry, or past its expiry. */
    RISK_OPEN_ENDED,
    /** An alert without the word of a vendor that is due. */
    ALERT_UNANSWERED,
    /** A vendor holds what its own disclosure says it does not do. */
    DISCLOSURE_CONTRADICTS,
    /** An answer 「いいえ」 of a disclosure that no risk speaks of. */
    DISCLOSURE_NO_WITHOUT_RISK,
    /** A checklist says what the facts do not. */
    CHECKLIST_CONTRADICTS,
    /** A 「いいえ」 of a checklist without a day by which it will be 「はい」, or past that day. */
    CHECKLIST_NO_WITHOUT_TARGET,
    /** A 「はい」 of a checklist of which nothing in date shows that it is done. */
    CHECKLIST_YES_WITHOUT_EVIDENCE,
    /** A confirmation sheet records as settled what the matrix does not. */
    ROLE_SHEET_CONTRADICTS,
    /** Evidence older than its cadence, or never shown. */
    EVIDENCE_OVERDUE,
    /** Nobody said who pays, or how much. */
    COST_UNDECIDED,
    /** No measurable term. */
    NO_SERVICE_LEVEL,
    /** No evidence named. */
    NO_EVIDENCE,
    /** Whether every server's updates are a vendor's by contract. */
    UPDATE_SENTENCE,
    /** Two guideline editions ask different things. */
    EDITION_CONFLICT,
    /** What was signed differs from what stands now, or from what another party signed. */
    SIGNED_APART
}

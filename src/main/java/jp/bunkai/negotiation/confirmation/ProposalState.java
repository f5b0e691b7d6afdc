package jp.bunkai.negotiation.confirmation;

/** What became of a counter-proposal. */
public enum ProposalState {
    /** Nobody answered yet. */
    OPEN,
    /** It was taken over into the row. */
    ACCEPTED,
    /** The other side declined, with a reason. */
    DECLINED,
    /** Its party has said something else since. */
    SUPERSEDED
}

package jp.bunkai.negotiation.turn;

/** One of the two sides of a pair. A vendor's subcontractors are on its side. */
public enum TurnSide {
    HOSPITAL, VENDOR
}

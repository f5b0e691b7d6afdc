package jp.bunkai.platform.security;

/** What an endpoint lets its caller do; each names exactly one. What a role may do is decided by {@link AccessDecision}. */
public enum Action {

    /** Anybody, signed in or not. */
    PUBLIC,
    /** Anybody who is signed in, a member of an organisation or not. */
    SIGNED_IN,
    /** A member, reading: every role. */
    VIEW,
    /** A member, writing what an organisation says in a dossier: editors and administrators. */
    EDIT,
    /** A member with the right to confirm rows for its organisation, whatever its role. */
    CONFIRM,
    /** A member who signs annexes for its organisation: signatories. */
    SIGN,
    /** A member, managing the organisation itself: administrators. */
    ADMIN
}

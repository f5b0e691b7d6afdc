package jp.bunkai.signoff.seal;

/** How far the seal of a revision is. Each step is one transaction; who comes after it finds either all of it or nothing. */
enum SealStep {
    /** Everybody has signed, nothing is made yet. */
    WAITING,
    /** The signed document is there. */
    SIGNED,
    /** Container and evidence page are there. */
    CONTAINED,
    /** The chain of the pair tells of it. */
    RECORDED,
    /** Both parties have their receipt. */
    DONE
}

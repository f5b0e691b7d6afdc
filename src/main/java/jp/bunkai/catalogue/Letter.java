package jp.bunkai.catalogue;

/** The letter of one party in one row of the matrix (分担). A party without a letter has nothing to do with the row. */
public enum Letter {
    /** 実施: does the work. */
    R,
    /** 責任: answers for it by contract. At most one party of a row. */
    A,
    /** 責任と実施 in one hand. */
    AR,
    /** 相談: is asked before. */
    C,
    /** 通知: is told afterwards. */
    I;

    /** Whether this party answers for the duty by contract (A or A/R). */
    public boolean accountable() {
        return this == A || this == AR;
    }

    /** Whether this party does the work (R or A/R). */
    public boolean responsible() {
        return this == R || this == AR;
    }

    /** Whether this party holds the duty in any way that binds it: A, R or both. */
    public boolean holds() {
        return accountable() || responsible();
    }

    /** As written in a matrix: {@code A/R} for {@link #AR}. */
    public String written() {
        return this == AR ? "A/R" : name();
    }
}

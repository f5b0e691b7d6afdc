package jp.bunkai.organisation;

/** What a member may do for its organisation. The right to confirm rows is given apart from the role. */
public enum Role {
    /** Edits, and manages the organisation and its members. */
    ADMIN(true),
    /** Edits. */
    EDITOR(true),
    /** Reads, and signs annexes. */
    SIGNATORY(false),
    /** Reads. */
    VIEWER(false);

    private final boolean edits;

    Role(boolean edits) {
        this.edits = edits;
    }

    /** Whether this role may change dossiers. */
    public boolean edits() {
        return edits;
    }
}

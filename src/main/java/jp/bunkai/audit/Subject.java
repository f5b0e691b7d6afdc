package jp.bunkai.audit;

import java.util.UUID;

/** What an event is about: a kind in capitals (ROW, PARTY, ASSET, …) and the id of that thing. */
public record Subject(String kind, UUID id) {

    /** A row of the matrix. */
    public static final String ROW = "ROW";
    /** The dossier itself. */
    public static final String DOSSIER = "DOSSIER";
    /** A party of a dossier. */
    public static final String PARTY = "PARTY";
    /** A covered system. */
    public static final String SYSTEM = "SYSTEM";
    /** An asset. */
    public static final String ASSET = "ASSET";
    /** A contract. */
    public static final String CONTRACT = "CONTRACT";
    /** An organisation. */
    public static final String ORGANISATION = "ORGANISATION";
    /** A member of an organisation. */
    public static final String MEMBER = "MEMBER";

    public Subject {
        if (!kind.matches("[A-Z][A-Z_]{1,38}")) {
            throw new IllegalArgumentException("A subject's kind is written in capitals");
        }
    }
}

package jp.bunkai.dossier;

/** How a party is bound to what stands in its rows. */
public enum Binding {
    /** By what it negotiated and confirmed. */
    NEGOTIATED,
    /** 約款型: by a document it has published; a row that cites it needs no confirmation. */
    PUBLISHED_TERMS
}

package jp.bunkai.dossier;

/** What happens when the term of a contract ends. */
public enum Renewal {
    AUTOMATIC, MANUAL, NONE
}

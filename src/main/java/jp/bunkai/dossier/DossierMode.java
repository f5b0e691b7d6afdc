package jp.bunkai.dossier;

/** How the sides of a dossier work on its rows. */
public enum DossierMode {
    /** 往復: a side prepares its answer among its own members, unseen, and sends it. */
    TURNS,
    /** 協議: a meeting is open, and all sides edit together. */
    MEETING
}

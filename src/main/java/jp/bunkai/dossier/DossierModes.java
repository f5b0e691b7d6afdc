package jp.bunkai.dossier;

import jakarta.enterprise.context.ApplicationScoped;

/** Door for the feature that opens and closes meetings: switches how a dossier is worked on. What it tells the trail is that feature's. */
@ApplicationScoped
public class DossierModes {

    private final DossierRepository dossiers;

    DossierModes(DossierRepository dossiers) {
        this.dossiers = dossiers;
    }

    /** Switches a dossier that the hospital has locked, in the caller's transaction. */
    public void switchTo(ViewedDossier locked, DossierMode mode) {
        locked.dossier().switchTo(mode);
        dossiers.flush();
    }
}

package jp.bunkai.risk;

import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.ViewedDossier;

/** How notices word that somebody did something. */
public final class Said {

    private Said() {
    }

    /** 「A社が」と続く文, “A Ltd …”. */
    public static Text by(ViewedDossier dossier, String ja, String en) {
        String who = dossier.viewer().organisationName();
        return new Text(who + "が" + ja, who + " " + en);
    }
}

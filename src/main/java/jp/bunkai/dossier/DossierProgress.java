package jp.bunkai.dossier;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Door for the package that knows the rows: how far dossiers are, counted from what each viewer may see. */
public interface DossierProgress {

    /**
     * Rows that stand IN, those of them that somebody answers for, and findings by severity.
     *
     * @param held rows with an accountable party
     */
    record Progress(int rows, int held, int blockers, int warnings, int notes) {
    }

    /** The progress of all these dossiers at once, by dossier id; the number of statements does not grow with them. */
    Map<UUID, Progress> of(Collection<ViewedDossier> dossiers);
}

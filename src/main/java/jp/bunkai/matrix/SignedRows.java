package jp.bunkai.matrix;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Door for the package that freezes annexes: the rows that were signed, for rules. */
public interface SignedRows {

    /** By dossier, in a number of statements that grows with nothing; a dossier where nothing is signed may be absent. */
    Map<UUID, List<SignedRow>> of(Collection<UUID> dossierIds);
}

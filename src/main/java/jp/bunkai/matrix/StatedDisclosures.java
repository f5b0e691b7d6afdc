package jp.bunkai.matrix;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Door for the package that keeps disclosures and checklists: what rules read of them. */
public interface StatedDisclosures {

    /** By dossier, in a number of statements that grows with nothing; a dossier without any may be absent. */
    Map<UUID, List<StatedDisclosure>> of(Collection<UUID> dossierIds);
}

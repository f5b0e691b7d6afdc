package jp.bunkai.matrix;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Door for the package that keeps disclosures and checklists: what rules read of them. */
public interface StatedDisclosures {

    /** By dossier, in a number of statements that grows with nothing; a dossier without any may be absent. */
    Map<UUID, List<StatedDisclosure>> of(Collection<UUID> dossierIds);

    /** Of one dossier, what counted and was granted just before a moment that is past, whatever came since. In one statement. */
    List<StatedDisclosure> at(UUID dossierId, Instant before);
}

package jp.bunkai.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Purpose;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.store.EvidenceStore;
import jp.bunkai.matrix.store.StoredEvidence;
import jp.bunkai.platform.time.Clocks;

/**
 * Door for features above: what a party did there is evidence at its own row of a duty, such as an answer to an alert. Called in the
 * transaction of that act. Where the duty has no row that counts, nothing is recorded: the rules say so already.
 */
@ApplicationScoped
public class DutyEvidence {

    private static final int TITLE = 200;

    private final MatrixLoader loader;
    private final EvidenceStore store;
    private final RowTrail trail;
    private final Clock clock;

    DutyEvidence(MatrixLoader loader, EvidenceStore store, RowTrail trail, Clock clock) {
        this.loader = loader;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** Records evidence of today at the rows of ordinary operation that are about this party and whose duty serves a purpose. */
    public void shown(ViewedDossier dossier, Purpose purpose, UUID party, String title) {
        LoadedMatrix matrix = loader.loadAgreed(dossier);
        String cut = title.codePointCount(0, title.length()) <= TITLE ? title : title.substring(0, title.offsetByCodePoints(0, TITLE - 1)) + "…";
        List<RowFact> rows = matrix.arrangement().rowsIn().filter(row -> matrix.arrangement().serves(row, purpose))
                .filter(row -> row.phase() == Phase.NORMAL && row.scope().equals(Scope.party(party))).toList();
        for (RowFact row : rows) {
            store.add(dossier.id(), new StoredEvidence(UUID.randomUUID(), row.id(), party, cut, Clocks.today(clock), null, null, null, null,
                    dossier.asHospital() ? RecordedBy.HOSPITAL : RecordedBy.VENDOR, dossier.viewer().name(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS)), null);
            trail.evidenceShown(matrix, row, party, cut);
        }
    }
}

package jp.bunkai.signoff.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.annex.AnnexContent.Change;
import jp.bunkai.annex.EarlierEditions;
import jp.bunkai.platform.time.Clocks;

/** The frozen revisions of a pair as the history that the next edition prints: which were signed by everybody, and which were not. */
@ApplicationScoped
class FrozenEditions implements EarlierEditions {

    private final RevisionStore store;
    private final SignedEditions signed;

    FrozenEditions(RevisionStore store, SignedEditions signed) {
        this.store = store;
        this.signed = signed;
    }

    @Override
    public List<Change> of(UUID dossierId, UUID partyId) {
        Map<UUID, Instant> completed = signed.completed(dossierId);
        return store.ofDossier(dossierId).stream().filter(revision -> revision.partyId().equals(partyId)).sorted(Comparator.comparingInt(Revision::number))
                .map(revision -> new Change("e" + revision.number(), revision.number(), LocalDate.ofInstant(revision.frozenAt(), Clocks.JAPAN),
                        (revision.number() == 1 ? "新規作成" : "改訂") + (completed.containsKey(revision.id()) ? "（合意済）" : "（合意に至らず）"),
                        revision.hospital())).toList();
    }
}

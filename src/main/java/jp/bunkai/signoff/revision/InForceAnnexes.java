package jp.bunkai.signoff.revision;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.inspection.SignedAnnexes;

/** The annexes in force for the inspection pack: the signed file where one is sealed already, and until then what was frozen and signed. */
@ApplicationScoped
class InForceAnnexes implements SignedAnnexes {

    private final RevisionLives lives;
    private final RevisionStore store;
    private final List<SignedDocuments> sealed;

    InForceAnnexes(RevisionLives lives, RevisionStore store, @All List<SignedDocuments> sealed) {
        this.lives = lives;
        this.store = store;
        this.sealed = sealed;
    }

    @Override
    public List<SignedAnnex> of(ViewedDossier dossier) {
        List<Revision> inForce = lives.inForce(dossier);
        Map<UUID, byte[]> signed = new HashMap<>();
        sealed.forEach(known -> signed.putAll(known.of(inForce.stream().map(Revision::id).toList())));
        Map<UUID, byte[]> frozen = store.documents(inForce.stream().map(Revision::id).filter(id -> !signed.containsKey(id)).toList());
        return inForce.stream().map(revision -> signed.containsKey(revision.id())
                ? new SignedAnnex(revision.partyId(), SignedDocuments.name(revision.fileName()), revision.effectiveFrom(), signed.get(revision.id()))
                : new SignedAnnex(revision.partyId(), revision.fileName(), revision.effectiveFrom(), frozen.get(revision.id()))).toList();
    }
}

package jp.bunkai.signoff.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/**
 * How revisions stand today, computed from who signed, when they take effect and what replaced or ended them; and the record that the sides ended one
 * before its term, which either side enters once and the other is told of.
 */
@ApplicationScoped
public class RevisionLives {

    private static final Set<RevisionState> ENDABLE = EnumSet.of(RevisionState.AGREED, RevisionState.IN_FORCE);

    private final Transactions transactions;
    private final DossierAccess access;
    private final RevisionReader reader;
    private final RevisionStore store;
    private final RevisionEndStore ends;
    private final SignedEditions editions;
    private final RevisionTrail trail;
    private final Clock clock;

    RevisionLives(Transactions transactions, DossierAccess access, RevisionReader reader, RevisionStore store, RevisionEndStore ends,
            SignedEditions editions, RevisionTrail trail, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.reader = reader;
        this.store = store;
        this.ends = ends;
        this.editions = editions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those of the dossier that are in force today and that the viewer may see; in the caller's transaction. */
    public List<Revision> inForce(ViewedDossier dossier) {
        LocalDate today = Clocks.today(clock);
        Lives lives = lives(dossier.id(), editions.completed(dossier.id()), ends.of(List.of(dossier.id())));
        return reader.visible(dossier).stream().filter(revision -> lives.state(revision.id(), today) == RevisionState.IN_FORCE).toList();
    }

    /** The canonical JSON of revisions that the viewer may see, by revision; in the caller's transaction. */
    public Map<UUID, byte[]> canonicals(List<Revision> visible) {
        return store.canonicals(visible.stream().map(Revision::id).toList());
    }

    List<RevisionView> views(ViewedDossier dossier, List<Revision> shown) {
        LocalDate today = Clocks.today(clock);
        Map<UUID, Instant> completed = editions.completed(dossier.id());
        Map<UUID, RevisionEnd> ended = ends.of(List.of(dossier.id()));
        Lives lives = lives(dossier.id(), completed, ended);
        return shown.stream().map(revision -> {
            RevisionState state = lives.state(revision.id(), today);
            RevisionEnd end = ended.get(revision.id());
            return RevisionView.of(revision, state, completed.get(revision.id()), end, end == null && ENDABLE.contains(state) && dossier.viewer().role().edits());
        }).toList();
    }

    RevisionView end(Viewer viewer, UUID dossierId, UUID revisionId, NewRevisionEnd wanted) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrange(viewer, dossierId);
            Revision revision = reader.require(dossier, revisionId);
            Map<UUID, RevisionEnd> ended = ends.of(List.of(dossierId));
            Lives lives = lives(dossierId, editions.completed(dossierId), ended);
            if (ended.containsKey(revisionId) || !ENDABLE.contains(lives.state(revisionId, Clocks.today(clock)))) {
                throw ProblemException.of(ProblemType.CONFLICT, "終了を記録できるのは、合意済か有効な版だけです。", "Only a signed revision that is or will be in force can be ended.");
            }
            if (wanted.lastDay().isBefore(revision.effectiveFrom()) || revision.effectiveTo() != null && wanted.lastDay().isAfter(revision.effectiveTo())) {
                throw ProblemException.invalid("/lastDay", "outside-term", "有効期間の中の日付を入力してください。", "The day is within the term.");
            }
            RevisionEnd end = new RevisionEnd(revisionId, dossierId, wanted.lastDay(), wanted.reason(), viewer.personId(), viewer.name(),
                    viewer.organisationName(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            ends.add(end);
            trail.ended(dossier, revision, end);
            return views(dossier, List.of(revision)).get(0);
        });
    }

    private Lives lives(UUID dossierId, Map<UUID, Instant> completed, Map<UUID, RevisionEnd> ended) {
        return new Lives(store.ofDossier(dossierId), completed.keySet(), ended);
    }
}

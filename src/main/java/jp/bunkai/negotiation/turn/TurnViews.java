package jp.bunkai.negotiation.turn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.DossierMode;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Cursors;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/** Shows turns: to the hospital every pair, to a vendor its own and nothing of the others', to a subcontractor whose turn its prime's is. */
@ApplicationScoped
class TurnViews {

    private final Transactions transactions;
    private final DossierAccess access;
    private final TurnRepository turns;
    private final Cursors cursors;
    private final Clock clock;

    TurnViews(Transactions transactions, DossierAccess access, TurnRepository turns, Cursors cursors, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.turns = turns;
        this.cursors = cursors;
        this.clock = clock;
    }

    TurnsView get(Viewer viewer, UUID dossierId) {
        return transactions.call(() -> of(access.read(viewer, dossierId)));
    }

    TurnPage history(Viewer viewer, UUID dossierId, String cursor, int limit) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            String purpose = "turns:" + dossierId;
            List<String> place = cursor == null ? null : cursors.decode(purpose, cursor);
            List<Turn> found = turns.page(dossierId, vendors(dossier).stream().map(Party::id).toList(),
                    dossier.mine().subcontractor() ? viewer.organisationId() : null, place == null ? null : Instant.parse(place.get(0)),
                    place == null ? null : UUID.fromString(place.get(1)), limit + 1);
            List<Turn> shown = found.size() > limit ? found.subList(0, limit) : found;
            Turn last = found.size() > limit ? shown.get(limit - 1) : null;
            return new TurnPage(shown.stream().map(TurnView::of).toList(),
                    last == null ? null : cursors.encode(purpose, last.happenedAt().toString(), last.id().toString()));
        });
    }

    /** Inside the caller's transaction. */
    TurnsView of(ViewedDossier dossier) {
        List<Party> vendors = vendors(dossier).stream().filter(party -> !party.left()).toList();
        Map<UUID, Turn> last = turns.lastOf(dossier.id(), vendors.stream().map(Party::id).toList());
        return new TurnsView(dossier.dossier().mode(), vendors.stream().map(vendor -> pair(dossier, vendor, last.get(vendor.id()))).toList());
    }

    private TurnsView.Pair pair(ViewedDossier dossier, Party vendor, Turn last) {
        TurnSide side = last == null ? TurnSide.HOSPITAL : last.nextSide();
        LocalDate answerBy = last == null ? null : last.answerBy();
        boolean mine = side == side(dossier);
        boolean edits = dossier.viewer().role().edits() && dossier.dossier().mode() == DossierMode.TURNS;
        return new TurnsView.Pair(vendor.id(), side, mine, answerBy, answerBy != null && answerBy.isBefore(Clocks.today(clock)),
                last == null || dossier.mine().subcontractor() ? null : TurnView.of(last), mine && edits,
                !mine && edits && dossier.asHospital());
    }

    static TurnSide side(ViewedDossier dossier) {
        return dossier.asHospital() ? TurnSide.HOSPITAL : TurnSide.VENDOR;
    }

    /** The vendors whose pairs concern the viewer, those that left included. */
    static List<Party> vendors(ViewedDossier dossier) {
        UUID own = dossier.mine().subcontractor() ? dossier.mine().primeId() : dossier.mine().id();
        return dossier.allParties().stream().filter(party -> !party.hospital() && !party.subcontractor())
                .filter(party -> dossier.asHospital() || party.id().equals(own)).toList();
    }
}

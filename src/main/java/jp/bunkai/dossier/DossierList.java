package jp.bunkai.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.organisation.notice.UnreadPlaces;
import jp.bunkai.platform.http.Cursors;
import jp.bunkai.platform.persistence.Transactions;

/** The dossiers of a viewer, the newest first, page by page, with their progress. The number of statements does not grow with them. */
@ApplicationScoped
class DossierList {

    private static final String PURPOSE = "dossiers";
    private static final DossierProgress.Progress NONE = new DossierProgress.Progress(0, 0, 0, 0, 0);

    private final Transactions transactions;
    private final DossierAccess access;
    private final DossierRepository dossiers;
    private final OrganisationDirectory organisations;
    private final Instance<DossierProgress> progress;
    private final UnreadPlaces unread;
    private final Cursors cursors;

    DossierList(Transactions transactions, DossierAccess access, DossierRepository dossiers, OrganisationDirectory organisations,
            Instance<DossierProgress> progress, UnreadPlaces unread, Cursors cursors) {
        this.transactions = transactions;
        this.access = access;
        this.dossiers = dossiers;
        this.organisations = organisations;
        this.progress = progress;
        this.unread = unread;
        this.cursors = cursors;
    }

    DossierPage page(Viewer viewer, String cursor, int limit) {
        List<String> place = cursor == null ? null : cursors.decode(PURPOSE, cursor);
        Instant before = place == null ? null : Instant.parse(place.get(0));
        UUID beforeId = place == null ? null : UUID.fromString(place.get(1));
        return transactions.call(() -> {
            List<Dossier> found = dossiers.ofOrganisation(viewer.organisationId(), before, beforeId, limit + 1);
            List<Dossier> shown = found.size() > limit ? found.subList(0, limit) : found;
            List<ViewedDossier> views = access.views(viewer, shown);
            Map<UUID, DossierProgress.Progress> counted = progress.isResolvable() ? progress.get().of(views) : Map.of();
            Map<UUID, Organisation> named = organisations.byId(views.stream().flatMap(view -> view.parties().stream())
                    .map(Party::organisationId).collect(Collectors.toSet()));
            Map<UUID, Integer> waiting = unread.byDossier(viewer);
            List<DossierSummary> items = views.stream().map(view -> summary(view, named, counted.getOrDefault(view.id(), NONE),
                    waiting.getOrDefault(view.id(), 0))).toList();
            return new DossierPage(items, found.size() > limit ? next(shown.get(limit - 1)) : null);
        });
    }

    private String next(Dossier last) {
        return cursors.encode(PURPOSE, last.createdAt().toString(), last.id().toString());
    }

    private static DossierSummary summary(ViewedDossier dossier, Map<UUID, Organisation> named, DossierProgress.Progress progress,
            int unread) {
        List<DossierSummary.PartyName> parties = dossier.parties().stream().filter(party -> !party.left())
                .map(party -> name(party, named.get(party.organisationId()))).toList();
        Organisation hospital = named.get(dossier.hospital().organisationId());
        return new DossierSummary(dossier.id(), dossier.dossier().name(), hospital.name(), hospital.nameEn(), dossier.dossier().stage(),
                dossier.mine().function(), parties, progress.rows(), progress.held(),
                new DossierSummary.FindingCounts(progress.blockers(), progress.warnings(), progress.notes()), unread);
    }

    private static DossierSummary.PartyName name(Party party, Organisation organisation) {
        return new DossierSummary.PartyName(party.id(), organisation.name(), organisation.nameEn(), party.function());
    }
}

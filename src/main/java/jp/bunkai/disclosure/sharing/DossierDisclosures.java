package jp.bunkai.disclosure.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.disclosure.kept.AnswerStore;
import jp.bunkai.disclosure.kept.DisclosureStore;
import jp.bunkai.disclosure.kept.DisclosureSummary;
import jp.bunkai.disclosure.kept.FileStore;
import jp.bunkai.disclosure.kept.Kept;
import jp.bunkai.disclosure.kept.KeptFile;
import jp.bunkai.disclosure.kept.PaperStore;
import jp.bunkai.disclosure.mapping.DutyMapping;
import jp.bunkai.disclosure.mapping.DutyMappings;
import jp.bunkai.disclosure.mapping.kept.KnownMappings;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.References;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.store.OrganisationHold;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;

/**
 * Disclosures within a dossier. The hospital sees what each vendor grants it, and its own; a vendor sees what it grants this hospital itself,
 * and of other parties nothing. Each look of the hospital at a vendor's is written down.
 */
@ApplicationScoped
class DossierDisclosures {

    private static final Comparator<Kept> NEWEST_FIRST = Comparator.comparing(Kept::confirmedAt).reversed().thenComparing(Kept::id);

    private final Transactions transactions;
    private final DossierAccess dossiers;
    private final GrantStore grants;
    private final RequestStore requests;
    private final OrganisationHold organisations;
    private final AccessStore accesses;
    private final DisclosureStore disclosures;
    private final AnswerStore answers;
    private final PaperStore papers;
    private final FileStore files;
    private final SharingTrail trail;
    private final Catalogue catalogue;
    private final KnownMappings mappings;
    private final Clock clock;

    DossierDisclosures(Transactions transactions, DossierAccess dossiers, GrantStore grants, RequestStore requests, OrganisationHold organisations, AccessStore accesses,
            DisclosureStore disclosures, AnswerStore answers, PaperStore papers, FileStore files, SharingTrail trail, Catalogue catalogue,
            KnownMappings mappings, Clock clock) {
        this.transactions = transactions;
        this.dossiers = dossiers;
        this.grants = grants;
        this.requests = requests;
        this.organisations = organisations;
        this.accesses = accesses;
        this.disclosures = disclosures;
        this.answers = answers;
        this.papers = papers;
        this.files = files;
        this.trail = trail;
        this.catalogue = catalogue;
        this.mappings = mappings;
        this.clock = clock;
    }

    /** In as many statements however many parties and disclosures there are. */
    List<PartyDisclosures> list(Viewer viewer, UUID dossierId) {
        return transactions.call(() -> list(dossiers.read(viewer, dossierId)));
    }

    List<PartyDisclosures> list(ViewedDossier dossier) {
        List<Party> parties = visible(dossier);
        Map<UUID, Set<GrantStore.Shown>> shown = shown(dossier, parties);
        Map<UUID, Kept> current = disclosures.of(shown.values().stream().flatMap(Set::stream).map(GrantStore.Shown::current)
                .filter(Objects::nonNull).toList()).stream().collect(Collectors.toMap(Kept::id, Function.identity()));
        List<PaperStore.Owned> owned = papers.ofAll(shown.keySet());
        Map<UUID, RequestView> last = requests.last(dossier.hospital().organisationId(), parties.stream().map(Party::organisationId).toList());
        return parties.stream().map(party -> of(dossier, party, shown.getOrDefault(party.organisationId(), Set.of()), current, owned,
                last.get(party.organisationId()))).toList();
    }

    private static PartyDisclosures of(ViewedDossier dossier, Party party, Set<GrantStore.Shown> shown, Map<UUID, Kept> current,
            List<PaperStore.Owned> owned, RequestView request) {
        boolean mayRequest = dossier.asHospital() && !party.hospital() && dossier.viewer().role().edits()
                && (request == null || request.state() != RequestState.WAITING);
        return new PartyDisclosures(party.id(), request, mayRequest,
                shown.stream().map(each -> current.get(each.current())).filter(Objects::nonNull).sorted(NEWEST_FIRST).map(DisclosureSummary::of).toList(),
                owned.stream().filter(paper -> paper.organisationId().equals(party.organisationId()) && covers(shown, paper))
                        .map(PaperStore.Owned::paper).toList());
    }

    DisclosureMeaning read(Viewer viewer, UUID dossierId, UUID disclosureId) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.read(viewer, dossierId);
            Kept kept = found(dossier, disclosureId);
            accesses.disclosure(viewer, kept.organisationId(), kept.id(), AccessView.AccessKind.READ, titled(kept));
            DutyMappings held = mappings.dutiesOf(dossier.hospital().organisationId());
            DutyMapping mapping = held.find(kept.form(), kept.edition()).orElse(null);
            UUID party = visible(dossier).stream().filter(each -> each.organisationId().equals(kept.organisationId())).findFirst().orElseThrow().id();
            return new DisclosureMeaning(party, DisclosureSummary.of(kept), mapping == null ? null : mapping.version(),
                    held.owns(kept.form(), kept.edition()),
                    new AnswersByArea(catalogue, mapping).of(answers.of(List.of(kept.id())).getOrDefault(kept.id(), List.of())));
        });
    }

    /** A file with its bytes. */
    record Sent(KeptFile file, byte[] content) {
    }

    Sent file(Viewer viewer, UUID dossierId, UUID disclosureId) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.read(viewer, dossierId);
            Kept kept = found(dossier, disclosureId);
            if (dossier.asHospital() && !current(dossier).containsAll(disclosures.inFile(kept.file().id()))) {
                throw ProblemException.of(ProblemType.NOT_FOUND, "このファイルには、開示されていないものも含まれるため、渡せません。一つの製品だけのファイルで登録し直すよう、事業者に依頼してください。",
                        "The file holds also what was not disclosed to you, so it cannot be handed out. Ask the vendor to upload a file of this product alone.");
            }
            accesses.disclosure(viewer, kept.organisationId(), kept.id(), AccessView.AccessKind.DOWNLOAD, titled(kept));
            return new Sent(kept.file(), files.content(kept.file().id()));
        });
    }

    Sent paper(Viewer viewer, UUID dossierId, UUID paperId) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.read(viewer, dossierId);
            Map<UUID, Set<GrantStore.Shown>> shown = shown(dossier, visible(dossier));
            PaperStore.Owned owned = papers.find(paperId).filter(paper -> covers(shown.getOrDefault(paper.organisationId(), Set.of()), paper))
                    .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
            accesses.paper(viewer, owned.organisationId(), paperId, owned.paper().title());
            return new Sent(owned.paper().file(), files.content(owned.paper().file().id()));
        });
    }

    RequestView request(Viewer viewer, UUID dossierId, NewRequest wanted) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.arrangeAsHospital(viewer, dossierId);
            Party party = References.party(dossier, "/partyId", wanted.partyId());
            if (party.hospital()) {
                throw ProblemException.invalid("/partyId", "not-a-vendor", "事業者を選んでください。", "Choose a vendor.");
            }
            // No other member of this hospital asks meanwhile, from whichever dossier.
            organisations.hold(viewer.organisationId());
            if (requests.waiting(party.organisationId(), viewer.organisationId()).isPresent()) {
                throw ProblemException.of(ProblemType.CONFLICT, "この事業者への依頼は、すでに回答を待っています。", "A request to this vendor is waiting for an answer.");
            }
            requests.add(dossier, party.organisationId(), wanted.text(), clock.instant());
            RequestView made = requests.waiting(party.organisationId(), viewer.organisationId()).orElseThrow().request();
            trail.requested(viewer, dossierId, party.organisationId(), made);
            return made;
        });
    }

    /** Whose disclosures the viewer may know of: the hospital of everybody's, a vendor of its own. */
    private static List<Party> visible(ViewedDossier dossier) {
        return dossier.allParties().stream().filter(party -> !party.left() && (dossier.asHospital() || party.id().equals(dossier.mine().id()))).toList();
    }

    private Map<UUID, Set<GrantStore.Shown>> shown(ViewedDossier dossier, Collection<Party> parties) {
        return grants.shown(dossier.hospital().organisationId(), parties.stream().map(Party::organisationId).distinct().toList());
    }

    /** The versions that count and that the viewer may read. */
    private Set<UUID> current(ViewedDossier dossier) {
        return shown(dossier, visible(dossier)).values().stream().flatMap(Set::stream).map(GrantStore.Shown::current).filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Kept found(ViewedDossier dossier, UUID id) {
        if (!current(dossier).contains(id)) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
        return disclosures.of(List.of(id)).get(0);
    }

    /** A paper about the organisation goes with any of its products. */
    private static boolean covers(Set<GrantStore.Shown> shown, PaperStore.Owned paper) {
        UUID product = paper.paper().productId();
        return product == null ? !shown.isEmpty() : shown.stream().anyMatch(each -> each.product().equals(product));
    }

    static String titled(Kept kept) {
        return kept.called() + "（" + kept.form().called().ja() + " 第" + kept.number() + "版）";
    }
}

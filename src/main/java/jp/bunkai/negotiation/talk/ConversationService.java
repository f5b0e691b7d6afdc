package jp.bunkai.negotiation.talk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.negotiation.talk.ConversationRepository.Place;
import jp.bunkai.organisation.MemberContact;
import jp.bunkai.organisation.MemberDirectory;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Cursors;
import jp.bunkai.platform.persistence.Transactions;

/** Shows conversations, their number and with whom there can be one: to the viewer's party only what it is a side of. */
@ApplicationScoped
class ConversationService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final Topics topics;
    private final ConversationRepository conversations;
    private final ConversationViews views;
    private final MatrixLoader matrices;
    private final MemberDirectory members;
    private final OrganisationDirectory organisations;
    private final Cursors cursors;

    ConversationService(Transactions transactions, DossierAccess access, Topics topics, ConversationRepository conversations,
            ConversationViews views, MatrixLoader matrices, MemberDirectory members, OrganisationDirectory organisations, Cursors cursors) {
        this.transactions = transactions;
        this.access = access;
        this.topics = topics;
        this.conversations = conversations;
        this.views = views;
        this.matrices = matrices;
        this.members = members;
        this.organisations = organisations;
        this.cursors = cursors;
    }

    ConversationPage page(Viewer viewer, UUID dossierId, UUID rowId, String cursor, int limit) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            Topic topic = topics.require(dossier, rowId);
            String purpose = "conversations:" + dossierId + ":" + dossier.mine().id() + ":" + rowId;
            List<Conversation> found = conversations.page(dossierId, dossier.mine().id(), rowId,
                    cursor == null ? null : place(cursors.decode(purpose, cursor)), limit + 1);
            List<Conversation> shown = found.size() > limit ? found.subList(0, limit) : found;
            Conversation last = found.size() > limit ? shown.get(limit - 1) : null;
            return new ConversationPage(views.of(topic, shown),
                    last == null ? null : cursors.encode(purpose, last.begunAt().toString(), last.id().toString()));
        });
    }

    List<ConversationCount> counts(Viewer viewer, UUID dossierId) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            List<ConversationRepository.Count> counts = conversations.counts(dossierId, dossier.mine().id());
            Set<UUID> seen = counts.isEmpty() || !dossier.mine().subcontractor() ? null : visibleRows(dossier);
            return counts.stream().filter(count -> seen == null || count.rowId() == null || seen.contains(count.rowId()))
                    .map(count -> new ConversationCount(count.rowId(), count.conversations(), count.open())).toList();
        });
    }

    List<TalkPartner> partners(Viewer viewer, UUID dossierId) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            List<Party> partners = Channel.partners(dossier);
            List<UUID> all = new ArrayList<>(partners.stream().map(Party::organisationId).toList());
            all.add(viewer.organisationId());
            Map<UUID, Organisation> names = organisations.byId(all);
            Map<UUID, List<TalkPartner.Person>> people = members.activeOf(all).stream().filter(member -> member.name() != null)
                    .collect(Collectors.groupingBy(MemberContact::organisationId, Collectors.mapping(member -> new TalkPartner.Person(
                            member.memberId(), member.name(), member.title(), names.get(member.organisationId()).name(),
                            member.organisationId().equals(viewer.organisationId())), Collectors.toList())));
            List<TalkPartner.Person> own = people.getOrDefault(viewer.organisationId(), List.of());
            List<TalkPartner> talks = new ArrayList<>(List.of(new TalkPartner(Visibility.INTERNAL, null, own)));
            for (Party partner : partners) {
                List<TalkPartner.Person> both = new ArrayList<>(people.getOrDefault(partner.organisationId(), List.of()));
                both.addAll(own);
                talks.add(new TalkPartner(Visibility.SHARED, partner.id(), both));
            }
            return talks;
        });
    }

    private Set<UUID> visibleRows(ViewedDossier dossier) {
        LoadedMatrix matrix = matrices.load(dossier);
        return matrix.rows().stream().map(row -> row.fact().id()).filter(id -> matrix.row(id).isPresent()).collect(Collectors.toSet());
    }

    private static Place place(List<String> key) {
        return new Place(Instant.parse(key.get(0)), UUID.fromString(key.get(1)));
    }
}

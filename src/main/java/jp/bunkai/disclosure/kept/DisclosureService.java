package jp.bunkai.disclosure.kept;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.audit.FieldChange;
import jp.bunkai.disclosure.compare.Comparison;
import jp.bunkai.disclosure.mapping.kept.KnownMappings;
import jp.bunkai.disclosure.reading.AnswerValue;
import jp.bunkai.disclosure.reading.ReadDisclosure;
import jp.bunkai.matrix.store.OrganisationHold;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Cursors;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.http.MergePatch;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;

/**
 * Reads and settles an organisation's own versions. A draft is corrected and confirmed by a person, once every answer is one; from then on
 * its answers stay, and only all of it is withdrawn. What belongs to another organisation does not exist here (404).
 */
@ApplicationScoped
class DisclosureService {

    private final Transactions transactions;
    private final DisclosureStore disclosures;
    private final AnswerStore answers;
    private final ProductStore products;
    private final FileStore files;
    private final KnownMappings mappings;
    private final OrganisationHold organisations;
    private final DisclosureTrail trail;
    private final MergePatch mergePatch;
    private final Cursors cursors;
    private final Clock clock;

    DisclosureService(Transactions transactions, DisclosureStore disclosures, AnswerStore answers, ProductStore products, FileStore files,
            KnownMappings mappings, OrganisationHold organisations, DisclosureTrail trail, MergePatch mergePatch, Cursors cursors, Clock clock) {
        this.transactions = transactions;
        this.disclosures = disclosures;
        this.answers = answers;
        this.products = products;
        this.files = files;
        this.mappings = mappings;
        this.organisations = organisations;
        this.trail = trail;
        this.mergePatch = mergePatch;
        this.cursors = cursors;
        this.clock = clock;
    }

    DisclosurePage page(Viewer viewer, UUID productId, String cursor, int limit) {
        String purpose = "disclosures:" + viewer.organisationId() + ":" + productId;
        List<String> place = cursor == null ? null : cursors.decode(purpose, cursor);
        return transactions.call(() -> {
            List<Kept> found = disclosures.page(viewer, productId, place == null ? null : Instant.parse(place.get(0)),
                    place == null ? null : UUID.fromString(place.get(1)), limit + 1);
            List<Kept> shown = found.size() > limit ? found.subList(0, limit) : found;
            Kept last = found.size() > limit ? shown.get(limit - 1) : null;
            return new DisclosurePage(shown.stream().map(DisclosureSummary::of).toList(), last == null ? null
                    : cursors.encode(purpose, last.file().uploadedAt().toString(), last.id().toString()));
        });
    }

    List<DisclosedProduct> products(Viewer viewer) {
        return transactions.call(() -> products.of(viewer.organisationId()));
    }

    UploadedDisclosures uploaded(List<UUID> ids) {
        return transactions.call(() -> new UploadedDisclosures(views(disclosures.of(ids))));
    }

    DisclosureView get(Viewer viewer, UUID id) {
        return transactions.call(() -> views(List.of(found(viewer, id))).get(0));
    }

    /** A file with its bytes. */
    record Sent(KeptFile file, byte[] content) {
    }

    Sent file(Viewer viewer, UUID id) {
        return transactions.call(() -> {
            KeptFile file = found(viewer, id).file();
            return new Sent(file, files.content(file.id()));
        });
    }

    DisclosureView change(Viewer viewer, UUID id, String ifMatch, JsonNode patch) {
        return transactions.call(() -> {
            Kept draft = draft(viewer, id, ifMatch);
            DisclosureDetails details = mergePatch.apply(draft.details(), patch);
            if (!details.equals(draft.details())) {
                disclosures.change(id, details);
                trail.changed(viewer, draft, FieldChange.between(draft.details(), details));
            }
            return again(viewer, id);
        });
    }

    DisclosureView correct(Viewer viewer, UUID id, int position, String ifMatch, JsonNode patch) {
        return transactions.call(() -> {
            Kept draft = draft(viewer, id, ifMatch);
            KeptAnswer answer = answers.of(List.of(id)).getOrDefault(id, List.of()).stream().filter(each -> each.position() == position).findFirst()
                    .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
            AnswerDetails before = new AnswerDetails(answer.value(), answer.note());
            AnswerDetails after = mergePatch.apply(before, patch);
            if (after.value() == AnswerValue.UNREAD) {
                throw ProblemException.invalid("/value", "no-answer", "はい・いいえ・対象外・備考参照・未回答のいずれかを選んでください。",
                        "Choose yes, no, not applicable, see note or not answered.");
            }
            if (!after.equals(before)) {
                answers.correct(id, position, after, viewer.name());
                disclosures.moved(id);
                trail.corrected(viewer, draft, answer, FieldChange.between(before, after));
            }
            return again(viewer, id);
        });
    }

    DisclosureView confirm(Viewer viewer, UUID id, String ifMatch) {
        return transactions.call(() -> {
            organisations.hold(viewer.organisationId());
            Kept draft = draft(viewer, id, ifMatch);
            requireComplete(draft);
            UUID product = products.locked(viewer.organisationId(), draft.form(), draft.details(), clock.instant());
            disclosures.confirm(id, product, viewer.name(), clock.instant());
            products.settle(product);
            trail.confirmed(viewer, found(viewer, id));
            return again(viewer, id);
        });
    }

    private static void requireComplete(Kept draft) {
        if (draft.details().maker() == null || draft.details().product() == null) {
            throw ProblemException.of(ProblemType.CONFLICT, "製造元と製品名を入力してから確定してください。", "Enter the maker and the product before it is confirmed.");
        }
        if (draft.counts().unread() > 0) {
            int open = draft.counts().unread();
            throw ProblemException.of(ProblemType.CONFLICT, "読み取れなかった回答が" + open + "件あります。すべて選んでから確定してください。",
                    open + " answers could not be read. Choose each of them before it is confirmed.");
        }
    }

    DisclosureView withdraw(Viewer viewer, UUID id, String ifMatch, String reason) {
        return transactions.call(() -> {
            organisations.hold(viewer.organisationId());
            Kept kept = locked(viewer, id, ifMatch);
            if (kept.state() == DisclosureState.WITHDRAWN) {
                throw ProblemException.of(ProblemType.CONFLICT, "すでに取り下げられています。", "It was withdrawn already.");
            }
            if (kept.productId() != null) {
                products.lock(kept.productId());
            }
            boolean counted = found(viewer, id).current();
            disclosures.withdraw(id, reason, viewer.name(), clock.instant());
            if (kept.productId() != null) {
                products.settle(kept.productId());
            }
            trail.withdrawn(viewer, found(viewer, id), counted);
            return again(viewer, id);
        });
    }

    DisclosureComparison compare(Viewer viewer, UUID id, UUID beforeId) {
        return transactions.call(() -> {
            Kept after = found(viewer, id);
            Kept before = found(viewer, beforeId);
            Map<UUID, List<KeptAnswer>> both = answers.of(List.of(id, beforeId));
            return DisclosureComparison.of(before, after, compared(viewer, asRead(before, both), asRead(after, both)));
        });
    }

    /** Across editions only by the organisation's own table, for numbers of one edition mean nothing in another. */
    private Comparison compared(Viewer viewer, ReadDisclosure before, ReadDisclosure after) {
        if (before.edition() == after.edition() || before.form() != after.form()) {
            return Comparison.of(before, after);
        }
        return mappings.between(viewer.organisationId(), after.form(), before.edition(), after.edition())
                .map(mapping -> Comparison.of(before, after, mapping)).orElseGet(() -> Comparison.of(before, after));
    }

    private static ReadDisclosure asRead(Kept kept, Map<UUID, List<KeptAnswer>> answers) {
        return new ReadDisclosure(kept.form(), kept.edition(), List.of(), null,
                answers.getOrDefault(kept.id(), List.of()).stream().map(KeptAnswer::asRead).toList());
    }

    private Kept found(Viewer viewer, UUID id) {
        return disclosures.own(viewer, id).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private Kept locked(Viewer viewer, UUID id, String ifMatch) {
        Kept kept = disclosures.lockOwn(viewer, id).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        Etag.require(ifMatch, kept.version());
        return kept;
    }

    private Kept draft(Viewer viewer, UUID id, String ifMatch) {
        Kept kept = locked(viewer, id, ifMatch);
        if (kept.state() != DisclosureState.DRAFT) {
            throw ProblemException.of(ProblemType.CONFLICT, "確定または取り下げた版は変更できません。訂正した版を新しく登録してください。",
                    "A version that was confirmed or withdrawn is not changed. Upload a corrected version.");
        }
        return kept;
    }

    private DisclosureView again(Viewer viewer, UUID id) {
        return views(List.of(found(viewer, id))).get(0);
    }

    /** In two statements more, however many they are. */
    private List<DisclosureView> views(List<Kept> kept) {
        List<UUID> ids = kept.stream().map(Kept::id).toList();
        Map<UUID, List<KeptAnswer>> said = answers.of(ids);
        Map<UUID, List<KeptDoubt>> open = answers.doubts(ids);
        return kept.stream().map(each -> new DisclosureView(DisclosureSummary.of(each), said.getOrDefault(each.id(), List.of()),
                open.getOrDefault(each.id(), List.of()))).toList();
    }
}

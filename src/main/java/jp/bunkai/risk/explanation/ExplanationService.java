package jp.bunkai.risk.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Cursors;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.platform.upload.UploadedFile;
import jp.bunkai.risk.Pairs;
import jp.bunkai.risk.register.ToldRisks;

/**
 * Records explanations and their answers. Only the side that was explained to answers; the other replies to a question or an objection.
 * Nothing is changed afterwards: what is wrong is explained anew.
 */
@ApplicationScoped
class ExplanationService {

    private static final int MOST_ANSWERS = 200;

    private final Transactions transactions;
    private final DossierAccess dossiers;
    private final ExplanationStore explanations;
    private final DocumentStore documents;
    private final ToldRisks risks;
    private final ExplanationTrail trail;
    private final Cursors cursors;
    private final Clock clock;

    ExplanationService(Transactions transactions, DossierAccess dossiers, ExplanationStore explanations, DocumentStore documents, ToldRisks risks,
            ExplanationTrail trail, Cursors cursors, Clock clock) {
        this.transactions = transactions;
        this.dossiers = dossiers;
        this.explanations = explanations;
        this.documents = documents;
        this.risks = risks;
        this.trail = trail;
        this.cursors = cursors;
        this.clock = clock;
    }

    ExplanationPage page(Viewer viewer, UUID dossierId, String cursor, int limit) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.read(viewer, dossierId);
            String purpose = "explanations:" + dossierId;
            List<String> place = cursor == null ? null : cursors.decode(purpose, cursor);
            List<Explanation> found = explanations.page(dossierId, dossier.asHospital() ? null : dossier.mine().id(),
                    place == null ? null : Instant.parse(place.get(0)), place == null ? null : UUID.fromString(place.get(1)), limit + 1);
            List<Explanation> shown = found.size() > limit ? found.subList(0, limit) : found;
            Explanation last = found.size() > limit ? shown.get(limit - 1) : null;
            return new ExplanationPage(views(dossier, shown), last == null ? null : cursors.encode(purpose, last.recordedAt().toString(),
                    last.id().toString()), FixedText.TEXT);
        });
    }

    /** Of one vendor, as far as the viewer is a side of it. */
    List<ExplanationView> newest(ViewedDossier dossier, UUID vendor, int limit) {
        return Pairs.sees(dossier, vendor) ? views(dossier, explanations.page(dossier.id(), vendor, null, null, limit)) : List.of();
    }

    ExplanationView get(Viewer viewer, UUID dossierId, UUID id) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.read(viewer, dossierId);
            return views(dossier, List.of(find(dossier, id))).get(0);
        });
    }

    ExplanationView record(Viewer viewer, UUID dossierId, NewExplanation wanted) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.arrange(viewer, dossierId);
            UUID vendor = Pairs.vendor(dossier, "/partyId", wanted.partyId());
            require(dossier, vendor, wanted);
            Explanation explanation = new Explanation(UUID.randomUUID(), vendor, dossier.asHospital(), wanted.title(), wanted.content(),
                    wanted.explainedBy(), wanted.explainedTo(), wanted.explainedOn(), viewer.name(), viewer.organisationName(), clock.instant());
            explanations.add(dossier, explanation, wanted.documentIds(), wanted.riskIds());
            trail.recorded(dossier, explanation);
            return views(dossier, List.of(explanation)).get(0);
        });
    }

    private void require(ViewedDossier dossier, UUID vendor, NewExplanation wanted) {
        if (vendor == null) {
            throw ProblemException.invalid("/partyId", "required", "説明した相手の事業者を選んでください。", "Choose the vendor to which it was explained.");
        }
        if (wanted.explainedOn().isAfter(Clocks.today(clock))) {
            throw ProblemException.invalid("/explainedOn", "in-the-future", "今日までの日付を入力してください。", "The day is not in the future.");
        }
        if (documents.own(dossier, Set.copyOf(wanted.documentIds())) != wanted.documentIds().size()) {
            throw ProblemException.invalid("/documentIds", "unknown-document", "自組織が登録した文書を一度ずつ選んでください。",
                    "Choose documents that your own side uploaded, each once.");
        }
        if (risks.count(dossier, vendor, Set.copyOf(wanted.riskIds())) != wanted.riskIds().size()) {
            throw ProblemException.invalid("/riskIds", "unknown-risk", "相手に伝えたリスクを一度ずつ選んでください。",
                    "Choose risks that the other side was told of, each once.");
        }
    }

    ExplanationView answer(Viewer viewer, UUID dossierId, UUID id, NewAnswer answer) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.arrange(viewer, dossierId);
            Explanation explanation = find(dossier, id);
            if (!answerable(dossier, explanation).contains(answer.kind())) {
                throw ProblemException.of(ProblemType.NOT_ALLOWED, "回答するのは説明を受けた側です。説明した側は質問と異議に答えます。",
                        "The side that was explained to answers; the other replies.");
            }
            if (answer.kind().needsText() && answer.text() == null) {
                throw ProblemException.invalid("/text", "required", "入力してください。", "A value is needed.");
            }
            int number = explanations.answers(List.of(id)).getOrDefault(id, List.of()).size();
            if (number >= MOST_ANSWERS) {
                throw ProblemException.of(ProblemType.CONFLICT, "一つの説明への回答は" + MOST_ANSWERS + "件までです。", "An explanation has at most " + MOST_ANSWERS + " answers.");
            }
            explanations.answer(dossier, id, number, answer, FixedText.TEXT, clock.instant());
            trail.answered(dossier, explanation, answer);
            return views(dossier, List.of(explanation)).get(0);
        });
    }

    DocumentView upload(Viewer viewer, UUID dossierId, UploadedFile file) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.edit(viewer, dossierId);
            Pairs.vendor(dossier, "", null);
            return documents.add(dossier, file, clock.instant());
        });
    }

    /** A document with its bytes. */
    record Sent(DocumentView document, byte[] content) {
    }

    Sent document(Viewer viewer, UUID dossierId, UUID id) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.read(viewer, dossierId);
            DocumentView document = documents.seen(dossier, id).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
            return new Sent(document, documents.content(id));
        });
    }

    private Explanation find(ViewedDossier dossier, UUID id) {
        return explanations.find(dossier.id(), id).filter(explanation -> Pairs.sees(dossier, explanation.partyId()))
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private static List<AnswerKind> answerable(ViewedDossier dossier, Explanation explanation) {
        if (!dossier.viewer().role().edits()) {
            return List.of();
        }
        boolean own = dossier.asHospital() == explanation.byHospital();
        return Stream.of(AnswerKind.values()).filter(kind -> own == (kind == AnswerKind.REPLY)).toList();
    }

    /** In three statements more, however many they are. */
    private List<ExplanationView> views(ViewedDossier dossier, List<Explanation> shown) {
        List<UUID> ids = shown.stream().map(Explanation::id).toList();
        Map<UUID, List<DocumentView>> attached = documents.of(ids);
        Map<UUID, List<ExplanationView.RiskName>> named = explanations.risks(ids);
        Map<UUID, List<AnswerView>> answers = explanations.answers(ids);
        return shown.stream().map(each -> new ExplanationView(each.id(), each.partyId(), each.byHospital(), each.title(), each.content(),
                each.explainedBy(), each.explainedTo(), each.explainedOn(), each.person(), each.organisation(), each.recordedAt(),
                attached.getOrDefault(each.id(), List.of()), named.getOrDefault(each.id(), List.of()), answers.getOrDefault(each.id(), List.of()),
                answerable(dossier, each), FixedText.TEXT)).toList();
    }
}

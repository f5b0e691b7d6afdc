package jp.bunkai.risk.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Purpose;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.DutyEvidence;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Cursors;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/**
 * Sends alerts, takes answers and ends them. The hospital sends and ends; a vendor answers its own copy, and the hospital writes down what
 * a vendor told it otherwise. Each step locks the dossier first, so that answers come one after the other.
 */
@ApplicationScoped
class AlertService {

    private static final int MOST = 1000;
    private static final int MOST_ANSWERS = 200;

    private final Transactions transactions;
    private final DossierAccess dossiers;
    private final MatrixLoader matrices;
    private final AlertStore alerts;
    private final AlertTrail trail;
    private final DutyEvidence evidence;
    private final Cursors cursors;
    private final Clock clock;

    AlertService(Transactions transactions, DossierAccess dossiers, MatrixLoader matrices, AlertStore alerts, AlertTrail trail, DutyEvidence evidence,
            Cursors cursors, Clock clock) {
        this.transactions = transactions;
        this.dossiers = dossiers;
        this.matrices = matrices;
        this.alerts = alerts;
        this.trail = trail;
        this.evidence = evidence;
        this.cursors = cursors;
        this.clock = clock;
    }

    AlertPage page(Viewer viewer, UUID dossierId, String cursor, int limit) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.read(viewer, dossierId);
            String purpose = "alerts:" + dossierId;
            List<String> place = cursor == null ? null : cursors.decode(purpose, cursor);
            List<AlertStore.Sent> found = alerts.page(dossierId, only(dossier), place == null ? null : Instant.parse(place.get(0)),
                    place == null ? null : UUID.fromString(place.get(1)), limit + 1);
            List<AlertStore.Sent> shown = found.size() > limit ? found.subList(0, limit) : found;
            AlertStore.Sent last = found.size() > limit ? shown.get(limit - 1) : null;
            return new AlertPage(views(dossier, shown), last == null ? null : cursors.encode(purpose, last.sentAt().toString(), last.id().toString()));
        });
    }

    AlertView get(Viewer viewer, UUID dossierId, UUID id) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.read(viewer, dossierId);
            return views(dossier, List.of(find(dossier, id))).get(0);
        });
    }

    AlertView send(Viewer viewer, UUID dossierId, NewAlert wanted) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.arrangeAsHospital(viewer, dossierId);
            if (wanted.answerBy().isBefore(Clocks.today(clock)) || wanted.answerBy().isAfter(Clocks.today(clock).plusYears(1))) {
                throw ProblemException.invalid("/answerBy", "out-of-range", "今日から一年以内の日付を入力してください。", "Choose a day within a year from today.");
            }
            if (alerts.sent(dossierId) >= MOST) {
                throw ProblemException.of(ProblemType.CONFLICT, "照会は" + MOST + "件までです。", "At most " + MOST + " alerts are sent.");
            }
            Map<UUID, List<AlertView.Subject>> recipients = AlertRecipients.of(dossier, matrices.loadAgreed(dossier).arrangement(), wanted.recipients());
            UUID id = UUID.randomUUID();
            alerts.add(dossier, id, wanted, recipients, clock.instant());
            trail.sent(dossier, id, wanted, recipients.keySet());
            return views(dossier, List.of(find(dossier, id))).get(0);
        });
    }

    AlertView answer(Viewer viewer, UUID dossierId, UUID id, NewAlertAnswer answer) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.arrange(viewer, dossierId);
            AlertStore.Sent alert = find(dossier, id);
            if (!alerts.recipients(List.of(id), only(dossier)).getOrDefault(id, List.of()).contains(answer.partyId())) {
                throw ProblemException.invalid("/partyId", "unknown-party", "この照会を受けた事業者ではありません。", "This vendor was not asked.");
            }
            requireOpen(alert);
            AlertAnswers.require(answer, dossier.asHospital(), Clocks.today(clock));
            int answers = alerts.answers(List.of(id), answer.partyId()).getOrDefault(new AlertStore.Key(id, answer.partyId()), List.of()).size();
            if (answers != answer.seen()) {
                throw ProblemException.of(ProblemType.CHANGED_MEANWHILE, "表示した後に別の回答が入りました。読み直してから回答してください。",
                        "Another answer came since you saw it. Read it again and answer.");
            }
            if (answers >= MOST_ANSWERS) {
                throw ProblemException.of(ProblemType.CONFLICT, "一つの照会への回答は" + MOST_ANSWERS + "件までです。", "A copy has at most " + MOST_ANSWERS + " answers.");
            }
            alerts.answer(dossier, id, answer, clock.instant());
            evidence.shown(dossier, Purpose.ALERT, answer.partyId(), "照会「" + alert.title() + "」への回答：" + AlertTrail.word(answer.kind()).ja());
            trail.answered(dossier, alert, answer);
            return views(dossier, List.of(alert)).get(0);
        });
    }

    AlertView end(Viewer viewer, UUID dossierId, UUID id, String reason) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.arrange(viewer, dossierId);
            AlertStore.Sent alert = find(dossier, id);
            dossiers.requireHospital(dossier);
            requireOpen(alert);
            alerts.end(dossier, id, reason, clock.instant());
            trail.ended(dossier, alert, reason, alerts.recipients(List.of(id), null).getOrDefault(id, List.of()));
            return views(dossier, List.of(find(dossier, id))).get(0);
        });
    }

    private static void requireOpen(AlertStore.Sent alert) {
        if (alert.end() != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "この照会は終わっています。", "This alert is at an end.");
        }
    }

    /** The party whose copies alone the viewer may know of; null for the hospital, which knows of all. */
    private static UUID only(ViewedDossier dossier) {
        return dossier.asHospital() ? null : dossier.mine().id();
    }

    private AlertStore.Sent find(ViewedDossier dossier, UUID id) {
        return alerts.find(dossier.id(), only(dossier), id).stream().findFirst().orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private List<AlertView> views(ViewedDossier dossier, List<AlertStore.Sent> shown) {
        List<UUID> ids = shown.stream().map(AlertStore.Sent::id).toList();
        Map<UUID, List<UUID>> recipients = alerts.recipients(ids, only(dossier));
        Map<AlertStore.Key, List<AlertView.Subject>> subjects = alerts.subjects(ids, only(dossier));
        Map<AlertStore.Key, List<AlertView.Answer>> answers = alerts.answers(ids, only(dossier));
        LocalDate today = Clocks.today(clock);
        return shown.stream().map(each -> new AlertView(each.id(), each.source(), each.title(), each.body(), each.reference(), each.cves(), each.products(),
                each.answerBy(), each.person(), each.sentAt(), each.end(), recipients.getOrDefault(each.id(), List.of()).stream()
                        .map(party -> copy(each, new AlertStore.Key(each.id(), party), subjects, answers, today)).toList())).toList();
    }

    private static AlertView.Copy copy(AlertStore.Sent alert, AlertStore.Key key, Map<AlertStore.Key, List<AlertView.Subject>> subjects,
            Map<AlertStore.Key, List<AlertView.Answer>> answers, LocalDate today) {
        List<AlertView.Answer> said = answers.getOrDefault(key, List.of());
        AlertView.Answer last = said.isEmpty() ? null : said.get(said.size() - 1);
        LocalDate due = alert.end() != null ? null : last == null ? alert.answerBy() : last.open() ? last.dueOn() : null;
        return new AlertView.Copy(key.party(), subjects.getOrDefault(key, List.of()), said, due, due != null && due.isBefore(today));
    }
}

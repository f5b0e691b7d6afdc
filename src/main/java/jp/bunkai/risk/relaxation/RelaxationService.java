package jp.bunkai.risk.relaxation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.audit.FieldChange;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Cursors;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.http.MergePatch;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.risk.Pairs;

/** Enters, changes, decides on and ends relaxations. Each step locks the dossier first, so that the two sides act one after the other. */
@ApplicationScoped
class RelaxationService {

    private static final int MOST = 1000;

    private final Transactions transactions;
    private final DossierAccess dossiers;
    private final MatrixLoader matrices;
    private final RelaxationRepository relaxations;
    private final RelaxationTrail trail;
    private final MergePatch mergePatch;
    private final Cursors cursors;
    private final Clock clock;

    RelaxationService(Transactions transactions, DossierAccess dossiers, MatrixLoader matrices, RelaxationRepository relaxations, RelaxationTrail trail,
            MergePatch mergePatch, Cursors cursors, Clock clock) {
        this.transactions = transactions;
        this.dossiers = dossiers;
        this.matrices = matrices;
        this.relaxations = relaxations;
        this.trail = trail;
        this.mergePatch = mergePatch;
        this.cursors = cursors;
        this.clock = clock;
    }

    RelaxationPage page(Viewer viewer, UUID dossierId, String cursor, int limit) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.read(viewer, dossierId);
            String purpose = "relaxations:" + dossierId;
            List<String> place = cursor == null ? null : cursors.decode(purpose, cursor);
            List<Relaxation> found = relaxations.page(dossier, place == null ? null : new RelaxationRepository.Place(Boolean.parseBoolean(place.get(0)),
                    LocalDate.parse(place.get(1)), UUID.fromString(place.get(2))), limit + 1);
            List<Relaxation> shown = found.size() > limit ? found.subList(0, limit) : found;
            Relaxation last = found.size() > limit ? shown.get(limit - 1) : null;
            return new RelaxationPage(shown.stream().map(relaxation -> view(dossier, relaxation)).toList(),
                    last == null ? null : cursors.encode(purpose, String.valueOf(last.state().open()), last.until().toString(), last.id().toString()));
        });
    }

    RelaxationView add(Viewer viewer, UUID dossierId, NewRelaxation wanted) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.arrange(viewer, dossierId);
            UUID vendor = Pairs.vendor(dossier, "/partyId", wanted.partyId());
            if (wanted.askedByVendor() && vendor == null) {
                throw ProblemException.invalid("/askedByVendor", "no-vendor", "依頼した事業者を選んでください。", "Choose the vendor that asked for it.");
            }
            require(matrices.load(dossier), "/details", wanted.details());
            if (relaxations.entered(dossier, vendor) >= MOST) {
                throw ProblemException.of(ProblemType.CONFLICT, "登録できる緩和は" + MOST + "件までです。", "At most " + MOST + " relaxations are entered.");
            }
            UUID askedBy = !dossier.asHospital() || wanted.askedByVendor() ? vendor : dossier.mine().id();
            Relaxation relaxation = new Relaxation(dossier.id(), vendor, askedBy, wanted.details(), viewer.name(), clock.instant());
            relaxations.persistAndFlush(relaxation);
            trail.added(dossier, relaxation);
            return view(dossier, relaxation);
        });
    }

    RelaxationView change(Viewer viewer, UUID dossierId, UUID id, String ifMatch, JsonNode patch) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.arrange(viewer, dossierId);
            Relaxation relaxation = required(dossier, id, RelaxationAct.CHANGE, ifMatch);
            RelaxationDetails before = relaxation.details();
            RelaxationDetails after = mergePatch.apply(before, patch);
            if (!after.equals(before)) {
                require(matrices.load(dossier), "", after);
                relaxation.change(after);
                relaxations.flush();
                trail.changed(dossier, relaxation, FieldChange.between(before, after));
            }
            return view(dossier, relaxation);
        });
    }

    RelaxationView decide(Viewer viewer, UUID dossierId, UUID id, String ifMatch, RelaxationDecision decision) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.arrange(viewer, dossierId);
            Relaxation relaxation = required(dossier, id, RelaxationAct.DECIDE, ifMatch);
            if (!decision.approved() && decision.reason() == null) {
                throw ProblemException.invalid("/reason", "required", "入力してください。", "A value is needed.");
            }
            requirePast("/decidedOn", decision.decidedOn());
            relaxation.decide(decision);
            relaxations.flush();
            trail.decided(dossier, relaxation);
            return view(dossier, relaxation);
        });
    }

    RelaxationView end(Viewer viewer, UUID dossierId, UUID id, String ifMatch, RelaxationEnd end) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.arrange(viewer, dossierId);
            Relaxation relaxation = required(dossier, id, RelaxationAct.END, ifMatch);
            requirePast("/endedOn", end.endedOn());
            relaxation.end(end.endedOn(), viewer.name());
            relaxations.flush();
            trail.ended(dossier, relaxation);
            return view(dossier, relaxation);
        });
    }

    List<RelaxationView> running(ViewedDossier dossier, UUID vendor) {
        return relaxations.running(dossier, vendor).stream().map(relaxation -> view(dossier, relaxation)).toList();
    }

    private Relaxation required(ViewedDossier dossier, UUID id, RelaxationAct act, String ifMatch) {
        Relaxation relaxation = relaxations.seen(dossier, id).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        RelaxationRights.require(dossier, relaxation, act);
        Etag.require(ifMatch, relaxation.version());
        return relaxation;
    }

    private static void require(LoadedMatrix matrix, String at, RelaxationDetails details) {
        if (details.rowId() != null && matrix.row(details.rowId()).isEmpty()) {
            throw ProblemException.invalid(at + "/rowId", "unknown-row", "この案件にこの行はありません。", "This dossier has no such row.");
        }
        if (details.dutyId() != null && matrix.arrangement().catalogue().findDuty(details.dutyId()).isEmpty()) {
            throw ProblemException.invalid(at + "/dutyId", "unknown-duty", "この実施事項は一覧にありません。", "The catalogue has no such duty.");
        }
        if (details.until().isBefore(details.from())) {
            throw ProblemException.invalid(at + "/until", "before-start", "期限は開始日以後の日付です。", "The date is not before the first day.");
        }
    }

    private void requirePast(String at, LocalDate day) {
        if (day.isAfter(Clocks.today(clock))) {
            throw ProblemException.invalid(at, "in-the-future", "今日までの日付を入力してください。", "The day is not in the future.");
        }
    }

    private RelaxationView view(ViewedDossier dossier, Relaxation relaxation) {
        return new RelaxationView(relaxation.id(), relaxation.partyId(), relaxation.askedById(), relaxation.details(), relaxation.state(),
                relaxation.expired(Clocks.today(clock)), relaxation.person(), relaxation.createdAt(), relaxation.approver(), relaxation.decidedOn(),
                relaxation.decisionReason(), relaxation.endedOn(), relaxation.endedBy(), RelaxationRights.acts(dossier, relaxation),
                Etag.of(relaxation.version()));
    }
}

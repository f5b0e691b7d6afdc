package jp.bunkai.risk.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Cursors;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/** Shows risks to the sides they are between; to anybody else they do not exist and are not counted. */
@ApplicationScoped
class RiskViews {

    /** The most that one side enters in a dossier, and so twice that is the most of a picture. */
    static final int MOST = 1000;

    private final Transactions transactions;
    private final DossierAccess dossiers;
    private final RiskRepository risks;
    private final RiskSubjects subjects;
    private final RiskWords words;
    private final Cursors cursors;
    private final Clock clock;

    RiskViews(Transactions transactions, DossierAccess dossiers, RiskRepository risks, RiskSubjects subjects, RiskWords words, Cursors cursors,
            Clock clock) {
        this.transactions = transactions;
        this.dossiers = dossiers;
        this.risks = risks;
        this.subjects = subjects;
        this.words = words;
        this.cursors = cursors;
        this.clock = clock;
    }

    RiskPage page(Viewer viewer, UUID dossierId, RiskRepository.Wanted wanted, String cursor, int limit) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.read(viewer, dossierId);
            String purpose = "risks:" + dossierId + ":" + wanted;
            List<String> place = cursor == null ? null : cursors.decode(purpose, cursor);
            List<Risk> found = risks.page(dossier, wanted, place == null ? null : Instant.parse(place.get(0)),
                    place == null ? null : UUID.fromString(place.get(1)), limit + 1);
            List<Risk> shown = found.size() > limit ? found.subList(0, limit) : found;
            Risk last = found.size() > limit ? shown.get(limit - 1) : null;
            return new RiskPage(views(dossier, shown), last == null ? null : cursors.encode(purpose, last.createdAt().toString(), last.id().toString()));
        });
    }

    RiskWholeView get(Viewer viewer, UUID dossierId, UUID riskId) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.read(viewer, dossierId);
            return whole(dossier, risks.seen(dossier, riskId).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND)));
        });
    }

    RiskPictureView picture(Viewer viewer, UUID dossierId) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.read(viewer, dossierId);
            return RiskPicture.of(risks.page(dossier, RiskRepository.Wanted.OPEN, null, null, 50 * MOST).stream()
                    .map(risk -> risk.details(RiskSubjects.About.NOTHING)).toList());
        });
    }

    RiskWholeView whole(ViewedDossier dossier, Risk risk) {
        return new RiskWholeView(views(dossier, List.of(risk)).get(0), words.of(risk.id()));
    }

    /** In one statement more, however many they are. */
    List<RiskView> views(ViewedDossier dossier, List<Risk> shown) {
        Map<UUID, RiskSubjects.About> about = subjects.of(shown.stream().map(Risk::id).toList());
        LocalDate today = Clocks.today(clock);
        return shown.stream().map(risk -> view(dossier, risk, risk.details(about.getOrDefault(risk.id(), RiskSubjects.About.NOTHING)), today)).toList();
    }

    private static RiskView view(ViewedDossier dossier, Risk risk, RiskDetails details, LocalDate today) {
        boolean retained = details.retainedBy() != null && details.retainedBy().needsApproval();
        boolean openEnded = risk.open() && retained && (risk.expiresOn() == null || risk.expiresOn().isBefore(today));
        return new RiskView(risk.id(), risk.partyId(), risk.source(), RiskRights.mine(dossier, risk) ? risk.sourceSentence() : null, details,
                details.level(), risk.state(), risk.author(), risk.createdAt(), risk.toldAt(), risk.decidedAt(), risk.approver(), risk.approvedOn(),
                risk.expiresOn(), openEnded, risk.closedAt(), risk.closeReason(), RiskRights.acts(dossier, risk), Etag.of(risk.version()));
    }
}

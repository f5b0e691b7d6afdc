package jp.bunkai.risk.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;

/** What the two sides say of a risk: one tells it, the other answers. Each word is kept with the bytes of what the risk said then. */
@ApplicationScoped
class RiskTalk {

    private final Transactions transactions;
    private final DossierAccess dossiers;
    private final RiskRepository risks;
    private final RiskSubjects subjects;
    private final RiskWords words;
    private final RiskViews views;
    private final RiskTrail trail;
    private final Clock clock;

    RiskTalk(Transactions transactions, DossierAccess dossiers, RiskRepository risks, RiskSubjects subjects, RiskWords words, RiskViews views,
            RiskTrail trail, Clock clock) {
        this.transactions = transactions;
        this.dossiers = dossiers;
        this.risks = risks;
        this.subjects = subjects;
        this.words = words;
        this.views = views;
        this.trail = trail;
        this.clock = clock;
    }

    RiskWholeView tell(Viewer viewer, UUID dossierId, UUID riskId, String ifMatch, RiskTelling telling) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.arrange(viewer, dossierId);
            Risk risk = RiskService.required(risks, dossier, riskId, RiskAct.TELL, ifMatch);
            RiskDetails details = details(risk);
            RiskCheck.requireWhole(details);
            Instant now = clock.instant();
            risk.tell(dossier.asHospital(), now);
            say(dossier, risk, details, RiskWordKind.TELL, telling.text(), now);
            trail.told(dossier, risk);
            return views.whole(dossier, risk);
        });
    }

    RiskWholeView answer(Viewer viewer, UUID dossierId, UUID riskId, String ifMatch, RiskAnswer answer) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.arrange(viewer, dossierId);
            Risk risk = RiskService.required(risks, dossier, riskId, RiskAct.ANSWER, ifMatch);
            RiskCheck.require(answer.kind(), answer.text());
            Instant now = clock.instant();
            risk.answer(answer.kind(), now);
            say(dossier, risk, details(risk), answer.kind(), answer.text(), now);
            trail.answered(dossier, risk, answer.kind(), answer.text());
            return views.whole(dossier, risk);
        });
    }

    private RiskDetails details(Risk risk) {
        return risk.details(subjects.of(List.of(risk.id())).getOrDefault(risk.id(), RiskSubjects.About.NOTHING));
    }

    private void say(ViewedDossier dossier, Risk risk, RiskDetails details, RiskWordKind kind, String text, Instant at) {
        int number = risk.nextWord();
        risks.flush();
        words.add(dossier, risk, number, details, kind, text, at);
    }
}

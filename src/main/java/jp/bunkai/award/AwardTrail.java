package jp.bunkai.award;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.audit.Actor;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.AuditTrail;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Dossier;
import jp.bunkai.organisation.notice.NoticeKind;
import jp.bunkai.organisation.notice.Notices;

/**
 * Tells of selections. What concerns one candidate is told to the hospital and that candidate alone, which reads it only if it becomes a party;
 * everything about a selection as a whole, and every reason of the hospital, stays with the hospital. No sentence to a candidate knows of another.
 */
@Singleton
class AwardTrail {

    static final String SELECTION = "SELECTION";
    static final String CANDIDATE = "CANDIDATE";

    private final AuditTrail trail;
    private final Notices notices;

    AwardTrail(AuditTrail trail, Notices notices) {
        this.trail = trail;
        this.notices = notices;
    }

    /** To the hospital alone. */
    void hospital(Dossier dossier, Actor by, String action, UUID selection, Text text, String reason) {
        trail.record(dossier.id(), by, AuditEntry.of(action, SELECTION, selection, text).because(reason),
                Set.of(Audience.organisation(dossier.hospitalId())));
    }

    /** To the hospital and one candidate. */
    void pair(Dossier dossier, Actor by, String action, Candidate candidate, Text text, String reason) {
        trail.record(dossier.id(), by, AuditEntry.of(action, CANDIDATE, candidate.id(), text).because(reason),
                Set.of(Audience.pair(candidate.organisationId())));
    }

    void asked(Dossier dossier, Selection selection, Candidate candidate) {
        tell(dossier, List.of(candidate), new Text("調達前の照会が届きました。担当の範囲を " + selection.deadline() + " までに回答してください。",
                "You are asked before award which duties you would take, by " + selection.deadline() + "."), candidacy(candidate));
    }

    void moved(Dossier dossier, SelectionDeadline to, Collection<Candidate> candidates) {
        candidates.forEach(candidate -> tell(dossier, List.of(candidate), new Text("調達前の照会の回答期限が " + to.seen() + " から " + to.deadline()
                + " に変わりました。", "The deadline of your answers before award is " + to.deadline() + " now instead of " + to.seen() + "."),
                candidacy(candidate)));
    }

    /** That the request is over for these, each as its own fact. */
    void over(Dossier dossier, Collection<Candidate> candidates, Text sentence) {
        tell(dossier, candidates, sentence, "/candidacies");
    }

    void chosen(Dossier dossier, Candidate candidate) {
        tell(dossier, List.of(candidate), new Text("貴社が選定され、案件の当事者になりました。送った回答は自己申告として案件に入りました。",
                "You were chosen and are a party of the dossier. What you answered stands in it as your declarations."), "/dossiers/" + dossier.id());
    }

    /** To the hospital's editors. */
    void atHospital(Dossier dossier, Selection selection, Text sentence) {
        notices.tellEditors(List.of(dossier.hospitalId()), NoticeKind.DECLARATION, named(dossier, sentence),
                "/dossiers/" + dossier.id() + "/award/" + selection.id());
    }

    private void tell(Dossier dossier, Collection<Candidate> candidates, Text sentence, String path) {
        notices.tellEditors(candidates.stream().map(Candidate::organisationId).toList(), NoticeKind.DECLARATION, named(dossier, sentence), path);
    }

    private static Text named(Dossier dossier, Text sentence) {
        return new Text("「" + dossier.name() + "」" + sentence.ja(), "“" + dossier.name() + "”: " + sentence.en());
    }

    private static String candidacy(Candidate candidate) {
        return "/candidacies/" + candidate.id();
    }
}

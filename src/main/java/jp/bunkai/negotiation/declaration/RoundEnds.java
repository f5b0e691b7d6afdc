package jp.bunkai.negotiation.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Audiences;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.DeclarationRecords;
import jp.bunkai.matrix.RecordedBy;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;
import org.jboss.logging.Logger;

/**
 * Ends rounds, each once: whoever's update finds it open ends it, be it a person, the clock or another node. At its close what was handed
 * in becomes declarations in the name of who handed it in; a draft is never shown. What the hospital wrote down meanwhile for a vendor
 * that handed in nothing counts from then on, but not against that vendor's own word.
 */
@ApplicationScoped
class RoundEnds {

    private static final Logger LOG = Logger.getLogger(RoundEnds.class);

    private final Transactions transactions;
    private final DossierAccess access;
    private final RoundStore rounds;
    private final QuestionStore questions;
    private final DeclarationRecords declarations;
    private final DossierTrail trail;
    private final RoundNotices notices;
    private final Clock clock;

    RoundEnds(Transactions transactions, DossierAccess access, RoundStore rounds, QuestionStore questions, DeclarationRecords declarations,
            DossierTrail trail, RoundNotices notices, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.rounds = rounds;
        this.questions = questions;
        this.declarations = declarations;
        this.trail = trail;
        this.notices = notices;
        this.clock = clock;
    }

    /** Closes what is past its deadline, in one dossier before it is read or in all of them (null); in transactions of its own. */
    void settle(UUID dossierId) {
        for (Round round : transactions.call(() -> rounds.due(Clocks.today(clock), dossierId))) {
            try {
                transactions.run(() -> end(round, RoundState.CLOSED, null, null));
            } catch (RuntimeException e) {
                // One round that cannot be closed keeps no other one open.
                LOG.errorf(e, "Round %s could not be closed", round.id());
            }
        }
    }

    /**
     * Ends a round, in the caller's transaction.
     *
     * @param by the person who ends it; null for the deadline, which acts in the name of who opened it
     * @return false if it has ended already
     */
    boolean end(Round round, RoundState state, Viewer by, String reason) {
        Instant now = clock.instant();
        if (!(by == null ? rounds.closeDue(round, now) : rounds.end(round.id(), state, now, by.name(), reason))) {
            return false;
        }
        ViewedDossier dossier = access.read(by == null ? Acting.hospital(round.openedBy()) : by, round.dossierId());
        List<Sheet> sheets = rounds.sheets(round.id());
        if (by != null && state == RoundState.CLOSED && !allHandedIn(dossier, sheets)) {
            throw RoundProblems.notAllHandedIn();
        }
        declarations.lock(round.dossierId(), questions.rows(round.id()));
        Map<UUID, Map<UUID, DeclarationRecords.Said>> recorded = questions.recorded(round.id(), round.openedAt());
        for (Sheet sheet : sheets) {
            Party party = party(dossier, sheet);
            if (!party.left()) {
                if (sheet.handedIn() && state == RoundState.CLOSED) {
                    enter(round, sheet, party);
                } else if (recorded.containsKey(party.id())) {
                    declarations.enter(dossier, party.id(), recorded.get(party.id()), true);
                }
            }
        }
        tell(dossier, round, state, by == null, reason, sheets);
        return true;
    }

    /** Whether the hospital may close: everybody who is still there has handed in. */
    static boolean allHandedIn(ViewedDossier dossier, List<Sheet> sheets) {
        return sheets.stream().allMatch(sheet -> sheet.handedIn() || party(dossier, sheet).left());
    }

    private void enter(Round round, Sheet sheet, Party party) {
        Map<UUID, DeclarationRecords.Said> said = new LinkedHashMap<>();
        questions.of(round.id(), party.id()).values().forEach(question -> said.put(question.rowId(),
                new DeclarationRecords.Said(question.answer(), question.condition(), RecordedBy.VENDOR, round.id())));
        ViewedDossier asVendor = access.read(Acting.vendor(sheet.by().actor(party.organisationId())), round.dossierId());
        declarations.enter(asVendor, party.id(), said, false);
    }

    private void tell(ViewedDossier dossier, Round round, RoundState state, boolean byDeadline, String reason, List<Sheet> sheets) {
        Text text = state == RoundState.CANCELLED ? new Text("自己申告を取りやめました", "Cancelled the round of declarations")
                : byDeadline ? new Text("期限が来たため自己申告を締め切りました", "The round of declarations closed at its deadline")
                : new Text("自己申告を締め切りました", "Closed the round of declarations");
        trail.record(dossier, AuditEntry.of("DECLARATIONS_" + state, RoundService.SUBJECT, round.id(), text).because(reason),
                Audiences.parties(dossier, sheets.stream().map(Sheet::partyId).toList()));
        notices.ended(dossier, round, state, sheets);
    }

    private static Party party(ViewedDossier dossier, Sheet sheet) {
        return dossier.allParties().stream().filter(party -> party.id().equals(sheet.partyId())).findFirst().orElseThrow();
    }
}

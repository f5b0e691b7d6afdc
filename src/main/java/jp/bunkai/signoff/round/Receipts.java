package jp.bunkai.signoff.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.bunkai.audit.AuditEvent;
import jp.bunkai.audit.AuditReader;
import jp.bunkai.audit.Chain;
import jp.bunkai.audit.Subject;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.revision.RevisionStore;
import org.jboss.logging.Logger;

/**
 * 受領控え: after each signature every party is mailed both hashes of the revision and the place that the signature took in the chain of the
 * pair, so that nobody who keeps the database can tell it otherwise later. The place is known only after the commit; what is to be mailed is
 * written down before, and claimed once.
 */
@ApplicationScoped
class Receipts {

    private static final int AT_ONCE = 100;
    private static final Logger LOG = Logger.getLogger(Receipts.class);

    private final Transactions transactions;
    private final Sql sql;
    private final AuditReader trail;
    private final RoundStore rounds;
    private final SignatoryStore signatories;
    private final RevisionStore revisions;
    private final RoundNotices notices;
    private final Clock clock;

    Receipts(Transactions transactions, Sql sql, AuditReader trail, RoundStore rounds, SignatoryStore signatories, RevisionStore revisions,
            RoundNotices notices, Clock clock) {
        this.transactions = transactions;
        this.sql = sql;
        this.trail = trail;
        this.rounds = rounds;
        this.signatories = signatories;
        this.revisions = revisions;
        this.notices = notices;
        this.clock = clock;
    }

    /** Notes, in the transaction of the signature, that it has to be told. */
    void owe(SigningAct act) {
        sql.update("insert into signing_receipt (act_id, made_at) values (?,?)", List.of(act.id(), act.at()));
    }

    /** Tells every receipt that is owed, those left over by a node that died included. */
    void tellOwed() {
        List<UUID> owed = transactions.call(() -> sql.query("select act_id from signing_receipt where told_at is null order by made_at, act_id limit "
                + AT_ONCE, List.of(), line -> Sql.uuid(line, 1)));
        for (UUID act : owed) {
            try {
                transactions.run(() -> tell(act));
            } catch (RuntimeException e) {
                // One that cannot be told keeps no other one back.
                LOG.errorf(e, "The receipt of signature %s could not be told", act);
            }
        }
    }

    private void tell(UUID actId) {
        if (sql.update("update signing_receipt set told_at = ? where act_id = ? and told_at is null", List.of(clock.instant(), actId)) == 0) {
            return;
        }
        SigningAct act = signatories.act(actId);
        SigningRound round = rounds.one(act.roundId());
        Revision revision = revisions.find(round.revisionId()).orElseThrow();
        AuditEvent event = trail.history(List.of(Chain.ofDossier(revision.dossierId(), RoundTrail.pair(revision.vendorOrganisationId()))),
                new Subject(RoundTrail.ACT, actId)).get(0);
        notices.receipt(round, revision, text(act, event));
    }

    static Text text(SigningAct act, AuditEvent event) {
        String hashes = "JSON " + act.canonicalSha256() + " / DOCX " + act.documentSha256();
        return new Text("【受領控え】" + act.person() + "の署名を記録。SHA-256 " + hashes + " / 記録 " + event.seq() + " " + event.hash(),
                "Receipt: signature of " + act.person() + " recorded. SHA-256 " + hashes + " / record " + event.seq() + " " + event.hash());
    }
}

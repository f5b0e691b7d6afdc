package jp.bunkai.signoff.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import jp.bunkai.dossier.PartyRepresented;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/** What was frozen names its parties: a party stays with its organisation once an annex with it has been frozen. */
@ApplicationScoped
class PartyOfRevisions {

    private final Sql sql;

    PartyOfRevisions(Sql sql) {
        this.sql = sql;
    }

    void keep(@Observes PartyRepresented wanted) {
        boolean frozen = !sql.query("select 1 from revision where dossier_id = ? and party_id = ? limit 1", List.of(wanted.dossierId(), wanted.partyId()),
                line -> line.getInt(1)).isEmpty();
        if (frozen) {
            throw ProblemException.of(ProblemType.CONFLICT).at("/organisationId", "frozen",
                    "この当事者との別紙はすでに固定されているため、別の組織では受けられません。医療機関にお問い合わせください。",
                    "An annex with this party has been frozen, so that no other organisation can speak for it. Ask the hospital.");
        }
    }
}

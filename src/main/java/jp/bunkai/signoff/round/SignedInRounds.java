package jp.bunkai.signoff.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.signoff.revision.SignedRevisions;

/** A revision is signed once its round is completed, and a completed round stays so. */
@ApplicationScoped
class SignedInRounds implements SignedRevisions {

    private final Sql sql;

    SignedInRounds(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, Instant> completed(Collection<UUID> dossierIds) {
        Map<UUID, Instant> completed = new HashMap<>();
        if (!dossierIds.isEmpty()) {
            sql.query("select revision_id, closed_at from signing_round where state = 'COMPLETED' and dossier_id in (" + Sql.marks(dossierIds) + ")",
                    List.copyOf(dossierIds), line -> completed.put(Sql.uuid(line, 1), Sql.instant(line, 2)));
        }
        return completed;
    }
}

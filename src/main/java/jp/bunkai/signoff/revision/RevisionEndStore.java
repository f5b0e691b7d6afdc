package jp.bunkai.signoff.revision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.matrix.store.Sql;

/** Ends of revisions in the database: added once and read. */
@Singleton
class RevisionEndStore {

    private final Sql sql;

    RevisionEndStore(Sql sql) {
        this.sql = sql;
    }

    void add(RevisionEnd end) {
        sql.update("insert into revision_end (revision_id, dossier_id, last_day, reason, person_id, person, organisation, recorded_at) values (?,?,?,?,?,?,?,?)",
                Arrays.<Object>asList(end.revisionId(), end.dossierId(), end.lastDay(), end.reason(), end.personId(), end.person(), end.organisation(),
                        end.recordedAt()));
    }

    /** By revision, of all pairs of these dossiers. */
    Map<UUID, RevisionEnd> of(Collection<UUID> dossierIds) {
        Map<UUID, RevisionEnd> ends = new HashMap<>();
        if (!dossierIds.isEmpty()) {
            sql.query("select revision_id, dossier_id, last_day, reason, person_id, person, organisation, recorded_at from revision_end where dossier_id in ("
                    + Sql.marks(dossierIds) + ")", List.copyOf(dossierIds), line -> new RevisionEnd(Sql.uuid(line, 1), Sql.uuid(line, 2),
                            line.getObject(3, LocalDate.class), line.getString(4), Sql.uuid(line, 5), line.getString(6), line.getString(7), Sql.instant(line, 8)))
                    .forEach(end -> ends.put(end.revisionId(), end));
        }
        return ends;
    }
}

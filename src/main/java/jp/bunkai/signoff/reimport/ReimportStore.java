package jp.bunkai.signoff.reimport;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.annex.docx.TextDifference;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.organisation.Viewer;

/** Returned annexes in the database, with the deviations found in each. Who may see them is for the caller to decide. */
@Singleton
class ReimportStore {

    private static final String SELECT = """
            select r.id, r.party_id, r.revision_id, r.organisation, r.person, r.received_at, r.file_name, r.size, r.sha256,
              (select count(*) from deviation d where d.reimport_id = r.id),
              (select count(*) from deviation d where d.reimport_id = r.id and\s""" + DeviationStore.OPEN + """
            ) from reimport r join party p on p.id = r.party_id where r.dossier_id = ?\s""";

    /** The file, and for a draft the annex as it stood when the file came. */
    record Kept(byte[] content, byte[] base) {
    }

    private final Sql sql;

    ReimportStore(Sql sql) {
        this.sql = sql;
    }

    void add(UUID dossierId, ReimportSummary file, Viewer by, Kept kept, List<TextDifference> deviations) {
        sql.update("insert into reimport (id, dossier_id, party_id, revision_id, organisation_id, organisation, person_id, person, received_at, file_name, size, sha256)"
                + " values (?,?,?,?,?,?,?,?,?,?,?,?)", Arrays.<Object>asList(file.id(), dossierId, file.partyId(), file.revisionId(), by.organisationId(),
                file.organisation(), by.personId(), file.person(), file.receivedAt(), file.fileName(), file.size(), file.sha256()));
        sql.update("insert into reimport_file (reimport_id, content, base) values (?,?,?)", Arrays.<Object>asList(file.id(), kept.content(), kept.base()));
        List<List<?>> lines = new ArrayList<>();
        for (TextDifference deviation : deviations) {
            lines.add(Arrays.<Object>asList(UUID.randomUUID(), dossierId, file.partyId(), file.id(), lines.size(), deviation.place(), deviation.before(),
                    deviation.after()));
        }
        sql.batch("insert into deviation (id, dossier_id, party_id, reimport_id, position, place, text_before, text_after) values (?,?,?,?,?,?,?,?)", lines);
    }

    /** The newest of a pair. */
    List<ReimportSummary> newest(UUID dossierId, UUID partyId, int limit) {
        return sql.query(SELECT + "and r.party_id = ? order by r.received_at desc, r.id limit ?", List.of(dossierId, partyId, limit), ReimportStore::summary);
    }

    Optional<ReimportSummary> find(UUID dossierId, UUID id) {
        return sql.query(SELECT + "and r.id = ?", List.of(dossierId, id), ReimportStore::summary).stream().findFirst();
    }

    /** The same file for the same pair, brought before. */
    Optional<ReimportSummary> same(UUID dossierId, UUID partyId, UUID revisionId, String sha256) {
        return sql.query(SELECT + "and r.party_id = ? and r.revision_id <=> ? and r.sha256 = ? order by r.received_at limit 1", Arrays.<Object>asList(dossierId, partyId, revisionId, sha256), ReimportStore::summary)
                .stream().findFirst();
    }

    Kept content(UUID id) {
        return sql.query("select content, base from reimport_file where reimport_id = ?", List.of(id), line -> new Kept(line.getBytes(1), line.getBytes(2))).get(0);
    }

    private static ReimportSummary summary(ResultSet line) throws SQLException {
        return new ReimportSummary(Sql.uuid(line, 1), Sql.uuid(line, 2), Sql.uuid(line, 3), line.getString(4), line.getString(5), Sql.instant(line, 6),
                line.getString(7), line.getInt(8), line.getString(9), line.getInt(10), line.getInt(11));
    }
}

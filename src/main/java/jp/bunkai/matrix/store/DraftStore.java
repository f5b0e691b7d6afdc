package jp.bunkai.matrix.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.matrix.draft.HeldEdit;
import jp.bunkai.matrix.draft.RowDraft;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.FieldVersion;

/** The drafts of parties in the database. Whoever changes one has locked its row of the matrix. */
@Singleton
public class DraftStore {

    private final Sql sql;

    DraftStore(Sql sql) {
        this.sql = sql;
    }

    private record Line(UUID row, HeldEdit edit) {
    }

    /** Everything that these parties hold, by row; each row belongs to one dossier and so to one of them. In one statement. */
    public Map<UUID, RowDraft> of(Collection<UUID> parties) {
        if (parties.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<HeldEdit>> byRow = new HashMap<>();
        sql.query("select row_id, field, wanted, held, base_version, draft_version, person_id, person, organisation_id, changed_at, reason"
                + " from draft_edit where party_id in (" + Sql.marks(parties) + ")", List.copyOf(parties), DraftStore::line)
                .forEach(line -> line.ifPresent(held -> byRow.computeIfAbsent(held.row(), any -> new ArrayList<>()).add(held.edit())));
        Map<UUID, RowDraft> drafts = new HashMap<>();
        byRow.forEach((row, edits) -> drafts.put(row, RowDraft.of(edits)));
        return drafts;
    }

    private static Optional<Line> line(ResultSet line) throws SQLException {
        Optional<FieldPath> path = FieldPath.parse(line.getString(2));
        if (path.isEmpty()) {
            return Optional.empty();
        }
        FieldVersion by = new FieldVersion(line.getLong(6), Sql.uuid(line, 7), line.getString(8), Sql.uuid(line, 9), Sql.instant(line, 10));
        return Optional.of(new Line(Sql.uuid(line, 1), new HeldEdit(path.get(), FieldJson.read(path.get().field(), line.getString(3)),
                line.getBoolean(4), line.getLong(5), by, line.getString(11))));
    }

    /** Saves edits of a party's draft of one row. */
    public void save(UUID dossierId, UUID row, UUID party, Collection<HeldEdit> edits) {
        sql.batch("""
                insert into draft_edit (dossier_id, row_id, party_id, field, wanted, held, base_version, draft_version, person_id, person,
                  organisation_id, changed_at, reason) values (?,?,?,?,?,?,?,?,?,?,?,?,?)
                on duplicate key update wanted = values(wanted), held = values(held), base_version = values(base_version),
                  draft_version = values(draft_version), person_id = values(person_id), person = values(person),
                  organisation_id = values(organisation_id), changed_at = values(changed_at), reason = values(reason)""",
                edits.stream().map(edit -> Arrays.<Object>asList(dossierId, row, party, edit.path().toString(), FieldJson.write(edit.wanted()),
                        edit.held(), edit.base(), edit.setBy().version(), edit.setBy().personId(), edit.setBy().name(),
                        edit.setBy().organisationId(), edit.setBy().at(), edit.reason())).toList());
    }
}

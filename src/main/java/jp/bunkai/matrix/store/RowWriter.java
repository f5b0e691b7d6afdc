package jp.bunkai.matrix.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.ScopeKind;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.edit.Change;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.FieldVersion;
import jp.bunkai.matrix.edit.RowState;

/**
 * Writes rows: new ones whole, changed ones field by field. Each change is told to {@link RowVersions} in the same breath. Whoever
 * changes a row has locked it.
 */
@Singleton
public class RowWriter {

    private final Sql sql;
    private final RowVersions versions;
    private final WrittenRows written;

    RowWriter(Sql sql, RowVersions versions, WrittenRows written) {
        this.sql = sql;
        this.versions = versions;
        this.written = written;
    }

    /** A row to add, at its place in its area, with the version of the catalogue that its texts were copied from (or null). */
    public record Added(RowFact fact, int position, String catalogueVersion) {
    }

    /** A row of a group whose assets are now those of the scope. */
    public record Regrouped(StoredRow row, Scope scope) {
    }

    /** Locks a row until the transaction ends; false if the dossier has no such row. */
    public boolean lock(UUID dossierId, UUID rowId) {
        return !sql.query("select id from duty_row where dossier_id = ? and id = ? for update", List.of(dossierId, rowId),
                line -> line.getString(1)).isEmpty();
    }

    /** Locks rows until the transaction ends, in the order of their ids; those that are not there are left out. */
    public void lock(UUID dossierId, Collection<UUID> rows) {
        if (!rows.isEmpty()) {
            List<Object> values = new ArrayList<>(List.of(dossierId));
            values.addAll(rows);
            sql.query("select id from duty_row where dossier_id = ? and id in (" + Sql.marks(rows) + ") order by id for update", values,
                    line -> line.getString(1));
        }
    }

    /** Locks all rows of a dossier until the transaction ends, in the order of their ids. */
    public void lockAll(UUID dossierId) {
        sql.query("select id from duty_row where dossier_id = ? order by id for update", List.of(dossierId), line -> line.getString(1));
    }

    /** Notes whether the hospital stands by these rows being out; no version of theirs, for it is said of a version. */
    public void agreeOut(UUID dossierId, Collection<UUID> rows, boolean agreed) {
        if (!rows.isEmpty()) {
            List<Object> values = new ArrayList<>(List.of(agreed, dossierId));
            values.addAll(rows);
            sql.update("update duty_row set out_agreed = ? where dossier_id = ? and standing = 'OUT' and id in (" + Sql.marks(rows) + ")", values);
        }
    }

    /** Adds rows, in a fixed number of batches. */
    public void add(UUID dossierId, Collection<Added> rows, Edit edit) {
        written.note();
        sql.batch("""
                insert into duty_row (id, dossier_id, duty, catalogue_version, area, core, phase, scope_kind, party_id, system_id, position,
                  title_ja, title_en, note, standing, out_reason, out_agreed, followed_edition, letters_open, version, created_at)
                values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)""", rows.stream().map(row -> row(dossierId, row, edit)).toList());
        insertAssets(dossierId, rows.stream().map(Added::fact).toList());
        List<List<Object>> letters = new ArrayList<>();
        List<List<Object>> terms = new ArrayList<>();
        for (Added row : rows) {
            RowState state = row.fact().state();
            state.letters().forEach((party, letter) -> letters.add(List.of(dossierId, row.fact().id(), party, letter)));
            state.terms().keySet().forEach(party -> terms.add(terms(dossierId, row.fact().id(), party, RowColumns.terms(), state)));
        }
        sql.batch("insert into assignment (dossier_id, row_id, party_id, letter) values (?,?,?,?)", letters);
        sql.batch(insertTerms(RowColumns.terms()), terms);
        versions.begin(dossierId, rows.stream().map(row -> row.fact().id()).toList(), edit);
    }

    private static List<Object> row(UUID dossierId, Added added, Edit edit) {
        RowFact row = added.fact();
        Scope scope = row.scope();
        List<Object> line = new ArrayList<>(Arrays.asList(row.id(), dossierId, row.duty(), added.catalogueVersion(), row.area(),
                row.core(), row.phase(), scope.kind(), scope.of(ScopeKind.PARTY) ? scope.id() : null,
                scope.of(ScopeKind.SYSTEM) ? scope.id() : null, added.position()));
        for (Field field : List.of(Field.TITLE_JA, Field.TITLE_EN, Field.NOTE, Field.STANDING, Field.OUT_REASON)) {
            line.add(RowColumns.stored(field, row.state().get(FieldPath.of(field))));
        }
        line.addAll(Arrays.asList(row.outAgreed(), row.state().followedEdition(), row.state().lettersOpen(), StoredRow.FIRST, edit.at()));
        return line;
    }

    /** Changes fields of a row, which thereby gets its next version; the row as it then stands. */
    public StoredRow change(StoredRow row, List<Change> changes, boolean outAgreed, Edit edit) {
        UUID id = row.fact().id();
        Map<FieldPath, Object> values = new HashMap<>();
        changes.forEach(change -> values.put(change.path(), change.after()));
        RowState after = row.fact().state().with(values);
        updateRow(row, changes, outAgreed);
        changes.stream().filter(change -> change.path().field() == Field.LETTER).forEach(change -> letter(row.dossierId(), id, change));
        for (UUID party : parties(changes, Field::term)) {
            List<Field> touched = RowColumns.terms().stream().filter(field -> values.containsKey(FieldPath.of(field, party))).toList();
            sql.update(insertTerms(touched) + " on duplicate key update " + assigned(touched.stream().map(RowColumns::ofTerms).toList()),
                    terms(row.dossierId(), id, party, touched, after));
        }
        parties(changes, Field::declaration).forEach(party -> declaration(row.dossierId(), id, party, after));
        versions.add(row, changes, edit);
        StoredRow changed = changed(row, changes, outAgreed, edit);
        written.note(changed);
        return changed;
    }

    /** The row in its next version, as reading it would give it. */
    private static StoredRow changed(StoredRow row, List<Change> changes, boolean outAgreed, Edit edit) {
        Map<FieldPath, Object> values = new HashMap<>();
        Map<FieldPath, FieldVersion> versions = new HashMap<>(row.versions());
        FieldVersion version = new FieldVersion(row.version() + 1, edit.by().personId(), edit.by().name(), edit.by().organisationId(), edit.at());
        for (Change change : changes) {
            values.put(change.path(), RowColumns.read(change.path().field(), change.after()));
            versions.put(change.path(), version);
        }
        RowFact old = row.fact();
        RowFact fact = new RowFact(old.id(), old.duty(), old.area(), old.core(), old.phase(), old.scope(), old.state().with(values), outAgreed,
                old.evidence());
        return new StoredRow(row.dossierId(), fact, row.position(), row.version() + 1, row.createdAt(), versions);
    }

    private void updateRow(StoredRow row, List<Change> changes, boolean outAgreed) {
        written.note();
        StringBuilder update = new StringBuilder("update duty_row set version = ?, out_agreed = ?");
        List<Object> values = new ArrayList<>(List.of(row.version() + 1, outAgreed));
        for (Change change : changes) {
            String column = RowColumns.ofRow(change.path().field());
            if (column != null) {
                update.append(", ").append(column).append(" = ?");
                values.add(RowColumns.stored(change.path().field(), change.after()));
            }
        }
        values.add(row.fact().id());
        sql.update(update + " where id = ?", values);
    }

    private void letter(UUID dossierId, UUID row, Change change) {
        if (change.after() == null) {
            sql.update("delete from assignment where row_id = ? and party_id = ?", List.of(row, change.path().party()));
        } else {
            sql.update("insert into assignment (dossier_id, row_id, party_id, letter) values (?,?,?,?) on duplicate key update"
                    + " letter = values(letter)", List.of(dossierId, row, change.path().party(), change.after()));
        }
    }

    private void declaration(UUID dossierId, UUID row, UUID party, RowState after) {
        if (after.get(FieldPath.of(Field.ANSWER, party)) == null) {
            sql.update("delete from declaration where row_id = ? and party_id = ?", List.of(row, party));
            return;
        }
        List<String> columns = RowColumns.declaration().stream().map(RowColumns::ofDeclaration).toList();
        List<Object> line = new ArrayList<>(List.of(dossierId, row, party));
        RowColumns.declaration().forEach(field -> line.add(after.get(FieldPath.of(field, party))));
        sql.update("insert into declaration (dossier_id, row_id, party_id, " + String.join(", ", columns) + ") values (" + Sql.marks(line)
                + ") on duplicate key update " + assigned(columns), line);
    }

    /** Gives rows other places in their area, in one statement. A place is no field of a row: it makes no version of it. */
    public void place(UUID dossierId, Map<UUID, Integer> places) {
        if (places.isEmpty()) {
            return;
        }
        written.note();
        List<Object> values = new ArrayList<>();
        places.forEach((row, place) -> values.addAll(List.of(row, place)));
        values.add(dossierId);
        values.addAll(places.keySet());
        sql.update("update duty_row set position = case id " + "when ? then ? ".repeat(places.size()) + "end where dossier_id = ? and id in ("
                + Sql.marks(places.keySet()) + ")", values);
    }

    /** Moves assets between the rows of groups: all leave before any joins, for an asset has one row of a duty at any time. */
    public void regroup(List<Regrouped> groups, Edit edit) {
        sql.batch("delete from row_asset where row_id = ?", groups.stream().map(group -> List.of(group.row().fact().id())).toList());
        for (Regrouped group : groups) {
            RowFact row = group.row().fact();
            insertAssets(group.row().dossierId(), List.of(new RowFact(row.id(), row.duty(), row.area(), row.core(), row.phase(),
                    group.scope(), row.state(), row.outAgreed(), row.evidence())));
            updateRow(group.row(), List.of(), row.outAgreed());
            versions.add(group.row(), List.of(new Change(FieldPath.of(Field.ASSETS), row.scope().ids(), group.scope().ids())), edit);
        }
    }

    private void insertAssets(UUID dossierId, List<RowFact> rows) {
        sql.batch("insert into row_asset (dossier_id, row_id, asset_id, duty, phase) values (?,?,?,?,?)",
                rows.stream().filter(row -> row.scope().of(ScopeKind.ASSET)).flatMap(row -> row.scope().ids().stream()
                        .map(asset -> Arrays.<Object>asList(dossierId, row.id(), asset, row.duty(), row.phase()))).toList());
    }

    private static String insertTerms(List<Field> fields) {
        return "insert into terms (dossier_id, row_id, party_id, "
                + fields.stream().map(RowColumns::ofTerms).collect(Collectors.joining(", ")) + ") values (?,?,?," + Sql.marks(fields) + ")";
    }

    private static List<Object> terms(UUID dossierId, UUID row, UUID party, List<Field> fields, RowState state) {
        List<Object> line = new ArrayList<>(List.of(dossierId, row, party));
        fields.forEach(field -> line.add(RowColumns.stored(field, state.get(FieldPath.of(field, party)))));
        return line;
    }

    private static String assigned(List<String> columns) {
        return columns.stream().map(column -> column + " = values(" + column + ")").collect(Collectors.joining(", "));
    }

    private static Set<UUID> parties(List<Change> changes, Predicate<Field> such) {
        return changes.stream().map(Change::path).filter(path -> such.test(path.field())).map(FieldPath::party)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

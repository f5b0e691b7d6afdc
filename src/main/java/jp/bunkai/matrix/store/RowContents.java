package jp.bunkai.matrix.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.ScopeKind;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.CostUnit;
import jp.bunkai.matrix.Payer;
import jp.bunkai.matrix.RecordedBy;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.Standing;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.FieldVersion;
import jp.bunkai.matrix.edit.RowState;

/**
 * Reads rows with all their fields from the tables they are spread over. Six statements, however many rows, and a seventh that makes
 * sure that nobody changed them in between: without it a row could be put together from two of its versions.
 */
@Singleton
class RowContents {

    private static final int ATTEMPTS = 5;

    private final Sql sql;

    RowContents(Sql sql) {
        this.sql = sql;
    }

    /** What a row is gathered in before it is whole. */
    private static final class Gathered {
        private UUID dossierId;
        private UUID id;
        private String duty;
        private String area;
        private boolean core;
        private Phase phase;
        private ScopeKind kind;
        private int position;
        private boolean outAgreed;
        private long version;
        private Instant createdAt;
        private final List<UUID> objects = new ArrayList<>();
        private final Map<FieldPath, Object> values = new HashMap<>();
        private final Map<FieldPath, FieldVersion> versions = new HashMap<>();

        StoredRow row() {
            RowFact fact = new RowFact(id, duty, area, core, phase, new Scope(kind, objects), RowState.of(values), outAgreed, List.of());
            return new StoredRow(dossierId, fact, position, version, createdAt, versions);
        }

        void put(Field field, UUID party, Object value) {
            values.put(new FieldPath(field, party), value);
        }
    }

    /** Which rows to read: a condition on {@code duty_row}, with its values. */
    record Which(String where, List<?> values) {

        static Which rows(Collection<UUID> rows) {
            return new Which("id in (" + Sql.marks(rows) + ")", List.copyOf(rows));
        }

        private String parts() {
            return where.startsWith("id in") ? " where row_" + where : " where row_id in (select id from duty_row where " + where + ")";
        }
    }

    /** These rows, without their evidence. */
    Map<UUID, StoredRow> read(Which which) {
        Map<UUID, StoredRow> whole = new HashMap<>();
        Which still = which;
        for (int attempt = 1;; attempt++) {
            Map<UUID, Gathered> rows = gather(still);
            Map<UUID, Long> now = versions(still);
            List<UUID> changed = new ArrayList<>();
            rows.values().forEach(row -> {
                whole.put(row.id, row.row());
                if (!Long.valueOf(row.version).equals(now.get(row.id))) {
                    changed.add(row.id);
                }
            });
            if (changed.isEmpty()) {
                return whole;
            }
            if (attempt == ATTEMPTS) {
                throw new StoreException(new SQLTransientException("rows changed under every attempt to read them", "40001", 1020));
            }
            still = Which.rows(changed);
        }
    }

    private Map<UUID, Long> versions(Which which) {
        Map<UUID, Long> versions = new HashMap<>();
        sql.query("select id, version from duty_row where " + which.where(), which.values(),
                line -> versions.put(Sql.uuid(line, 1), line.getLong(2)));
        return versions;
    }

    private Map<UUID, Gathered> gather(Which which) {
        Map<UUID, Gathered> rows = new LinkedHashMap<>();
        List<?> values = which.values();
        sql.query("""
                select id, dossier_id, duty, area, core, phase, scope_kind, party_id, system_id, position, title_ja, title_en, note,
                  standing, out_reason, out_agreed, followed_edition, letters_open, version, created_at
                from duty_row where %s""".formatted(which.where()), values, RowContents::row).forEach(row -> rows.put(row.id, row));
        String part = which.parts();
        each(rows, "select row_id, asset_id from row_asset" + part, values, (row, line) -> row.objects.add(Sql.uuid(line, 2)));
        each(rows, "select row_id, party_id, letter from assignment" + part, values,
                (row, line) -> row.put(Field.LETTER, Sql.uuid(line, 2), Letter.valueOf(line.getString(3))));
        each(rows, "select row_id, party_id, service_levels, cost_class, cost_payer, cost_amount, cost_unit, cost_tax_included,"
                + " cost_upper_limit, contract_id, clause, evidence_asked from terms" + part, values, RowContents::terms);
        each(rows, "select row_id, party_id, answer, condition_text, recorded_by, source_id from declaration" + part, values,
                RowContents::declaration);
        each(rows, "select row_id, field, version, person_id, person, organisation_id, changed_at from row_field_version" + part, values,
                RowContents::version);
        return rows;
    }

    /** Adds a line to the row it belongs to. */
    private interface Part {
        void add(Gathered row, ResultSet line) throws SQLException;
    }

    private void each(Map<UUID, Gathered> rows, String query, List<?> values, Part part) {
        sql.query(query, values, line -> {
            Gathered row = rows.get(Sql.uuid(line, 1));
            if (row != null) {
                part.add(row, line);
            }
            return null;
        });
    }

    private static Gathered row(ResultSet line) throws SQLException {
        Gathered row = new Gathered();
        row.id = Sql.uuid(line, 1);
        row.dossierId = Sql.uuid(line, 2);
        row.duty = line.getString(3);
        row.area = line.getString(4);
        row.core = line.getBoolean(5);
        row.phase = Phase.valueOf(line.getString(6));
        row.kind = ScopeKind.valueOf(line.getString(7));
        for (int column : new int[] {8, 9}) {
            UUID object = Sql.uuid(line, column);
            if (object != null) {
                row.objects.add(object);
            }
        }
        row.position = line.getInt(10);
        row.put(Field.TITLE_JA, null, line.getString(11));
        row.put(Field.TITLE_EN, null, line.getString(12));
        row.put(Field.NOTE, null, line.getString(13));
        Standing standing = Standing.valueOf(line.getString(14));
        row.put(Field.STANDING, null, standing == Standing.IN ? null : standing);
        row.put(Field.OUT_REASON, null, line.getString(15));
        row.outAgreed = line.getBoolean(16);
        row.put(Field.FOLLOWED_EDITION, null, line.getString(17));
        row.put(Field.LETTERS_OPEN, null, line.getBoolean(18) ? true : null);
        row.version = line.getLong(19);
        row.createdAt = Sql.instant(line, 20);
        return row;
    }

    private static void terms(Gathered row, ResultSet line) throws SQLException {
        UUID party = Sql.uuid(line, 2);
        String levels = line.getString(3);
        row.put(Field.SERVICE_LEVELS, party, levels == null ? null : FieldJson.levels(levels));
        row.put(Field.COST_CLASS, party, Sql.constant(CostClass.class, line, 4));
        row.put(Field.COST_PAYER, party, Sql.constant(Payer.class, line, 5));
        row.put(Field.COST_AMOUNT, party, Sql.number(line, 6));
        row.put(Field.COST_UNIT, party, Sql.constant(CostUnit.class, line, 7));
        row.put(Field.COST_TAX_INCLUDED, party, Sql.truth(line, 8));
        row.put(Field.COST_UPPER_LIMIT, party, Sql.number(line, 9));
        row.put(Field.CONTRACT, party, Sql.uuid(line, 10));
        row.put(Field.CLAUSE, party, line.getString(11));
        row.put(Field.EVIDENCE_ASKED, party, line.getString(12));
    }

    private static void declaration(Gathered row, ResultSet line) throws SQLException {
        UUID party = Sql.uuid(line, 2);
        row.put(Field.ANSWER, party, Answer.valueOf(line.getString(3)));
        row.put(Field.CONDITION, party, line.getString(4));
        row.put(Field.RECORDED_BY, party, RecordedBy.valueOf(line.getString(5)));
        row.put(Field.SOURCE, party, Sql.uuid(line, 6));
    }

    private static void version(Gathered row, ResultSet line) throws SQLException {
        FieldPath path = FieldPath.parse(line.getString(2)).orElse(null);
        if (path != null) {
            row.versions.put(path, new FieldVersion(line.getLong(3), Sql.uuid(line, 4), line.getString(5), Sql.uuid(line, 6),
                    Sql.instant(line, 7)));
        }
    }
}

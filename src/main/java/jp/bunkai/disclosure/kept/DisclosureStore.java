package jp.bunkai.disclosure.kept;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.organisation.Viewer;

/** Versions in the database, without their answers. Who may see them is for the caller to decide. */
@Singleton
public class DisclosureStore {

    private static final String SELECT = "select " + FileStore.COLUMNS + """
            , d.id, d.organisation_id, d.form, d.edition, d.maker, d.product, d.product_version, d.made_on, d.contact, d.state, d.product_id,
              d.number, exists (select 1 from disclosure_product p where p.current_id = d.id), d.confirmed_by, d.confirmed_at,
              d.withdrawn_because, d.version,
              (select count(*) from disclosure_answer a where a.disclosure_id = d.id),
              (select count(*) from disclosure_answer a where a.disclosure_id = d.id and a.value = 'NO'),
              (select count(*) from disclosure_answer a where a.disclosure_id = d.id and a.value = 'UNREAD'),
              (select count(*) from disclosure_answer a where a.disclosure_id = d.id and a.value = 'BLANK')
            from disclosure d join disclosure_file f on f.id = d.file_id\s""";

    private final Sql sql;

    DisclosureStore(Sql sql) {
        this.sql = sql;
    }

    /** A draft of what was read. */
    UUID add(Viewer viewer, KeptFile file, int position, Form form, Edition edition, String sheets, DisclosureDetails details) {
        UUID id = UUID.randomUUID();
        sql.update("""
                insert into disclosure (id, organisation_id, file_id, position, form, edition, sheets, maker, product, product_version, made_on, contact,
                  state, uploaded_by, uploaded_at, version) values (?,?,?,?,?,?,?,?,?,?,?,?,'DRAFT',?,?,0)""",
                Arrays.<Object>asList(id, viewer.organisationId(), file.id(), position, form, edition, sheets, details.maker(), details.product(),
                        details.productVersion(), details.madeOn(), details.contact(), viewer.name(), file.uploadedAt()));
        return id;
    }

    /** These versions, in any order. */
    /** All that was read from one file. */
    public List<UUID> inFile(UUID file) {
        return sql.query("select id from disclosure where file_id = ?", List.of(file), line -> Sql.uuid(line, 1));
    }

    public List<Kept> of(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : sql.query(SELECT + "where d.id in (" + Sql.marks(ids) + ") order by d.uploaded_at, d.id", ids, DisclosureStore::kept);
    }

    Optional<Kept> own(Viewer viewer, UUID id) {
        return sql.query(SELECT + "where d.id = ? and d.organisation_id = ?", List.of(id, viewer.organisationId()), DisclosureStore::kept).stream().findFirst();
    }

    /** Locks it first, so that nothing of it changes before the transaction ends. */
    Optional<Kept> lockOwn(Viewer viewer, UUID id) {
        sql.query("select id from disclosure where id = ? and organisation_id = ? for update", List.of(id, viewer.organisationId()), line -> Sql.uuid(line, 1));
        return own(viewer, id);
    }

    /** The newest first, from a place on; of one product if one is named. */
    List<Kept> page(Viewer viewer, UUID productId, Instant before, UUID beforeId, int limit) {
        List<Object> values = new ArrayList<>(List.of(viewer.organisationId()));
        StringBuilder where = new StringBuilder("where d.organisation_id = ?");
        if (productId != null) {
            where.append(" and d.product_id = ?");
            values.add(productId);
        }
        if (before != null) {
            where.append(" and (d.uploaded_at < ? or d.uploaded_at = ? and d.id < ?)");
            values.addAll(List.of(before, before, beforeId));
        }
        values.add(limit);
        return sql.query(SELECT + where + " order by d.uploaded_at desc, d.id desc limit ?", values, DisclosureStore::kept);
    }

    int drafts(Viewer viewer) {
        return sql.query("select count(*) from disclosure where organisation_id = ? and state = 'DRAFT'", List.of(viewer.organisationId()),
                line -> line.getInt(1)).get(0);
    }

    void change(UUID id, DisclosureDetails details) {
        sql.update("update disclosure set maker = ?, product = ?, product_version = ?, made_on = ?, contact = ?, version = version + 1 where id = ?",
                Arrays.<Object>asList(details.maker(), details.product(), details.productVersion(), details.madeOn(), details.contact(), id));
    }

    /** Something about it was set right. */
    void moved(UUID id) {
        sql.update("update disclosure set version = version + 1 where id = ?", List.of(id));
    }

    void confirm(UUID id, UUID productId, String person, Instant at) {
        int number = sql.query("select coalesce(max(number), 0) + 1 from disclosure where product_id = ?", List.of(productId), line -> line.getInt(1)).get(0);
        sql.update("update disclosure set state = 'CONFIRMED', product_id = ?, number = ?, confirmed_by = ?, confirmed_at = ?, version = version + 1 where id = ?",
                List.of(productId, number, person, at, id));
    }

    void withdraw(UUID id, String reason, String person, Instant at) {
        sql.update("update disclosure set state = 'WITHDRAWN', withdrawn_because = ?, withdrawn_by = ?, withdrawn_at = ?, version = version + 1 where id = ?",
                List.of(reason, person, at, id));
    }

    private static Kept kept(ResultSet line) throws SQLException {
        int at = FileStore.WIDTH;
        LocalDateTime confirmed = line.getObject(at + 15, LocalDateTime.class);
        return new Kept(Sql.uuid(line, at + 1), Sql.uuid(line, at + 2), FileStore.file(line, 1), Sql.constant(Form.class, line, at + 3),
                Sql.constant(Edition.class, line, at + 4), new DisclosureDetails(line.getString(at + 5), line.getString(at + 6), line.getString(at + 7),
                        line.getObject(at + 8, LocalDate.class), line.getString(at + 9)),
                Sql.constant(DisclosureState.class, line, at + 10), Sql.uuid(line, at + 11), integer(line, at + 12), line.getBoolean(at + 13),
                line.getString(at + 14), confirmed == null ? null : confirmed.toInstant(ZoneOffset.UTC), line.getString(at + 16), line.getInt(at + 17),
                new AnswerCounts(line.getInt(at + 18), line.getInt(at + 19), line.getInt(at + 20), line.getInt(at + 21)));
    }

    private static Integer integer(ResultSet line, int column) throws SQLException {
        Long number = Sql.number(line, column);
        return number == null ? null : (Integer) number.intValue();
    }
}

package jp.bunkai.disclosure.sharing;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.organisation.Viewer;

/** What hospitals asked for, in the database. One request of a hospital waits at a vendor at a time. */
@Singleton
class RequestStore {

    private static final String SELECT = """
            select r.id, r.vendor_id, o.id, o.name, o.name_en, r.text, r.requested_by, r.requested_at, r.state, r.answered_by, r.answered_at, r.refused_because,
              r.dossier_id from disclosure_request r join organisation o on o.id = r.hospital_id\s""";

    private final Sql sql;

    RequestStore(Sql sql) {
        this.sql = sql;
    }

    /** A request with the dossier in which it was made. */
    record Made(UUID dossierId, RequestView request) {
    }

    UUID add(ViewedDossier dossier, UUID vendor, String text, Instant at) {
        UUID id = UUID.randomUUID();
        sql.update("""
                insert into disclosure_request (id, vendor_id, hospital_id, dossier_id, text, requested_by, requested_at, state)
                values (?,?,?,?,?,?,?,'WAITING')""",
                Arrays.<Object>asList(id, vendor, dossier.viewer().organisationId(), dossier.id(), text, dossier.viewer().name(), at));
        return id;
    }

    Optional<Made> waiting(UUID vendor, UUID hospital) {
        return sql.query(SELECT + "where r.vendor_id = ? and r.hospital_id = ? and r.state = 'WAITING'", List.of(vendor, hospital), RequestStore::made)
                .stream().findFirst();
    }

    Optional<Made> own(Viewer vendor, UUID id) {
        return sql.query(SELECT + "where r.id = ? and r.vendor_id = ?", List.of(id, vendor.organisationId()), RequestStore::made).stream().findFirst();
    }

    List<RequestView> page(UUID vendor, Places.Place after, int limit) {
        List<Object> values = new ArrayList<>(List.of(vendor));
        if (after != null) {
            values.addAll(List.of(after.at(), after.at(), after.id()));
        }
        values.add(limit);
        return sql.query(SELECT + "where r.vendor_id = ?" + (after == null ? "" : " and (r.requested_at < ? or r.requested_at = ? and r.id < ?)")
                + " order by r.requested_at desc, r.id desc limit ?", values, RequestStore::view);
    }

    /** By vendor, the last request that a hospital made of it. */
    Map<UUID, RequestView> last(UUID hospital, Collection<UUID> vendors) {
        Map<UUID, RequestView> last = new HashMap<>();
        if (!vendors.isEmpty()) {
            List<Object> values = new ArrayList<>(List.of(hospital));
            values.addAll(vendors);
            sql.query(SELECT + "where r.hospital_id = ? and r.vendor_id in (" + Sql.marks(vendors) + """
                    ) and not exists (select 1 from disclosure_request n where n.hospital_id = r.hospital_id and n.vendor_id = r.vendor_id
                      and (n.requested_at > r.requested_at or n.requested_at = r.requested_at and n.id > r.id))""", values,
                    line -> last.put(Sql.uuid(line, 2), view(line)));
        }
        return last;
    }

    /** Answers it, if it still waits. */
    boolean answer(UUID id, Viewer by, String refusedBecause, Instant at) {
        return sql.update("update disclosure_request set state = ?, answered_by = ?, answered_at = ?, refused_because = ? where id = ? and state = 'WAITING'",
                Arrays.<Object>asList(refusedBecause == null ? RequestState.GRANTED : RequestState.REFUSED, by.name(), at, refusedBecause, id)) == 1;
    }

    private static Made made(ResultSet line) throws SQLException {
        return new Made(Sql.uuid(line, 13), view(line));
    }

    private static RequestView view(ResultSet line) throws SQLException {
        LocalDateTime answered = line.getObject(11, LocalDateTime.class);
        return new RequestView(Sql.uuid(line, 1), Sql.uuid(line, 2), new MetHospitals.Hospital(Sql.uuid(line, 3), line.getString(4), line.getString(5)),
                line.getString(6), line.getString(7), Sql.instant(line, 8), Sql.constant(RequestState.class, line, 9), line.getString(10),
                answered == null ? null : answered.toInstant(ZoneOffset.UTC), line.getString(12));
    }
}

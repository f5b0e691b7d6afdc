package jp.bunkai.disclosure.sharing;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.organisation.Viewer;

/** Who may see what, in the database. */
@Singleton
class GrantStore {

    private static final String SELECT = """
            select g.id, g.product_id, p.product, p.form, o.id, o.name, o.name_en, g.granted_by, g.granted_at, g.revoked_by, g.revoked_at, g.revoked_because
            from disclosure_grant g join disclosure_product p on p.id = g.product_id join organisation o on o.id = g.hospital_id\s""";

    private final Sql sql;

    GrantStore(Sql sql) {
        this.sql = sql;
    }

    /** Which of these are the vendor's own; locked, so that each is granted once. */
    Set<UUID> locked(Viewer vendor, Collection<UUID> products) {
        List<Object> values = new ArrayList<>(List.of(vendor.organisationId()));
        values.addAll(products);
        return new TreeSet<>(sql.query("select id from disclosure_product where organisation_id = ? and id in (" + Sql.marks(products) + ") for update", values,
                line -> Sql.uuid(line, 1)));
    }

    void add(Viewer vendor, Collection<UUID> products, UUID hospital, Instant at) {
        List<List<?>> lines = new ArrayList<>();
        products.forEach(product -> lines.add(List.of(UUID.randomUUID(), vendor.organisationId(), product, hospital, vendor.name(), at)));
        sql.batch("insert into disclosure_grant (id, vendor_id, product_id, hospital_id, granted_by, granted_at) values (?,?,?,?,?,?)", lines);
    }

    /** Ends it, if it still stands. */
    boolean revoke(Viewer vendor, UUID id, String reason, Instant at) {
        return sql.update("update disclosure_grant set revoked_by = ?, revoked_at = ?, revoked_because = ? where id = ? and vendor_id = ? and revoked_at is null",
                List.of(vendor.name(), at, reason, id, vendor.organisationId())) == 1;
    }

    Optional<GrantView> own(Viewer vendor, UUID id) {
        return sql.query(SELECT + "where g.id = ? and g.vendor_id = ?", List.of(id, vendor.organisationId()), GrantStore::view).stream().findFirst();
    }

    List<GrantView> standing(Viewer vendor, UUID hospital, Collection<UUID> products) {
        List<Object> values = new ArrayList<>(List.of(vendor.organisationId(), hospital));
        values.addAll(products);
        return sql.query(SELECT + "where g.vendor_id = ? and g.hospital_id = ? and g.revoked_at is null and g.product_id in (" + Sql.marks(products)
                + ") order by p.product, p.id", values, GrantStore::view);
    }

    List<GrantView> page(UUID vendor, Places.Place after, int limit) {
        List<Object> values = new ArrayList<>(List.of(vendor));
        if (after != null) {
            values.addAll(List.of(after.at(), after.at(), after.id()));
        }
        values.add(limit);
        return sql.query(SELECT + "where g.vendor_id = ?" + (after == null ? "" : " and (g.granted_at < ? or g.granted_at = ? and g.id < ?)")
                + " order by g.granted_at desc, g.id desc limit ?", values, GrantStore::view);
    }

    /** To which hospitals a product is granted now. */
    List<UUID> hospitals(UUID product) {
        return sql.query("select hospital_id from disclosure_grant where product_id = ? and revoked_at is null order by granted_at, id", List.of(product),
                line -> Sql.uuid(line, 1));
    }

    /** By vendor, the products that each of these grants to a hospital now, and of the hospital itself all, each with the version that counts. */
    Map<UUID, Set<Shown>> shown(UUID hospital, Collection<UUID> organisations) {
        Map<UUID, Set<Shown>> shown = new TreeMap<>();
        List<Object> values = new ArrayList<>(organisations);
        values.add(hospital);
        values.add(hospital);
        sql.query("select p.organisation_id, p.id, p.current_id from disclosure_product p where p.organisation_id in (" + Sql.marks(organisations) + """
                ) and (p.organisation_id = ? or exists (select 1 from disclosure_grant g where g.product_id = p.id and g.hospital_id = ?
                  and g.revoked_at is null)) order by p.product, p.id""", values,
                line -> shown.computeIfAbsent(Sql.uuid(line, 1), any -> new TreeSet<>()).add(new Shown(Sql.uuid(line, 2), Sql.uuid(line, 3))));
        return shown;
    }

    /** A product that a hospital may see; {@code current}: the version of it that counts, null where all were withdrawn. */
    record Shown(UUID product, UUID current) implements Comparable<Shown> {

        @Override
        public int compareTo(Shown other) {
            return product.compareTo(other.product);
        }
    }

    private static GrantView view(ResultSet line) throws SQLException {
        LocalDateTime revoked = line.getObject(11, LocalDateTime.class);
        return new GrantView(Sql.uuid(line, 1), Sql.uuid(line, 2), line.getString(3), Sql.constant(Form.class, line, 4).called(),
                new MetHospitals.Hospital(Sql.uuid(line, 5), line.getString(6), line.getString(7)), line.getString(8), Sql.instant(line, 9),
                line.getString(10), revoked == null ? null : revoked.toInstant(ZoneOffset.UTC), line.getString(12));
    }
}

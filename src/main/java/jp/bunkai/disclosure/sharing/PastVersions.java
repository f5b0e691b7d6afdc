package jp.bunkai.disclosure.sharing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.platform.time.Clocks;

/** Which versions counted and were granted just before a moment that is past, from the days on which they were confirmed, withdrawn, granted and revoked. */
@Singleton
class PastVersions {

    /** Of a product {@code p} its version {@code x}: the newest that was confirmed by then and not withdrawn. */
    static final String COUNTED = """
            x.confirmed_at < ? and (x.withdrawn_at is null or x.withdrawn_at >= ?) and x.number = (select max(n.number) from disclosure n
              where n.product_id = p.id and n.confirmed_at < ? and (n.withdrawn_at is null or n.withdrawn_at >= ?))""";
    /** How often the moment stands in it. */
    static final int MOMENTS = 4;

    /** A grant {@code g} that stood; the moment stands in it twice. */
    static final String GRANTED = "g.granted_at < ? and (g.revoked_at is null or g.revoked_at >= ?)";

    private static final String VERSIONS = """
            select p.organisation_id, x.id, x.form, x.edition, x.product, x.number, x.confirmed_at, x.id = p.current_id
              and (p.organisation_id = ? or exists (select 1 from disclosure_grant g where g.product_id = p.id and g.hospital_id = ? and g.revoked_at is null))
            from disclosure_product p join disclosure x on x.product_id = p.id
            where p.organisation_id in (%s) and\s""" + COUNTED + """

             and (p.organisation_id = ? or exists (select 1 from disclosure_grant g where g.product_id = p.id and g.hospital_id = ? and %s))
            order by x.product, x.id""";

    private final Sql sql;

    PastVersions(Sql sql) {
        this.sql = sql;
    }

    /** A version with whose it is; {@code still}: whether it counts and is granted now too. */
    record Counted(UUID organisationId, UUID id, Form form, Edition edition, String product, int number, LocalDate confirmedOn, boolean still) {
    }

    /** Of these organisations, for a hospital; of the hospital itself all. */
    List<Counted> of(UUID hospital, Collection<UUID> organisations, Instant before) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(List.of(hospital, hospital));
        values.addAll(organisations);
        values.addAll(Collections.nCopies(MOMENTS, before));
        values.addAll(List.of(hospital, hospital, before, before));
        return sql.query(VERSIONS.formatted(Sql.marks(organisations), GRANTED), values, line -> new Counted(Sql.uuid(line, 1), Sql.uuid(line, 2),
                Sql.constant(Form.class, line, 3), Sql.constant(Edition.class, line, 4), line.getString(5), line.getInt(6),
                line.getObject(7, LocalDateTime.class).atOffset(ZoneOffset.UTC).atZoneSameInstant(Clocks.JAPAN).toLocalDate(), line.getBoolean(8)));
    }
}

package jp.bunkai.disclosure.sharing;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.matrix.store.Sql;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which hospitals a vendor may grant access to: those of its dossiers, those that asked, and those that it meets elsewhere; and where the two meet. */
@Singleton
class MetHospitals {

    private final Sql sql;
    private final Instance<MetElsewhere> elsewhere;

    MetHospitals(Sql sql, Instance<MetElsewhere> elsewhere) {
        this.sql = sql;
        this.elsewhere = elsewhere;
    }

    /** A hospital that may be granted access. */
    @Schema(name = "DisclosureHospital")
    public record Hospital(@Schema(required = true) UUID id, @Schema(required = true, maxLength = 200) String name,
            @Schema(required = true, nullable = true, maxLength = 200) String nameEn) {
    }

    List<Hospital> of(UUID vendor) {
        List<Object> values = new ArrayList<>(List.of(vendor, vendor));
        elsewhere.forEach(met -> values.addAll(met.hospitals(vendor)));
        String others = values.size() == 2 ? "" : " or o.id in (" + Sql.marks(values.subList(2, values.size())) + ")";
        return sql.query("""
                select o.id, o.name, o.name_en from organisation o where o.kind = 'HOSPITAL' and (o.id in (
                  select ds.hospital_id from party pa join dossier ds on ds.id = pa.dossier_id where pa.organisation_id = ? and pa.left_on is null
                  union select r.hospital_id from disclosure_request r where r.vendor_id = ? and r.state <> 'REFUSED')%s)
                order by o.name, o.id""".formatted(others), values,
                line -> new Hospital(Sql.uuid(line, 1), line.getString(2), line.getString(3)));
    }

    /** The newest dossier in which the two meet. */
    Optional<UUID> dossier(UUID vendor, UUID hospital) {
        return sql.query("select ds.id from dossier ds join party pa on pa.dossier_id = ds.id where ds.hospital_id = ? and pa.organisation_id = ?"
                + " and pa.left_on is null order by ds.created_at desc, ds.id limit 1", List.of(hospital, vendor), line -> Sql.uuid(line, 1)).stream().findFirst();
    }
}

package jp.bunkai.picture.device;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.picture.view.PictureAsset;

/** The assets in use of all dossiers of a hospital, in one statement. */
@Singleton
class HospitalAssets {

    private static final String ASSETS = "select a.id, a.dossier_id, a.label, a.kind, a.count, a.maker, a.version_text, a.place, p.organisation_id,"
            + " a.end_of_support, a.acts_as_server, d.name from dossier d join asset a on a.dossier_id = d.id"
            + " left join party p on p.id = a.maintained_by_id and p.left_on is null"
            + " where d.hospital_id = ? and a.retired_on is null order by d.created_at, d.id, a.position, a.id";

    private final Sql sql;

    HospitalAssets(Sql sql) {
        this.sql = sql;
    }

    /** An asset with the name of its dossier. */
    record Registered(PictureAsset asset, String dossierName) {
    }

    /** In the order of the dossiers and of their registers. */
    List<Registered> of(UUID hospital) {
        return sql.query(ASSETS, List.of(hospital), line -> new Registered(new PictureAsset(Sql.uuid(line, 1), Sql.uuid(line, 2), line.getString(3),
                Sql.constant(AssetKind.class, line, 4), line.getInt(5), line.getString(6), line.getString(7), line.getString(8), Sql.uuid(line, 9),
                line.getObject(10, LocalDate.class), line.getBoolean(11)), line.getString(12)));
    }
}

package jp.bunkai.support;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.signoff.revision.CarveOut;
import jp.bunkai.signoff.revision.Freezing;
import jp.bunkai.signoff.revision.Revision;

/**
 * Brings the annex with the network vendor つばさ to where it can be signed: an effective date, one row that both confirm, and everything that is still
 * open carved out with a reason.
 */
public final class TestRevision {

    public static final String FROM = "2026-12-01";

    private TestRevision() {
    }

    /** The row that both confirm: who patches the VPN device. */
    public static String vpnRow(TestDossier dossier) {
        String vpn = dossier.asset("保守用VPN装置");
        return dossier.get(TestDossier.HOSPITAL_ADMIN, "/matrix").statusCode(200).extract()
                .path("rows.find { it.duty == 'VUL-01' && it.phase == 'NORMAL' && it.scope.ids.contains('" + vpn + "') }.id");
    }

    /** Sets the effective date and has one row confirmed by both sides. */
    public static void prepare(TestDossier dossier) {
        String net = dossier.party(SamplePeople.TSUBASA);
        dossier.patch(TestDossier.HOSPITAL_ADMIN, "/annexes/" + net + "/settings", settingsTag(dossier), Map.of("effectiveFrom", FROM)).statusCode(200);
        String row = vpnRow(dossier);
        patch(dossier, row, Map.of("letters", Map.of(net, "AR"), "terms", Map.of(net, Map.of("clause", "第5条"))));
        confirm(dossier, row);
    }

    public static String settingsTag(TestDossier dossier) {
        return dossier.get(TestDossier.HOSPITAL_ADMIN, "/annexes/" + dossier.party(SamplePeople.TSUBASA) + "/settings").statusCode(200).extract().path("etag");
    }

    /** A merge patch of a row as the hospital sees it now. */
    public static void patch(TestDossier dossier, String row, Map<String, ?> patch) {
        String etag = dossier.get(TestDossier.HOSPITAL_ADMIN, "/rows/" + row).statusCode(200).extract().header("ETag");
        dossier.patch(TestDossier.HOSPITAL_ADMIN, "/rows/" + row, etag, patch).statusCode(200);
    }

    /** Both sides confirm what stands in these rows. */
    public static void confirm(TestDossier dossier, String... rows) {
        for (String who : List.of(TestDossier.NETWORK_VENDOR, TestDossier.HOSPITAL_ADMIN)) {
            List<Map<String, String>> shown = new ArrayList<>();
            for (String row : rows) {
                shown.add(Map.of("rowId", row, "digest", dossier.get(who, "/rows/" + row).statusCode(200).extract().path("digest")));
            }
            dossier.post(who, "/confirmations", Map.of("rows", shown)).statusCode(200);
        }
    }

    /** All rows that are open now, each with a reason. */
    public static List<CarveOut> allOpen(TestDossier dossier) {
        List<String> open = dossier.get(TestDossier.HOSPITAL_ADMIN, "/annexes/" + dossier.party(SamplePeople.TSUBASA) + "/readiness").statusCode(200)
                .extract().path("openRows.rowId");
        return open.stream().map(row -> new CarveOut(UUID.fromString(row), "次回の協議で決める")).toList();
    }

    /** Freezes in the name of the hospital's security officer. */
    public static Revision freeze(TestDossier dossier, List<CarveOut> carvedOut) {
        return Arc.container().instance(Transactions.class).get().call(() -> Arc.container().instance(Freezing.class).get().freeze(
                Arc.container().instance(DossierAccess.class).get().arrangeAsHospital(SamplePeople.officer(), dossier.id()),
                UUID.fromString(dossier.party(SamplePeople.TSUBASA)), carvedOut));
    }

    /** A revision with one row agreed and everything else carved out. */
    public static Revision frozen(TestDossier dossier) {
        prepare(dossier);
        return freeze(dossier, allOpen(dossier));
    }

    /** Ends a round of this revision as if everybody had signed. */
    public static void complete(Revision revision) throws SQLException {
        String round = UUID.randomUUID().toString();
        try (Connection connection = Arc.container().instance(DataSource.class).get().getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into signing_round (id, dossier_id, revision_id, state, in_order, vendor_first, beyond_tool, last_day, expires_at,"
                    + " opened_person_id, opened_by, opened_organisation_id, opened_organisation, opened_at, version) select '" + round + "', dossier_id, id, 'OPEN',"
                    + " false, false, false, '2999-12-31', '2999-12-31', person_id, person, hospital_organisation_id, hospital, utc_timestamp(6), 0 from revision"
                    + " where id = '" + revision.id() + "'");
            statement.executeUpdate("update signing_round set state = 'COMPLETED', closed_at = utc_timestamp(6) where id = '" + round + "'");
        }
    }
}

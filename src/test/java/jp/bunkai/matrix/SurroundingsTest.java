package jp.bunkai.matrix;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.DossierContents;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.OrganisationKind;
import jp.bunkai.organisation.Role;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered of what surrounds the rows never outlives a change of it, whoever made it: here another node, past this program. */
@QuarkusTest
class SurroundingsTest {

    private static final String CONTACT = "insert into emergency_contact (id, organisation_id, position, who, phone_day)"
            + " select uuid(), organisation_id, 90, '当直', '03-0000-0000' from party where dossier_id = ?";
    private static final String ROUND = "insert into declaration_round (id, dossier_id, state, deadline, person_id, person, organisation_id,"
            + " organisation, opened_at) select uuid(), id, 'OPEN', '2099-01-01', uuid(), 'a', hospital_id, 'b', utc_timestamp(6) from dossier where id = ?";
    private static final String RELAXATION = "insert into relaxation (id, dossier_id, asked_by_id, person, created_at, measure, reason,"
            + " relaxed_from, relaxed_until, state, version) select uuid(), dossier_id, id, 'a', utc_timestamp(6), '測定', '理由', '2026-01-01', '2099-01-01',"
            + " 'REQUESTED', 0 from party where dossier_id = ? limit 1";
    private static final String RISK = "insert into risk (id, dossier_id, by_hospital, author_id, author, person, created_at, source, title, state,"
            + " words, version) select uuid(), id, true, uuid(), 'a', 'b', utc_timestamp(6), 'HAND', '題', 'PREPARED', 0, 0 from dossier where id = ?";
    private static final String SUBJECT = "insert into risk_subject (dossier_id, risk_id, position, duty) select dossier_id, id, 0, 'VUL-01' from risk"
            + " where dossier_id = ?";
    private static final String ALERT = "insert into alert (id, dossier_id, source, title, body, cves, products, answer_by, person_id, person, sent_at)"
            + " select uuid(), id, 'OTHER', '題', '文', '', '', '2099-01-01', uuid(), 'a', utc_timestamp(6) from dossier where id = ?";
    private static final String PRODUCT = "insert into disclosure_product (id, organisation_id, form, maker, product, created_at) select uuid(),"
            + " organisation_id, 'MDS', 'm', uuid(), utc_timestamp(6) from party where dossier_id = ?";
    private static final String GRANT = "insert into disclosure_grant (id, vendor_id, product_id, hospital_id, granted_by, granted_at) select uuid(),"
            + " p.organisation_id, p.id, d.hospital_id, 'a', utc_timestamp(6) from disclosure_product p join party y on y.organisation_id ="
            + " p.organisation_id join dossier d on d.id = y.dossier_id where d.id = ? order by p.created_at desc limit 1";

    @Inject
    DataSource database;
    @Inject
    Transactions transactions;
    @Inject
    DossierAccess access;
    @Inject
    DossierContents contents;
    @Inject
    MatrixLoader loader;

    private static String dossier() {
        String id = TestDossier.send(HOSPITAL_ADMIN, "/api/dossiers", Map.of("name", "周り " + UUID.randomUUID(),
                "parties", List.of(Map.of("key", "v", "name", "周辺事業者 " + UUID.randomUUID(), "function", "DEPARTMENTAL")),
                "systems", List.of(Map.of("key", "s", "kind", "OTHER", "name", "検査システム", "vendorKey", "v")),
                "assets", List.of(Map.of("kind", "SERVER", "label", "検査サーバ", "count", 1, "actsAsServer", false, "maintainedByKey", "v"))))
                .statusCode(201).extract().path("id");
        matrix(id);
        return id;
    }

    private static String matrix(String dossier) {
        return Login.as(HOSPITAL_ADMIN).get("/api/dossiers/" + dossier + "/matrix").then().statusCode(200).extract().asString();
    }

    private UUID stamp(String dossier) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select stamp from arrangement_stamp where dossier_id = ?")) {
            query.setObject(1, UUID.fromString(dossier));
            try (ResultSet line = query.executeQuery()) {
                line.next();
                return line.getObject(1, UUID.class);
            }
        }
    }

    private void elsewhere(String sql, String dossier) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, UUID.fromString(dossier));
            assertNotEquals(0, update.executeUpdate(), sql);
        }
    }

    @Test
    void aSystemRenamedByAnotherNodeIsReadByItsNewName() throws SQLException {
        String dossier = dossier();
        elsewhere("update covered_system set name = '輸血システム' where dossier_id = ?", dossier);
        assertEquals(0, count(matrix(dossier), "検査システム"));
        assertNotEquals(0, count(matrix(dossier), "輸血システム"));
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length - 1;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update organisation set name_en = 'Renamed' where id in (select organisation_id from party where dossier_id = ?)",
        "update party set position = position + 100 where dossier_id = ?",
        "update covered_system set position = position + 100 where dossier_id = ?",
        "update asset set position = position + 100 where dossier_id = ?",
        CONTACT,
        CONTACT + "; delete from emergency_contact where position = 90 and organisation_id in (select organisation_id from party where dossier_id = ?)",
        "insert into asset_touched_by (dossier_id, asset_id, party_id) select a.dossier_id, a.id, p.id from asset a join party p"
                + " on p.dossier_id = a.dossier_id where a.dossier_id = ? limit 1",
        ROUND,
        ROUND + "; update declaration_round set state = 'CLOSED', ended_at = utc_timestamp(6) where dossier_id = ?",
        RELAXATION,
        RELAXATION + "; update relaxation set relaxed_until = '2099-02-01' where dossier_id = ?",
        RISK,
        RISK + "; update risk set title = '別の題' where dossier_id = ?",
        RISK + "; " + SUBJECT,
        RISK + "; " + SUBJECT + "; delete from risk_subject where dossier_id = ?",
        ALERT + "; insert into alert_copy (dossier_id, alert_id, party_id) select a.dossier_id, a.id, p.id from alert a join party p"
                + " on p.dossier_id = a.dossier_id where a.dossier_id = ? limit 1",
        ALERT + "; insert into alert_end (alert_id, person, ended_at, reason) select id, 'a', utc_timestamp(6), 'b' from alert where dossier_id = ?",
        PRODUCT,
        PRODUCT + "; update disclosure_product set product = uuid() where organisation_id in (select organisation_id from party where dossier_id = ?)",
        PRODUCT + "; " + GRANT,
        PRODUCT + "; " + GRANT + "; update disclosure_grant set revoked_at = utc_timestamp(6), revoked_by = 'a', revoked_because = 'b'"
                + " where vendor_id in (select organisation_id from party where dossier_id = ?)"
    })
    void anyChangeOfWhatSurroundsTheRowsSetsAnotherStamp(String changes) throws SQLException {
        String dossier = dossier();
        List<String> each = List.of(changes.split("; "));
        for (String before : each.subList(0, each.size() - 1)) {
            elsewhere(before, dossier);
        }
        UUID before = stamp(dossier);
        elsewhere(each.get(each.size() - 1), dossier);
        assertNotEquals(before, stamp(dossier));
    }

    /** Who reads while a party comes has read the parties without it: what is remembered must be good for the next reader all the same. */
    @Test
    void aPartyThatComesBetweenTwoReadingsIsThereForTheNextReader() throws SQLException {
        String dossier = dossier();
        Viewer viewer = viewer();
        transactions.run(() -> {
            ViewedDossier before = access.read(viewer, UUID.fromString(dossier));
            aPartyComes(dossier);
            assertEquals(2, loader.load(before).arrangement().parties().size());
        });
        assertEquals(3, JsonPath.from(matrix(dossier)).getList("columns").size());
    }

    /** Entities of a transaction stay as they were read; what is remembered is not read from them. */
    @Test
    void whatChangesWhileATransactionRunsIsNotRememberedAsItWas() throws SQLException {
        String dossier = dossier();
        Viewer viewer = viewer();
        transactions.run(() -> {
            loader.load(access.read(viewer, UUID.fromString(dossier)));
            contents.systemsOf(List.of(access.read(viewer, UUID.fromString(dossier))));
            apart("update covered_system set name = '輸血システム' where dossier_id = ?", dossier);
            loader.load(access.read(viewer, UUID.fromString(dossier)));
        });
        assertEquals(0, count(matrix(dossier), "検査システム"));
        assertNotEquals(0, count(matrix(dossier), "輸血システム"));
    }

    private static Viewer viewer() {
        return new Viewer(UUID.randomUUID(), UUID.randomUUID(), SamplePeople.MIDORINO, OrganisationKind.HOSPITAL, "みどり野市民病院", Role.ADMIN, true, "佐藤 健");
    }

    private void aPartyComes(String dossier) {
        apart("insert into organisation (id, kind, name, created_at, version) select uuid(), 'VENDOR', concat('あとから来た事業者 ', ?), utc_timestamp(6), 0", dossier);
        apart("insert into party (id, dossier_id, organisation_id, function, bound, shown_to_all, position, version) select uuid(), d.id,"
                + " (select id from organisation where name = concat('あとから来た事業者 ', d.id)), 'DEPARTMENTAL', 'NEGOTIATED', false, 50, 0 from dossier d"
                + " where d.id = ?", dossier);
    }

    /** On a connection of its own, as another node. */
    private void apart(String sql, String dossier) {
        try {
            Thread other = new Thread(() -> {
                try {
                    elsewhere(sql, dossier);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            AtomicReference<Throwable> failed = new AtomicReference<>();
            other.setUncaughtExceptionHandler((thread, e) -> failed.set(e));
            other.start();
            other.join();
            assertNull(failed.get());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anEditOfARowLeavesTheStamp() throws SQLException {
        String dossier = dossier();
        UUID before = stamp(dossier);
        elsewhere("update duty_row set note = '備考' where dossier_id = ?", dossier);
        assertEquals(before, stamp(dossier));
    }
}

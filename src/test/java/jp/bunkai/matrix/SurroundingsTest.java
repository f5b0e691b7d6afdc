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
        "insert into emergency_contact (id, organisation_id, position, who, phone_day) select uuid(), organisation_id, 90, '当直', '03-0000-0000'"
                + " from party where dossier_id = ?",
        "delete from emergency_contact where position = 90 and organisation_id in (select organisation_id from party where dossier_id = ?)",
        "insert into asset_touched_by (dossier_id, asset_id, party_id) select a.dossier_id, a.id, p.id from asset a join party p"
                + " on p.dossier_id = a.dossier_id where a.dossier_id = ? limit 1"
    })
    void anyChangeOfWhatSurroundsTheRowsSetsAnotherStamp(String change) throws SQLException {
        String dossier = dossier();
        if (change.startsWith("delete")) {
            elsewhere("insert into emergency_contact (id, organisation_id, position, who, phone_day) select uuid(), organisation_id, 90, '当直',"
                    + " '03-0000-0000' from party where dossier_id = ?", dossier);
        }
        UUID before = stamp(dossier);
        elsewhere(change, dossier);
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

package jp.bunkai.matrix;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
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
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).split(word, -1).length - 1;
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

    @Test
    void anEditOfARowLeavesTheStamp() throws SQLException {
        String dossier = dossier();
        UUID before = stamp(dossier);
        elsewhere("update duty_row set note = '備考' where dossier_id = ?", dossier);
        assertEquals(before, stamp(dossier));
    }
}

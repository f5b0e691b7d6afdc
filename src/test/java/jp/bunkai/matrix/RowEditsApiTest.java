package jp.bunkai.matrix;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Edits of several rows over HTTP: all or none, each on the state it saw. */
@QuarkusTest
class RowEditsApiTest {

    @Inject
    DataSource database;

    private MatrixRequests matrix;
    private String network;
    private String vpn;
    private String other;

    @BeforeEach
    void aDossierOfItsOwn() {
        matrix = new MatrixRequests(TestDossier.begin());
        network = matrix.party(SamplePeople.TSUBASA);
        vpn = matrix.row("VUL-01", matrix.dossier().asset("保守用VPN装置"));
        other = matrix.row("VUL-03", matrix.dossier().asset("電子カルテサーバ"));
    }

    @Test
    void allAreSavedTogether() {
        send(HOSPITAL_ADMIN, edit(vpn, Map.of("note", "一")), edit(other, Map.of("note", "二"))).statusCode(200)
                .body("rows.id", contains(vpn, other)).body("rows.note", contains("一", "二"));

        assertEquals("二", matrix.seen(HOSPITAL_ADMIN, other).getString("note"));
    }

    @Test
    void everyConflictIsToldAndNothingIsSaved() {
        Map<String, Object> first = edit(vpn, Map.of("note", "わたし", "letters", Map.of(network, "R")));
        Map<String, Object> second = edit(other, Map.of("note", "わたし"));
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("note", "ほかの人")).statusCode(200);
        matrix.patch(HOSPITAL_ADMIN, other, Map.of("note", "ほかの人")).statusCode(200);

        send(HOSPITAL_ADMIN, first, second).statusCode(412).body("type", equalTo("urn:bunkai:problem:changed-meanwhile"))
                .body("conflicts.pointer", containsInAnyOrder("/edits/0/patch/note", "/edits/1/patch/note"))
                .body("conflicts.rowId", containsInAnyOrder(vpn, other)).body("conflicts.theirs", contains("ほかの人", "ほかの人"))
                .body("conflicts.yours", contains("わたし", "わたし"));

        assertEquals("ほかの人", matrix.seen(HOSPITAL_ADMIN, vpn).getString("note"));
    }

    @Test
    void editsOfOtherFieldsMerge() {
        Map<String, Object> edit = edit(vpn, Map.of("letters", Map.of(network, "C")));
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("note", "ほかの人")).statusCode(200);

        send(HOSPITAL_ADMIN, edit).statusCode(200).body("rows[0].note", equalTo("ほかの人")).body("rows[0].letters.'" + network + "'", equalTo("C"));
    }

    @Test
    void oneThatIsWrongLeavesTheOthersUnsaved() {
        send(HOSPITAL_ADMIN, edit(vpn, Map.of("note", "一")), edit(other, Map.of("standing", "OUT"))).statusCode(400)
                .body("errors[0].pointer", equalTo("/edits/1/patch/outReason"));

        assertNull(matrix.seen(HOSPITAL_ADMIN, vpn).getString("note"));
        TestDossier.refusedAt(send(HOSPITAL_ADMIN, edit(vpn, Map.of("note", "一")), edit(vpn, Map.of("note", "二"))), "/edits/1/rowId", "row-twice");
        TestDossier.refusedAt(send(HOSPITAL_ADMIN, Map.of("rowId", UUID.randomUUID(), "ifMatch", "x", "patch", Map.of())), "/edits/0/rowId",
                "unknown-row");
        TestDossier.refusedAt(send(HOSPITAL_ADMIN, Map.of("rowId", vpn, "ifMatch", matrix.etag(HOSPITAL_ADMIN, other), "patch", Map.of())),
                "/edits/0/ifMatch", "unknown-tag");
        TestDossier.refusedAt(send(HOSPITAL_ADMIN, edit(vpn, Map.of("letters", Map.of(network, "X")))), "/edits/0/patch/letters/" + network,
                "unknown-value");
        TestDossier.refusedAt(send(HOSPITAL_ADMIN), "/edits", "length");
    }

    @Test
    void whatOneMayNotEditIsRefused() {
        Map<String, Object> own = Map.of("rowId", vpn, "ifMatch", matrix.etag(NETWORK_VENDOR, vpn), "patch", Map.of("note", "一"));

        send(NETWORK_VENDOR, own).statusCode(403).body("errors[0].pointer", equalTo("/edits/0/patch/note"));
    }

    @Test
    void readingTakesAsManyStatementsForManyRowsAsForOne() throws SQLException {
        List<String> rows = matrix.matrix(HOSPITAL_ADMIN).getList("rows.id");

        assertEquals(selects(rows.subList(0, 1)), selects(rows.subList(0, 40)), 2);
    }

    /** Edits that change nothing, so that only what is read and locked counts; the least of several is the true number. */
    private long selects(List<String> rows) throws SQLException {
        List<Map<String, Object>> edits = new ArrayList<>();
        rows.forEach(row -> edits.add(edit(row, Map.of("followedEdition", ""))));
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long before = count();
            matrix.dossier().post(HOSPITAL_ADMIN, "/row-edits", Map.of("edits", edits)).statusCode(200);
            least = Math.min(least, count() - before);
        }
        return least;
    }

    private long count() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("show global status like 'Com_select'")) {
            result.next();
            return result.getLong(2);
        }
    }

    private Map<String, Object> edit(String row, Map<String, ?> patch) {
        return Map.of("rowId", row, "ifMatch", matrix.etag(HOSPITAL_ADMIN, row), "patch", patch);
    }

    @SafeVarargs
    private ValidatableResponse send(String who, Map<String, ?>... edits) {
        return matrix.dossier().post(who, "/row-edits", Map.of("edits", List.of(edits)));
    }
}

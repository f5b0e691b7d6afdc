package jp.bunkai.risk;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** The number of statements of the registers does not grow with what stands in them; counted by the server itself. */
@QuarkusTest
class RiskStatementsTest {

    private static final int ROUNDS = 5;

    @Inject
    DataSource database;

    @Test
    void manyLinesTakeAsManyStatementsAsOne() throws SQLException {
        TestDossier small = filled(1);
        TestDossier large = filled(12);
        for (String path : List.of("/risks", "/risk-picture", "/risk-proposals", "/risk-workbook", "/relaxations", "/explanations", "/alerts", "/findings")) {
            assertSame(small, path, large, path);
        }
        assertSame(small, "/annexes/" + small.party(SamplePeople.TSUBASA), large, "/annexes/" + large.party(SamplePeople.TSUBASA));
    }

    /** Beside hundreds of other dossiers a request takes long enough for something else to ask in each of a few runs; then both are counted again. */
    private void assertSame(TestDossier small, String path, TestDossier large, String pathOfLarge) throws SQLException {
        long few = Long.MAX_VALUE;
        long many = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS && (round == 0 || few != many); round++) {
            few = Math.min(few, selects(small, path));
            many = Math.min(many, selects(large, pathOfLarge));
        }
        assertEquals(few, many, path);
    }

    private static TestDossier filled(int lines) {
        TestDossier dossier = TestDossier.begin();
        String net = dossier.party(SamplePeople.TSUBASA);
        String vpn = dossier.asset("保守用VPN装置");
        for (int i = 0; i < lines; i++) {
            dossier.post(HOSPITAL_ADMIN, "/risks", Map.of("partyId", net, "details", Map.of("title", "リスク" + i, "assetIds", List.of(vpn), "dutyIds",
                    List.of("VUL-01"), "retainedBy", "HOSPITAL"))).statusCode(201);
            dossier.post(HOSPITAL_ADMIN, "/relaxations", Map.of("partyId", net, "askedByVendor", false, "details", Map.of("measure", "更新の保留" + i,
                    "reason", "動作確認", "from", "2026-01-01", "until", "2026-02-01"))).statusCode(201);
            dossier.post(HOSPITAL_ADMIN, "/explanations", Map.of("partyId", net, "title", "説明" + i, "content", "内容", "explainedBy", "佐藤",
                    "explainedTo", "田中", "explainedOn", "2026-02-01")).statusCode(201);
        }
        for (int i = 0; i < lines; i++) {
            dossier.post(HOSPITAL_ADMIN, "/alerts", Map.of("source", "JVN", "title", "脆弱性" + i, "body", "内容", "answerBy", LocalDate.now().plusDays(5).toString(), "recipients",
                    List.of(Map.of("partyId", net, "subjects", List.of(Map.of("kind", "ASSET", "id", vpn)))))).statusCode(201);
        }
        return dossier;
    }

    /** Whatever else runs can only add to a count, so the least of several is the true one. */
    private long selects(TestDossier dossier, String path) throws SQLException {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long before = count();
            dossier.get(HOSPITAL_ADMIN, path).statusCode(200);
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
}

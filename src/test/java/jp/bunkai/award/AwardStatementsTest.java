package jp.bunkai.award;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestClock;
import org.junit.jupiter.api.Test;

/** Reading selections and comparing candidates takes as many statements for many candidates and duties as for few. */
@QuarkusTest
class AwardStatementsTest {

    @Inject
    DataSource database;
    @Inject
    TestClock clock;

    @Test
    void manyCandidatesTakeAsManyStatementsAsFew() throws SQLException {
        String few = selection(false);
        String many = selection(true);
        for (String rest : List.of("", "/comparison")) {
            assertEquals(selects(few + rest), selects(many + rest), rest);
        }
        assertEquals(selects(few.replaceFirst("/[^/]*$", "")), selects(many.replaceFirst("/[^/]*$", "")));
    }

    /**
     * The path of a closed selection with two candidates that have sent, about few duties; or about all, with others that were taken out. The same
     * two: what other tests let them disclose is read in both.
     */
    private String selection(boolean many) {
        AwardRequests award = AwardRequests.begin();
        String selection = many ? award.open(Clocks.today(clock).plusDays(3)) : award.open(Clocks.today(clock).plusDays(3), "VUL");
        award.name(selection, SamplePeople.AOBA);
        award.answerAll(EHR_VENDOR, duty -> "MINE");
        award.name(selection, SamplePeople.TSUBASA);
        award.answerAll(NETWORK_VENDOR, duty -> "NOT_MINE");
        if (many) {
            for (int i = 0; i < 4; i++) {
                String name = "候補 " + UUID.randomUUID();
                String id = award.post(selection, "/candidates", Map.of("name", name)).statusCode(200).extract().path("candidates[-1].id");
                award.post(selection, "/candidates/" + id + "/withdrawal", Map.of("reason", "辞退の連絡があったため")).statusCode(200);
            }
        }
        award.post(selection, "/close", Map.of()).statusCode(200);
        return award.path("/selections/" + selection);
    }

    /** Whatever else runs can only add to a count, so the least of several is the true one. */
    private long selects(String path) throws SQLException {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long before = count();
            Login.as(HOSPITAL_ADMIN).get(path).then().statusCode(200);
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

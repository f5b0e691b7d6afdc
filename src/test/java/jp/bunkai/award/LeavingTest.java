package jp.bunkai.award;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestClock;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** What the hospital may read at the close stays in its comparison, whoever leaves after it. */
@QuarkusTest
class LeavingTest {

    @Inject
    TestClock clock;

    private static void decline(String who, String candidacy) {
        TestDossier.send(who, "/api/candidacies/" + candidacy + "/refusal", Map.of("reason", "人手が足りないため")).statusCode(204);
    }

    @Test
    void whoeverLeavesAfterTheCloseStaysInTheComparisonAndWhoeverLeftBeforeDoesNot() {
        AwardRequests award = AwardRequests.begin();
        String selection = award.open(Clocks.today(clock).plusDays(9), "VUL");
        String first = award.name(selection, SamplePeople.AOBA);
        String second = award.name(selection, SamplePeople.TSUBASA);
        String early = UUID.randomUUID() + "@candidate.example";
        award.post(selection, "/candidates", Map.of("name", "候補 " + UUID.randomUUID(), "contactEmail", early)).statusCode(200);
        award.answerAll(EHR_VENDOR, duty -> "MINE");
        award.answerAll(NETWORK_VENDOR, duty -> "NOT_MINE");
        award.answerAll(early, duty -> "CONDITIONAL");
        decline(early, award.candidacy(early));
        award.post(selection, "/close", Map.of()).statusCode(200);

        decline(EHR_VENDOR, award.candidacy(EHR_VENDOR));
        JsonPath compared = award.get(HOSPITAL_ADMIN, "/selections/" + selection + "/comparison");
        assertEquals(List.of("DECLINED", "SENT"), compared.getList("candidates.state"));
        assertEquals(List.of("MINE", "NOT_MINE"), compared.getList("rows[0].cells.answer"));
        assertEquals("NOBODY", compared.getString("rows[0].attention"), "who left takes nothing any more");

        award.post(selection, "/candidates/" + second + "/withdrawal", Map.of("reason", "要件に合わないため")).statusCode(200);
        compared = award.get(HOSPITAL_ADMIN, "/selections/" + selection + "/comparison");
        assertEquals(List.of("DECLINED", "WITHDRAWN"), compared.getList("candidates.state"));
        award.award(selection, first).statusCode(409);
    }
}

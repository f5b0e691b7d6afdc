package jp.bunkai.award;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.support.TestClock;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two members of one candidate: neither sends what it has not seen, and who corrects stands for what was sent. */
@QuarkusTest
class CandidateMembersTest {

    @Inject
    TestClock clock;

    private final String one = UUID.randomUUID() + "@candidate.example";
    private final String other = UUID.randomUUID() + "@candidate.example";
    private AwardRequests award;
    private String selection;
    private String candidacy;

    @BeforeEach
    void aCandidateWithTwoMembers() {
        award = AwardRequests.begin();
        selection = award.open(Clocks.today(clock).plusDays(9), "VUL");
        award.post(selection, "/candidates", Map.of("name", "候補 " + UUID.randomUUID(), "contactEmail", one)).statusCode(200);
        TestDossier.send(one, "/api/organisation/members", Map.of("email", other, "role", "EDITOR", "mayConfirm", false)).statusCode(201);
        candidacy = award.candidacy(one);
        award.fill(one, duty -> "MINE");
    }

    private void correct(String who, String answer, int seen) {
        AwardRequests.answer(who, candidacy, List.of(AwardRequests.answer("VUL-02", answer, seen))).statusCode(200);
    }

    private String standsForIt() {
        return AwardRequests.sheet(one, candidacy).getString("summary.sentBy");
    }

    @Test
    void whatAColleagueChangedMeanwhileIsNotSent() {
        List<Map<String, Object>> seen = AwardRequests.seen(one, candidacy);
        correct(other, "NOT_MINE", 1);
        AwardRequests.send(one, candidacy, seen).statusCode(412).body("type", equalTo("urn:bunkai:problem:changed-meanwhile"));
        AwardRequests.send(one, candidacy, seen.subList(0, 1)).statusCode(412);
        assertNull(AwardRequests.sheet(one, candidacy).getString("summary.sentAt"));
        AwardRequests.send(one, candidacy).statusCode(200);
    }

    @Test
    void whoeverCorrectsStandsForTheAnswersAndTheHospitalKnowsThatTheyWereCorrected() {
        AwardRequests.send(one, candidacy).statusCode(200);
        String first = standsForIt();
        correct(other, "MINE", 1);
        assertEquals(first, standsForIt(), "the same answer corrects nothing");
        correct(other, "NOT_MINE", 1);
        String second = standsForIt();
        assertNotEquals(first, second);

        String corrected = "items.findAll { it.action == 'CANDIDATE_CORRECTED' }";
        List<Map<String, Object>> told = award.get(HOSPITAL_ADMIN, "/audit-events?limit=200").getList(corrected);
        assertEquals(List.of(second), told.stream().map(event -> event.get("who")).toList());
        for (String content : List.of("field", "before", "after", "reason")) {
            assertNull(told.get(0).get(content), "nothing of the answer before the close");
        }
        award.post(selection, "/close", Map.of()).statusCode(200);
        assertEquals(second, award.get(HOSPITAL_ADMIN, "/selections/" + selection + "/comparison").getString("candidates[0].sentBy"));
        String candidate = award.get(HOSPITAL_ADMIN, "/selections/" + selection).getString("candidates[0].id");
        award.award(selection, candidate, award.system("電子カルテシステム")).statusCode(200);
        List<String> declared = award.get(HOSPITAL_ADMIN, "/audit-events?limit=200")
                .getList("items.findAll { it.field != null && it.field.startsWith('declaration') }.who");
        assertEquals(Set.of(second), Set.copyOf(declared));
    }
}

package jp.bunkai.negotiation.declaration;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.STRANGER;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static jp.bunkai.support.TestDossier.refusedAt;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestClock;
import jp.bunkai.support.TestDossier;
import jp.bunkai.support.ToldNotices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The deadline of an open round can be moved: by the hospital, not into the past, and never unsaid to those who were asked. */
@QuarkusTest
class RoundDeadlineTest {

    @Inject
    TestClock clock;
    @Inject
    RoundReminders reminders;
    @Inject
    RoundEnds ends;

    private TestDossier dossier;
    private RoundRequests rounds;
    private LocalDate deadline;
    private String round;

    @BeforeEach
    void aRoundThatAsksTwoVendors() {
        dossier = TestDossier.begin();
        rounds = new RoundRequests(dossier);
        deadline = Clocks.today(clock).plusDays(10);
        round = rounds.open(deadline, null, rounds.party(SamplePeople.TSUBASA), rounds.party(SamplePeople.AOBA));
    }

    @AfterEach
    void theClockIsPutBack() {
        clock.reset();
    }

    private ValidatableResponse move(String who, LocalDate seen, LocalDate to, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("deadline", to.toString(), "seen", seen.toString()));
        body.put("reason", reason);
        return rounds.post(who, round, "/deadline", body);
    }

    @Test
    void laterIsToldToAllWhoWereAskedAndToNobodyElse() {
        rounds.answerAll(EHR_VENDOR, round, duty -> "MINE");
        move(HOSPITAL_EDITOR, deadline, deadline.plusDays(5), null).statusCode(200).body("deadline", equalTo(deadline.plusDays(5).toString()))
                .body("asked.size()", equalTo(2));
        rounds.get(NETWORK_VENDOR, round, "").body("deadline", equalTo(deadline.plusDays(5).toString())).body("asked.size()", equalTo(1));
        for (String asked : List.of(NETWORK_VENDOR, EHR_VENDOR)) {
            List<String> told = told(asked);
            assertEquals(2, told.size());
            assertTrue(told.get(0).endsWith("自己申告の回答期限が " + deadline + " から " + deadline.plusDays(5) + " に延びました。"), told.get(0));
        }
        assertEquals(List.of(), told(THIRD_VENDOR));
        assertEquals(1, audited(NETWORK_VENDOR));
        assertEquals(0, audited(THIRD_VENDOR));
    }

    @Test
    void earlierNeedsAReasonThatEverybodyAskedReads() {
        LocalDate sooner = deadline.minusDays(4);
        refusedAt(move(HOSPITAL_ADMIN, deadline, sooner, null), "/reason", "required");
        refusedAt(move(HOSPITAL_ADMIN, deadline, sooner, "  "), "/reason", "prose");
        assertEquals(1, told(NETWORK_VENDOR).size(), "nothing happened");
        move(HOSPITAL_ADMIN, deadline, sooner, "監査が早まったため").statusCode(200).body("deadline", equalTo(sooner.toString()));
        assertTrue(told(NETWORK_VENDOR).get(0).endsWith(sooner + " に早まりました。理由：監査が早まったため"), told(NETWORK_VENDOR).get(0));
    }

    @Test
    void neverIntoThePastNorUnseenNorAfterTheEnd() {
        LocalDate today = Clocks.today(clock);
        refusedAt(move(HOSPITAL_ADMIN, deadline, today.minusDays(1), "急ぎ"), "/deadline", "in-the-past");
        refusedAt(move(HOSPITAL_ADMIN, deadline, today.plusDays(400), null), "/deadline", "too-late");
        move(HOSPITAL_ADMIN, deadline.plusDays(1), deadline.plusDays(2), null).statusCode(412);
        move(HOSPITAL_ADMIN, deadline, deadline, null).statusCode(200);
        assertEquals(1, told(NETWORK_VENDOR).size(), "nothing moved, nobody is told");
        rounds.post(HOSPITAL_ADMIN, round, "/cancel", Map.of("reason", "見直し")).statusCode(200);
        move(HOSPITAL_ADMIN, deadline, deadline.plusDays(1), null).statusCode(409);
    }

    @Test
    void onlyTheHospitalsEditorsMoveIt() {
        move(NETWORK_VENDOR, deadline, deadline.plusDays(1), null).statusCode(403);
        move(HOSPITAL_VIEWER, deadline, deadline.plusDays(1), null).statusCode(403);
        move(THIRD_VENDOR, deadline, deadline.plusDays(1), null).statusCode(404);
        move(STRANGER, deadline, deadline.plusDays(1), null).statusCode(404);
        rounds.get(HOSPITAL_ADMIN, round, "").body("deadline", equalTo(deadline.toString()));
    }

    @Test
    void theClockAndTheRemindersFollowTheNewDay() {
        on(deadline.minusDays(3), 9);
        assertEquals(2, told(NETWORK_VENDOR).size(), "asked, and due soon");
        move(HOSPITAL_ADMIN, deadline, deadline.plusDays(10), null).statusCode(200);
        on(deadline.plusDays(1), 9);
        ends.settle(null);
        rounds.get(HOSPITAL_ADMIN, round, "").body("state", equalTo("OPEN"));
        assertEquals(3, told(NETWORK_VENDOR).size(), "and that it moved");
        on(deadline.plusDays(7), 9);
        assertEquals(4, told(NETWORK_VENDOR).size(), "due soon again");
        on(deadline.plusDays(11), 1);
        ends.settle(null);
        rounds.get(HOSPITAL_ADMIN, round, "").body("state", equalTo("CLOSED"));
    }

    private void on(LocalDate day, int hour) {
        clock.set(day.atTime(hour, 0).atZone(Clocks.JAPAN).toInstant());
        reminders.remind();
    }

    /** What the round's notices say, the latest first. */
    private List<String> told(String who) {
        return ToldNotices.leadingTo("/dossiers/" + dossier.id() + "/declarations/" + round, who).stream().map(ToldNotices::sentence).toList();
    }

    private int audited(String who) {
        List<String> actions = dossier.get(who, "/audit-events").statusCode(200).extract().jsonPath().getList("items.action");
        return (int) actions.stream().filter("DECLARATIONS_DEADLINE"::equals).count();
    }
}

package jp.bunkai.negotiation.declaration;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestClock;
import jp.bunkai.support.TestDossier;
import jp.bunkai.support.ToldNotices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is asked is told so, reminded in time, and each of it once; nobody else is. */
@QuarkusTest
class RoundRemindersTest {

    @Inject
    TestClock clock;
    @Inject
    RoundReminders reminders;
    @Inject
    RoundEnds ends;

    @AfterEach
    void theClockIsPutBack() {
        clock.reset();
    }

    @Test
    void vendorsAreRemindedOnceWhileTheyHaveNotHandedIn() throws Exception {
        TestDossier dossier = TestDossier.begin();
        RoundRequests rounds = new RoundRequests(dossier);
        LocalDate deadline = Clocks.today(clock).plusDays(10);
        String round = rounds.open(deadline, null, rounds.party(SamplePeople.TSUBASA), rounds.party(SamplePeople.AOBA));
        String path = "/dossiers/" + dossier.id() + "/declarations/" + round;
        assertEquals(1, told(NETWORK_VENDOR, path).size());
        on(deadline.minusDays(4), 9);
        assertEquals(1, told(NETWORK_VENDOR, path).size());
        on(deadline.minusDays(3), 7);
        assertEquals(1, told(NETWORK_VENDOR, path).size(), "not at night");
        on(deadline.minusDays(3), 9);
        on(deadline.minusDays(2), 9);
        assertEquals(2, told(NETWORK_VENDOR, path).size());
        rounds.answerAll(NETWORK_VENDOR, round, duty -> "MINE");
        on(deadline, 9);
        assertEquals(2, told(NETWORK_VENDOR, path).size(), "it has handed in");
        assertEquals(3, told(EHR_VENDOR, path).size());
        assertEquals(0, told(HOSPITAL_EDITOR, path).size());
        clock.set(deadline.plusDays(1).atTime(1, 0).atZone(Clocks.JAPAN).toInstant());
        ends.settle(null);
        assertEquals(4, told(EHR_VENDOR, path).size());
        assertEquals(1, told(HOSPITAL_EDITOR, path).size());
    }

    /** As two nodes would look, at the same moment. */
    private void on(LocalDate day, int hour) throws InterruptedException {
        clock.set(day.atTime(hour, 0).atZone(Clocks.JAPAN).toInstant());
        var nodes = Executors.newFixedThreadPool(2);
        try {
            nodes.invokeAll(Collections.nCopies(2, Executors.callable(reminders::remind)));
        } finally {
            nodes.shutdown();
        }
    }

    private static List<Map<String, Object>> told(String who, String path) {
        return ToldNotices.leadingTo(path, who);
    }
}

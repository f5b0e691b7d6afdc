package jp.bunkai.award;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestClock;
import jp.bunkai.support.ToldNotices;
import org.junit.jupiter.api.Test;

/** Candidates that send at the same moment are counted one after the other: the hospital is told once, and surely, that all have answered. */
@QuarkusTest
class SendingAtOnceTest {

    @Inject
    DataSource database;
    @Inject
    TestClock clock;

    @Test
    void theLastOfTwoThatSendAtOnceIsKnownToBeTheLast() throws Exception {
        AwardRequests award = AwardRequests.begin();
        String selection = award.open(Clocks.today(clock).plusDays(9), "VUL");
        award.name(selection, SamplePeople.AOBA);
        award.name(selection, SamplePeople.TSUBASA);
        List<Runnable> sendings = new ArrayList<>();
        for (String who : List.of(EHR_VENDOR, NETWORK_VENDOR)) {
            award.fill(who, duty -> "MINE");
            String candidacy = award.candidacy(who);
            List<Map<String, Object>> seen = AwardRequests.seen(who, candidacy);
            sendings.add(() -> AwardRequests.send(who, candidacy, seen).statusCode(200));
        }
        ExecutorService vendors = Executors.newFixedThreadPool(sendings.size());
        try {
            List<Future<?>> sent = whileHeld(selection, () -> {
                List<Future<?>> begun = new ArrayList<>();
                sendings.forEach(sending -> begun.add(vendors.submit(sending)));
                for (Future<?> sending : begun) {
                    assertThrows(TimeoutException.class, () -> sending.get(1, TimeUnit.SECONDS), "it waits for the selection");
                }
                return begun;
            });
            for (Future<?> sending : sent) {
                sending.get(20, TimeUnit.SECONDS);
            }
        } finally {
            vendors.shutdownNow();
        }
        long told = ToldNotices.leadingTo("/dossiers/" + award.id() + "/award/" + selection, HOSPITAL_ADMIN).stream()
                .filter(notice -> ToldNotices.sentence(notice).contains("すべての候補が回答しました")).count();
        assertEquals(1, told);
    }

    /** What begins while somebody else holds the selection. */
    private List<Future<?>> whileHeld(String selection, Supplier<List<Future<?>>> begin) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement hold = connection.prepareStatement("select id from award_selection where id = ? for update")) {
                hold.setString(1, selection);
                hold.executeQuery().close();
                return begin.get();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}

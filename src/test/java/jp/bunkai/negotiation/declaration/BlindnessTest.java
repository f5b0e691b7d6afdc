package jp.bunkai.negotiation.declaration;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestClock;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a vendor declares is read by nobody else before its round closes, and by no other vendor ever: over every endpoint of the contract. */
@QuarkusTest
class BlindnessTest {

    private static final String SECRET = "隣の会社が直すなら";

    @Inject
    TestClock clock;

    private TestDossier dossier;
    private RoundRequests rounds;
    private String ehr;
    private String network;
    private String third;
    private String vpn;

    @BeforeEach
    void aDossierOfItsOwn() {
        dossier = TestDossier.begin();
        rounds = new RoundRequests(dossier);
        ehr = dossier.party(SamplePeople.AOBA);
        network = dossier.party(SamplePeople.TSUBASA);
        third = dossier.party(SamplePeople.HINATA);
        vpn = rounds.row("VUL-01", dossier.asset("保守用VPN装置"));
    }

    private Reading read(String who, String round) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("dossierId", List.of(dossier.id().toString()));
        values.put("rowId", List.of(vpn));
        values.put("partyId", List.of(ehr, network));
        values.put("roundId", List.of(round));
        return Reading.of(who, values);
    }

    /** Where two readings differ but for what differs between any two, such as the time at which they were made. */
    private static Set<String> news(Reading first, Reading second, Reading later) {
        Set<String> news = new TreeSet<>(second.differs(later));
        news.removeAll(first.differs(second));
        return news;
    }

    private void draft(String round, String answer) {
        List<Map<String, Object>> questions = rounds.sheet(NETWORK_VENDOR, round).getList("questions");
        List<Map<String, Object>> answers = new ArrayList<>();
        questions.forEach(question -> {
            Map<String, Object> given = RoundRequests.answer((String) question.get("rowId"), answer, (Integer) ((Map<?, ?>) question.get("given")).get("version"));
            if (answer.equals("CONDITIONAL")) {
                given.put("condition", SECRET);
            }
            answers.add(given);
        });
        rounds.answer(NETWORK_VENDOR, round, answers).statusCode(200);
    }

    @Test
    void aVendorThatIsNotAskedSeesNoDifferenceFromTheFirstAnswerToTheClose() {
        String round = rounds.open(Clocks.today(clock).plusDays(9), null, network, third);
        Reading first = read(EHR_VENDOR, round);
        Reading second = read(EHR_VENDOR, round);
        assertTrue(second.size() > 1000, "it reads the matrix and much else");
        draft(round, "CONDITIONAL");
        assertEquals(Set.of(), news(first, second, read(EHR_VENDOR, round)));
        draft(round, "UNKNOWN");
        rounds.post(NETWORK_VENDOR, round, "/sheet/hand-in", Map.of()).statusCode(200);
        rounds.answerAll(THIRD_VENDOR, round, duty -> "MINE");
        assertEquals(Set.of(), news(first, second, read(EHR_VENDOR, round)));
        rounds.close(round).statusCode(200);
        assertEquals(Set.of(), news(first, second, read(EHR_VENDOR, round)));
    }

    @Test
    void beforeTheCloseTheHospitalSeesWhoHasHandedInAndNothingElse() {
        String round = rounds.open(Clocks.today(clock).plusDays(9), null, network, third);
        Reading first = read(HOSPITAL_ADMIN, round);
        Reading second = read(HOSPITAL_ADMIN, round);
        draft(round, "CONDITIONAL");
        assertEquals(Set.of(), news(first, second, read(HOSPITAL_ADMIN, round)));
        rounds.post(NETWORK_VENDOR, round, "/sheet/hand-in", Map.of()).statusCode(200);
        Reading handedIn = read(HOSPITAL_ADMIN, round);
        Set<String> news = news(first, second, handedIn);
        assertTrue(news.stream().anyMatch(place -> place.contains("/asked/0/handedInAt")));
        news.removeIf(place -> place.contains("/handedInAt") || place.contains("/handedInBy") || place.contains("/audit-events"));
        assertEquals(Set.of(), news);
        assertEquals(Map.of(), handedIn.saying(SECRET));
        draft(round, "NOT_MINE");
        assertEquals(Set.of(), news(first, handedIn, read(HOSPITAL_ADMIN, round)));
    }

    @Test
    void aVendorThatIsAskedTooSeesNothingOfTheOthersBeforeAndOnlyACodeAfterTheClose() {
        String round = rounds.open(Clocks.today(clock).plusDays(9), null, ehr, network);
        rounds.answerAll(EHR_VENDOR, round, duty -> "NOT_MINE");
        Reading first = read(EHR_VENDOR, round);
        Reading second = read(EHR_VENDOR, round);
        draft(round, "NOT_MINE");
        List<String> rows = rounds.sheet(NETWORK_VENDOR, round).getList("questions.rowId");
        Map<String, Object> conditional = RoundRequests.answer(rows.get(0), "CONDITIONAL", 1);
        conditional.put("condition", SECRET);
        rounds.answer(NETWORK_VENDOR, round, List.of(conditional)).statusCode(200);
        rounds.post(NETWORK_VENDOR, round, "/sheet/hand-in", Map.of()).statusCode(200);
        assertEquals(Set.of(), news(first, second, read(EHR_VENDOR, round)));

        rounds.close(round).statusCode(200);

        Reading after = read(EHR_VENDOR, round);
        assertEquals(Map.of(), after.saying(SECRET));
        assertFalse(read(HOSPITAL_ADMIN, round).saying(SECRET).isEmpty(), "the hospital reads it now");
        assertEquals(Map.of(), after.saying("/declarations/" + network));
        assertTrue(rounds.result(EHR_VENDOR, round).getList("rows.codes").stream().anyMatch(codes -> codes.equals(List.of("ORPHAN"))
                || ((List<?>) codes).contains("ORPHAN")));
        assertEquals(Set.of(ehr), Set.copyOf(rounds.result(EHR_VENDOR, round).getList("rows.answers.partyId.flatten()")));
        assertEquals(Set.of(ehr), Set.copyOf(rounds.result(EHR_VENDOR, round).getList("round.asked.partyId")));
    }
}

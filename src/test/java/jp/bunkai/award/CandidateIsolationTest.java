package jp.bunkai.award;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.bunkai.negotiation.declaration.Reading;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of candidates and what they answer nobody learns but their hospital: over every endpoint of the contract, before and after. */
@QuarkusTest
class CandidateIsolationTest {

    private static final String SECRET = "夜間は隣の会社に頼る";

    @Inject
    TestClock clock;

    private AwardRequests award;
    private String selection;
    private String first;
    private String mine;

    @BeforeEach
    void aSelectionWithOneCandidate() {
        award = AwardRequests.begin();
        selection = award.open(Clocks.today(clock).plusDays(9), "VUL", "BKP");
        mine = award.name(selection, SamplePeople.TSUBASA);
        award.answerAll(NETWORK_VENDOR, duty -> "MINE");
        first = award.candidacy(NETWORK_VENDOR);
    }

    private Reading read(String who, String other) {
        return Reading.of(who, Map.of("dossierId", List.of(award.id()), "selectionId", List.of(selection), "candidateId", List.of(mine, other),
                "candidacyId", List.of(first, other)));
    }

    private static Set<String> news(Reading before, Reading again, Reading later) {
        Set<String> news = new TreeSet<>(again.differs(later));
        news.removeAll(before.differs(again));
        return news;
    }

    /** Where in this dossier, or in what is asked before award, a text is found; elsewhere these organisations meet each other. */
    private Set<String> here(Reading reading, String text) {
        Set<String> places = new TreeSet<>(reading.saying(text).keySet());
        places.removeIf(place -> !place.startsWith("/api/dossiers/" + award.id()) && !place.startsWith("/api/candidacies"));
        return places;
    }

    private String anotherIsAskedAndAnswers() {
        String other = award.name(selection, SamplePeople.AOBA);
        String candidacy = award.candidacy(EHR_VENDOR);
        Map<String, Object> conditional = AwardRequests.answer("VUL-02", "CONDITIONAL", 0);
        conditional.put("condition", SECRET);
        AwardRequests.answer(EHR_VENDOR, candidacy, List.of(conditional)).statusCode(200);
        return other;
    }

    @Test
    void aCandidateSeesNoDifferenceUntilItsOwnFate() {
        Reading before = read(NETWORK_VENDOR, mine);
        Reading again = read(NETWORK_VENDOR, mine);
        assertTrue(before.size() > 100, "it reads what it is asked and much else");
        String other = anotherIsAskedAndAnswers();
        assertEquals(Set.of(), news(before, again, read(NETWORK_VENDOR, mine)));
        award.answerAll(EHR_VENDOR, duty -> "NOT_MINE");
        assertEquals(Set.of(), news(before, again, read(NETWORK_VENDOR, mine)));
        Login.as(NETWORK_VENDOR).get("/api/candidacies/" + other).then().statusCode(404);
        award.post(selection, "/close", Map.of()).statusCode(200);
        Set<String> closed = news(before, again, read(NETWORK_VENDOR, mine));
        assertTrue(closed.stream().allMatch(place -> place.endsWith("/open")), closed.toString());

        award.award(selection, other).statusCode(200);

        Reading after = read(NETWORK_VENDOR, mine);
        Set<String> decided = news(before, again, after);
        assertTrue(decided.stream().allMatch(place -> place.startsWith("/api/candidacies") || place.startsWith("/api/notices")
                || place.startsWith("/api/disclosure-hospitals")), decided.toString());
        assertEquals(Set.of(), here(after, other));
        Login.as(NETWORK_VENDOR).get("/api/candidacies/" + other).then().statusCode(404);
    }

    @Test
    void aPartyOfAnotherFunctionSeesNoDifferenceUntilTheAward() {
        Reading before = read(THIRD_VENDOR, mine);
        Reading again = read(THIRD_VENDOR, mine);
        assertTrue(before.size() > 500, "it reads the matrix and much else");
        String other = anotherIsAskedAndAnswers();
        award.answerAll(EHR_VENDOR, duty -> "NOT_MINE");
        award.post(selection, "/close", Map.of()).statusCode(200);
        assertEquals(Set.of(), news(before, again, read(THIRD_VENDOR, mine)));

        award.award(selection, mine).statusCode(200);

        Reading after = read(THIRD_VENDOR, mine);
        assertEquals(Set.of(), here(after, SECRET));
        assertEquals(Set.of(), here(after, SamplePeople.AOBA.toString()));
        assertEquals(Set.of(), here(after, "あおば"));
        assertEquals(Set.of(), here(after, "選定"));
        assertFalse(here(after, SamplePeople.TSUBASA.toString()).isEmpty(), "it knows the new party");
        Login.as(THIRD_VENDOR).get("/api/candidacies/" + other).then().statusCode(404);
    }

    @Test
    void beforeTheCloseTheHospitalReadsNoAnswerAndAfterItTheWinnerReadsOnlyItsOwn() {
        String other = anotherIsAskedAndAnswers();
        assertEquals(Set.of(), here(read(HOSPITAL_ADMIN, other), SECRET));
        award.answerAll(EHR_VENDOR, duty -> "NOT_MINE");
        assertEquals(Set.of(), here(read(HOSPITAL_ADMIN, other), "NOT_MINE"));
        award.post(selection, "/close", Map.of()).statusCode(200);
        assertFalse(here(read(HOSPITAL_ADMIN, other), "NOT_MINE").isEmpty());
        award.award(selection, mine).statusCode(200);
        Reading winner = read(NETWORK_VENDOR, mine);
        assertEquals(Set.of(), here(winner, SamplePeople.AOBA.toString()));
        assertEquals(Set.of(), here(winner, "あおば"));
        assertFalse(winner.saying("CANDIDATE_CHOSEN").isEmpty(), "its own history is in its chain");
    }
}

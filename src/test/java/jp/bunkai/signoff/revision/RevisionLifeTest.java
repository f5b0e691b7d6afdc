package jp.bunkai.signoff.revision;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.inspection.SignedAnnexes;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.signoff.after.RemindedBy;
import jp.bunkai.signoff.seal.SealedBy;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestClock;
import jp.bunkai.support.TestDossier;
import jp.bunkai.support.TestRevision;
import jp.bunkai.support.ToldNotices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a revision is after everybody signed it: in force, told apart from what stands, replaced, ended. */
@QuarkusTest
class RevisionLifeTest {

    private static final String APART = "items.findAll { it.code == 'SIGNED_APART' }";

    @Inject
    Transactions transactions;
    @Inject
    DossierAccess access;
    @Inject
    InForceAnnexes annexes;
    @Inject
    RevisionStore store;
    @Inject
    TestClock clock;

    private TestDossier dossier;
    private Revision revision;
    private LocalDate today;

    @BeforeEach
    void aSignedRevision() throws SQLException {
        today = Clocks.today(clock);
        dossier = TestDossier.begin();
        TestRevision.prepare(dossier);
        dossier.patch(HOSPITAL_ADMIN, "/annexes/" + dossier.party(SamplePeople.TSUBASA) + "/settings", TestRevision.settingsTag(dossier),
                Map.of("effectiveFrom", today.minusDays(3).toString())).statusCode(200);
        revision = TestRevision.freeze(dossier, TestRevision.allOpen(dossier));
    }

    private void state(String expected) {
        for (String who : List.of(HOSPITAL_ADMIN, NETWORK_VENDOR)) {
            dossier.get(who, "/revisions/" + revision.id()).statusCode(200).body("state", equalTo(expected));
        }
    }

    @Test
    void signedByAllItIsInForceAndWhatChangesSinceIsFound() throws SQLException {
        state("UNSIGNED");
        TestRevision.patch(dossier, TestRevision.vpnRow(dossier), Map.of("note", "夜間を含む"));
        dossier.get(HOSPITAL_ADMIN, "/findings").statusCode(200).body(APART, empty());
        TestRevision.complete(revision);
        state("IN_FORCE");
        dossier.get(HOSPITAL_ADMIN, "/findings").statusCode(200).body(APART, hasSize(1));
        dossier.get(NETWORK_VENDOR, "/findings").statusCode(200).body(APART, hasSize(1)).body(APART + "[0].rowId", equalTo(TestRevision.vpnRow(dossier)));
        dossier.get(EHR_VENDOR, "/findings").statusCode(200).body(APART, empty());
        TestRevision.patch(dossier, TestRevision.vpnRow(dossier), Map.of("note", ""));
        dossier.get(HOSPITAL_ADMIN, "/findings").statusCode(200).body(APART, empty());
        dossier.get(EHR_VENDOR, "/revisions").statusCode(200).body("", empty());
    }

    @Test
    void thePackGetsWhatIsInForce() throws SQLException {
        assertEquals(List.of(), inForce());
        TestRevision.complete(revision);
        List<SignedAnnexes.SignedAnnex> found = inForce();
        assertEquals(List.of(today.minusDays(3)), found.stream().map(SignedAnnexes.SignedAnnex::from).toList());
        assertArrayEquals(store.content(revision.id()).document(), found.get(0).content());
        byte[] signed = "the signed document".getBytes(StandardCharsets.UTF_8);
        SealedBy.hand(revision.id(), signed);
        assertArrayEquals(signed, inForce().get(0).content(), "what was signed goes in as soon as it is made");
        assertEquals(revision.fileName().replace(".docx", "-署名済み.docx"), inForce().get(0).fileName());
    }

    @Test
    void eachSideIsRemindedOnceOfWhatItOwesAndOfAChangeSince() throws SQLException {
        TestRevision.complete(revision);
        String place = "/dossiers/" + dossier.id() + "/annex/" + dossier.party(SamplePeople.TSUBASA);
        int before = ToldNotices.leadingTo(place, NETWORK_VENDOR).size();
        RemindedBy.theSchedule(clock);
        assertEquals(before, ToldNotices.leadingTo(place, NETWORK_VENDOR).size(), "nothing is due");
        TestRevision.patch(dossier, TestRevision.vpnRow(dossier), Map.of("note", "夜間を含む"));
        clock.advance(Duration.ofDays(1));
        RemindedBy.theSchedule(clock);
        String review = "find { it.kind == 'REVIEW_AFTER_CHANGE' }";
        LocalDate found = Clocks.today(clock);
        for (String who : List.of(HOSPITAL_ADMIN, NETWORK_VENDOR)) {
            dossier.get(who, "/obligations").statusCode(200).body(review + ".due", equalTo(found.plusDays(30).toString())).body(review + ".partyId", equalTo(null));
        }
        dossier.get(EHR_VENDOR, "/obligations").statusCode(200).body("", empty());
        clock.advance(Duration.ofDays(31));
        RemindedBy.theSchedule(clock);
        RemindedBy.theSchedule(clock);
        List<Map<String, Object>> told = ToldNotices.leadingTo(place, NETWORK_VENDOR);
        assertEquals(before + 1, told.size(), "each stage once");
        assertTrue(ToldNotices.sentence(told.get(0)).contains("見直し") && ToldNotices.sentence(told.get(0)).contains("期日を過ぎたこと 1件"), told.toString());
        assertEquals(0, ToldNotices.leadingTo(place, EHR_VENDOR).size());
        TestRevision.patch(dossier, TestRevision.vpnRow(dossier), Map.of("note", ""));
        dossier.get(HOSPITAL_ADMIN, "/obligations").body(review, equalTo(null));
    }

    @Test
    void theYearlyReviewStaysOwedUntilALaterRevisionIsInForce() throws SQLException {
        signedFrom(today.minusYears(1).plusDays(20));
        String place = "/dossiers/" + dossier.id() + "/annex/" + dossier.party(SamplePeople.TSUBASA);
        reviewIs(today.minusYears(1).plusDays(20).plusYears(1), false);
        clock.advance(Duration.ofDays(30));
        int before = ToldNotices.leadingTo(place, NETWORK_VENDOR).size();
        RemindedBy.theSchedule(clock);
        reviewIs(today.minusYears(1).plusDays(20).plusYears(1), true);
        List<Map<String, Object>> told = ToldNotices.leadingTo(place, NETWORK_VENDOR);
        assertEquals(before + 1, told.size());
        assertTrue(ToldNotices.sentence(told.get(0)).contains("期日を過ぎたこと"), told.toString());
        LocalDate again = Clocks.today(clock);
        signedFrom(again);
        reviewIs(again.plusYears(1), false);
    }

    private void signedFrom(LocalDate day) throws SQLException {
        dossier.patch(HOSPITAL_ADMIN, "/annexes/" + dossier.party(SamplePeople.TSUBASA) + "/settings", TestRevision.settingsTag(dossier),
                Map.of("effectiveFrom", day.toString())).statusCode(200);
        TestRevision.complete(TestRevision.freeze(dossier, TestRevision.allOpen(dossier)));
    }

    private void reviewIs(LocalDate due, boolean overdue) {
        for (String who : List.of(HOSPITAL_ADMIN, NETWORK_VENDOR)) {
            dossier.get(who, "/obligations").statusCode(200).body("findAll { it.kind == 'REVIEW' }", hasSize(1))
                    .body("find { it.kind == 'REVIEW' }.due", equalTo(due.toString())).body("find { it.kind == 'REVIEW' }.overdue", equalTo(overdue));
        }
    }

    @AfterEach
    void putClockBack() {
        clock.reset();
    }

    private List<SignedAnnexes.SignedAnnex> inForce() {
        return transactions.call(() -> annexes.of(access.read(SamplePeople.officer(), dossier.id())));
    }

    @Test
    void whatRepeatsIsOwedByADayAndEvidencePutsItOff() throws SQLException {
        String net = dossier.party(SamplePeople.TSUBASA);
        String row = TestRevision.vpnRow(dossier);
        TestRevision.patch(dossier, row, Map.of("terms", Map.of(net, Map.of("serviceLevels", List.of(Map.of("kind", "SCHEDULE", "cadence", Map.of("every", 1, "unit",
                "DAY")))))));
        TestRevision.confirm(dossier, row);
        revision = TestRevision.freeze(dossier, TestRevision.allOpen(dossier));
        dossier.get(HOSPITAL_ADMIN, "/obligations").statusCode(200).body("", empty());
        TestRevision.complete(revision);
        String level = "find { it.kind == 'LEVEL' }";
        for (String who : List.of(HOSPITAL_ADMIN, NETWORK_VENDOR)) {
            dossier.get(who, "/obligations").statusCode(200).body(level + ".rowId", equalTo(row)).body(level + ".due", equalTo(today.minusDays(2).toString()))
                    .body(level + ".overdue", equalTo(true)).body("find { it.kind == 'REVIEW' }.due", equalTo(today.minusDays(3).plusYears(1).toString()));
        }
        dossier.get(HOSPITAL_ADMIN, "/obligations").body("findAll { it.kind == 'CONTACTS' }", hasSize(2));
        dossier.get(NETWORK_VENDOR, "/obligations").body("findAll { it.kind == 'CONTACTS' }.partyId", equalTo(List.of(net)));
        dossier.get(EHR_VENDOR, "/obligations").statusCode(200).body("", empty());
        Login.as(NETWORK_VENDOR).multiPart("title", "作業記録").multiPart("shownOn", today.toString()).multiPart("partyId", net)
                .multiPart("file", "log.txt", "done".getBytes(StandardCharsets.UTF_8)).post(dossier.path("/rows/" + row + "/evidence")).then().statusCode(201);
        dossier.get(HOSPITAL_ADMIN, "/obligations").body(level + ".due", equalTo(today.plusDays(1).toString())).body(level + ".overdue", equalTo(false));
        String calendar = Login.as(NETWORK_VENDOR).get(dossier.path("/obligations/calendar")).then().statusCode(200).extract().asString();
        assertEquals(3, calendar.split("BEGIN:VEVENT", -1).length - 1);
    }

    @Test
    void eitherSideEndsItOnceWithAReason() throws SQLException {
        String path = "/revisions/" + revision.id() + "/end";
        Map<String, Object> end = Map.of("lastDay", today.minusDays(1).toString(), "reason", "契約を終えたため");
        dossier.post(NETWORK_VENDOR, path, end).statusCode(409);
        TestRevision.complete(revision);
        dossier.get(NETWORK_VENDOR, "/revisions/" + revision.id()).body("mayEnd", equalTo(true));
        dossier.get(HOSPITAL_VIEWER, "/revisions/" + revision.id()).body("mayEnd", equalTo(false));
        dossier.post(HOSPITAL_VIEWER, path, end).statusCode(403);
        dossier.post(EHR_VENDOR, path, end).statusCode(404);
        TestDossier.refusedAt(dossier.post(NETWORK_VENDOR, path, Map.of("lastDay", today.minusDays(9).toString(), "reason", "終了")), "/lastDay", "outside-term");
        dossier.post(NETWORK_VENDOR, path, end).statusCode(200).body("state", equalTo("ENDED")).body("endReason", equalTo("契約を終えたため"));
        dossier.post(HOSPITAL_ADMIN, path, end).statusCode(409);
        TestRevision.patch(dossier, TestRevision.vpnRow(dossier), Map.of("note", "夜間を含む"));
        dossier.get(HOSPITAL_ADMIN, "/findings").statusCode(200).body(APART, empty());
        assertEquals(List.of(), inForce());
        dossier.get(EHR_VENDOR, "/audit-events?limit=100").statusCode(200).body("items.findAll { it.action == 'REVISION_ENDED' }", empty());
        dossier.get(HOSPITAL_ADMIN, "/audit-events?limit=100").statusCode(200).body("items.findAll { it.action == 'REVISION_ENDED' }", hasSize(1));
    }
}

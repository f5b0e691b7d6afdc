package jp.bunkai.signoff.round;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_DEPUTY;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_SIGNATORY;
import static jp.bunkai.support.TestDossier.NETWORK_SIGNATORY;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.AuditReader;
import jp.bunkai.audit.Chain;
import jp.bunkai.audit.Subject;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestClock;
import jp.bunkai.support.TestDossier;
import jp.bunkai.support.ToldNotices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What ends a round before everybody has signed, who may, and that nothing goes on after it. */
@QuarkusTest
class RoundEndTest {

    @Inject
    TestClock clock;
    @Inject
    RoundEnds ends;
    @Inject
    RoundReminders reminders;
    @Inject
    AuditReader trail;

    @AfterEach
    void theClockIsPutBack() {
        clock.reset();
    }

    @Test
    void whoDeclinesEndsTheRoundAndBothSidesReadWhy() {
        TestDossier dossier = TestDossier.begin();
        SigningRequests round = SigningRequests.named(dossier);
        String place = round.place(NETWORK_SIGNATORY, Manner.TOOL);
        TestDossier.refusedAt(round.post(NETWORK_SIGNATORY, place, "/decline", Map.of("reason", " ")), "/reason", "prose");
        round.post(NETWORK_SIGNATORY, place, "/decline", Map.of("reason", "第3条を再協議したい")).statusCode(200).body("state", equalTo("DECLINED"));
        round.get(HOSPITAL_ADMIN).body("ending.reason", equalTo("第3条を再協議したい")).body("ending.by", equalTo("木村 さくら"));
        over(round);
        assertEquals(1, ended(round, HOSPITAL_SIGNATORY).size());
    }

    @Test
    void theHospitalTakesARoundBack() {
        TestDossier dossier = TestDossier.begin();
        SigningRequests round = SigningRequests.named(dossier);
        dossier.post(HOSPITAL_EDITOR, "/signing-rounds/" + round.id() + "/withdraw", Map.of("reason", "金額の誤り")).statusCode(200)
                .body("state", equalTo("WITHDRAWN")).body("ending.by", equalTo("高橋 美咲"));
        over(round);
        assertEquals(1, ended(round, NETWORK_VENDOR).size());
        // A new revision, a new round.
        SigningRequests next = SigningRequests.begin(dossier);
        next.get(NETWORK_VENDOR).body("revision.number", equalTo(2)).body("state", equalTo("OPEN"));
    }

    @Test
    void afterItsLastDayARoundIsOver() {
        TestDossier dossier = TestDossier.begin();
        SigningRequests round = SigningRequests.named(dossier);
        LocalDate lastDay = LocalDate.parse(round.view(HOSPITAL_ADMIN).getString("lastDay"));
        clock.set(lastDay.atTime(23, 59).atZone(Clocks.JAPAN).toInstant());
        round.get(NETWORK_VENDOR).body("state", equalTo("OPEN"));
        clock.set(lastDay.plusDays(1).atStartOfDay(Clocks.JAPAN).toInstant());
        dossier.post(HOSPITAL_EDITOR, "/signing-rounds/" + round.id() + "/withdraw", Map.of("reason", "遅い")).statusCode(409);
        round.get(NETWORK_VENDOR).body("state", equalTo("EXPIRED")).body("ending.by", nullValue());
        ends.settle(null);
        over(round);
        assertEquals(1, ended(round, NETWORK_SIGNATORY).size());
    }

    @Test
    void aSignatoryHandsOverInsideItsOrganisation() {
        TestDossier dossier = TestDossier.begin();
        SigningRequests round = SigningRequests.named(dossier);
        String place = round.place(HOSPITAL_SIGNATORY, Manner.TOOL);
        for (String to : List.of(NETWORK_SIGNATORY, HOSPITAL_EDITOR, HOSPITAL_SIGNATORY)) {
            TestDossier.refusedAt(round.post(HOSPITAL_SIGNATORY, place, "/hand-over", Map.of("toMemberId", SigningRequests.member(to), "reason", "出張")),
                    "/toMemberId", "no-signatory");
        }
        round.post(HOSPITAL_SIGNATORY, place, "/hand-over", Map.of("toMemberId", SigningRequests.member(HOSPITAL_DEPUTY), "reason", "入院のため"))
                .statusCode(200).body("signatories.find { it.id == '" + place + "' }.reason", equalTo("入院のため"));
        round.get(NETWORK_VENDOR).body("signatories.find { it.id == '" + place + "' }.reason", nullValue())
                .body("signatories.find { it.id == '" + place + "' }.state", equalTo("HANDED_OVER"));
        assertTrue(trail.history(List.of(Chain.ofDossier(dossier.id(), Audience.pair(SamplePeople.TSUBASA))), new Subject("SIGNING_ROUND", round.id())).stream()
                .noneMatch(event -> "入院のため".equals(event.entry().reason())));
        round.post(HOSPITAL_SIGNATORY, place, "/confirm", round.shown()).statusCode(409);
        assertEquals(1, ToldNotices.leadingTo(round.page(), HOSPITAL_DEPUTY).size());
        round.sign(HOSPITAL_DEPUTY).statusCode(200).body("signatories.find { it.insteadOf == '" + place + "' }.state", equalTo("SIGNED"));
    }

    @Test
    void whoIsAskedIsRemindedOnceADayAndASideThatNamedNobodyToo() throws Exception {
        TestDossier dossier = TestDossier.begin();
        SigningRequests round = SigningRequests.begin(dossier, true, 14, SigningRequests.side(HOSPITAL_DEPUTY, Manner.TOOL, HOSPITAL_SIGNATORY, Manner.PAPER));
        LocalDate lastDay = LocalDate.parse(round.view(HOSPITAL_ADMIN).getString("lastDay"));
        on(lastDay.minusDays(8), 9);
        assertEquals(1, told(round, HOSPITAL_DEPUTY));
        on(lastDay.minusDays(7), 7);
        assertEquals(1, told(round, HOSPITAL_DEPUTY), "not at night");
        on(lastDay.minusDays(7), 9);
        assertEquals(2, told(round, HOSPITAL_DEPUTY));
        assertEquals(0, told(round, HOSPITAL_SIGNATORY), "not its turn");
        assertEquals(2, told(round, NETWORK_VENDOR), "asked to name, and reminded of it");
        on(lastDay, 9);
        assertEquals(3, told(round, HOSPITAL_DEPUTY));
        assertEquals(3, told(round, NETWORK_VENDOR));
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

    private static int told(SigningRequests round, String who) {
        return ToldNotices.leadingTo(round.page(), who).size();
    }

    private static List<Map<String, Object>> ended(SigningRequests round, String who) {
        return ToldNotices.leadingTo(round.page(), who).stream().filter(notice -> ToldNotices.sentence(notice).contains("終わりました")
                || ToldNotices.sentence(notice).contains("取り下げられました")).toList();
    }

    /** Nothing more is possible: no signature, no decline, no handing over, no naming, no end. */
    private static void over(SigningRequests round) {
        String place = round.view(HOSPITAL_SIGNATORY).getString("signatories.find { it.mine && it.manner == 'TOOL' }.id");
        round.post(HOSPITAL_SIGNATORY, place, "/confirm", round.shown()).statusCode(409);
        round.post(HOSPITAL_SIGNATORY, place, "/second-login", Map.of()).statusCode(409);
        round.post(HOSPITAL_SIGNATORY, place, "/decline", Map.of("reason", "遅れて")).statusCode(409);
        round.post(HOSPITAL_SIGNATORY, place, "/hand-over", Map.of("toMemberId", SigningRequests.member(HOSPITAL_DEPUTY), "reason", "遅れて")).statusCode(409);
        round.paper(HOSPITAL_EDITOR, round.view(HOSPITAL_SIGNATORY).getString("signatories.find { it.mine && it.manner == 'PAPER' }.id")).statusCode(409);
        round.name(HOSPITAL_EDITOR, HOSPITAL_SIGNATORY, Manner.PAPER).statusCode(409);
    }
}

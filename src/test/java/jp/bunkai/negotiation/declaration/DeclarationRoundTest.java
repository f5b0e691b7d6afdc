package jp.bunkai.negotiation.declaration;

import static jp.bunkai.negotiation.declaration.RoundRequests.answer;
import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static jp.bunkai.support.TestDossier.refusedAt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestClock;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A round from its opening to its end: who answers what, when it closes, and what then stands in the rows. */
@QuarkusTest
class DeclarationRoundTest {

    @Inject
    TestClock clock;
    @Inject
    RoundEnds ends;

    private TestDossier dossier;
    private RoundRequests rounds;
    private String ehr;
    private String network;
    private String vpn;
    private LocalDate deadline;

    @BeforeEach
    void aDossierOfItsOwn() {
        dossier = TestDossier.begin();
        rounds = new RoundRequests(dossier);
        ehr = dossier.party(SamplePeople.AOBA);
        network = dossier.party(SamplePeople.TSUBASA);
        vpn = rounds.row("VUL-01", dossier.asset("保守用VPN装置"));
        deadline = Clocks.today(clock).plusDays(10);
    }

    @AfterEach
    void theClockIsPutBack() {
        clock.reset();
    }

    @Test
    void whatIsHandedInStandsInTheRowsOnceTheHospitalCloses() {
        String round = rounds.open(deadline, null, ehr, network);
        rounds.answerAll(NETWORK_VENDOR, round, duty -> duty.equals("VUL-01") ? "NOT_MINE" : "MINE");
        rounds.get(HOSPITAL_ADMIN, round, "").statusCode(200).body("state", equalTo("OPEN"))
                .body("asked.find { it.partyId == '" + network + "' }.handedInBy", notNullValue())
                .body("asked.find { it.partyId == '" + ehr + "' }.handedInAt", nullValue()).body("asked.answered", contains(nullValue(), nullValue()));
        rounds.close(round).statusCode(409);
        dossier.get(HOSPITAL_ADMIN, "/rows/" + vpn).body("declarations", equalTo(Map.of()));
        rounds.answerAll(EHR_VENDOR, round, duty -> "NOT_MINE");

        rounds.close(round).statusCode(200).body("state", equalTo("CLOSED")).body("endedBy", notNullValue());

        dossier.get(HOSPITAL_EDITOR, "/rows/" + vpn).body("declarations['" + network + "'].answer", equalTo("NOT_MINE"))
                .body("declarations['" + network + "'].recordedBy", equalTo("VENDOR"))
                .body("declarations['" + network + "'].source.id", equalTo(round)).body("findings.code", hasItem("ORPHAN"))
                .body("findings.code", hasItem("DECLARED_OTHERWISE"));
        dossier.get(HOSPITAL_ADMIN, "/rows/" + vpn + "/history").body("find { it.field == 'declaration/" + network + "/answer' }.who", equalTo("田中 翔"))
                .body("find { it.field == 'declaration/" + network + "/answer' }.organisation", equalTo("つばさネットワークス株式会社"));
        assertEquals("ORPHAN", rounds.result(HOSPITAL_ADMIN, round).getString("rows[0].codes[0]"));
        rounds.close(round).statusCode(409);
        rounds.answer(NETWORK_VENDOR, round, List.of(answer(vpn, "MINE", 1))).statusCode(409);
        rounds.post(NETWORK_VENDOR, round, "/sheet/hand-in", Map.of()).statusCode(409);
    }

    @Test
    void aDraftIsKeptAmongColleaguesAndHandedInWhenWhole() {
        String round = rounds.open(deadline, List.of(vpn), network);
        assertEquals(1, rounds.sheet(NETWORK_VENDOR, round).getList("questions").size());
        rounds.post(NETWORK_VENDOR, round, "/sheet/hand-in", Map.of()).statusCode(409);
        Map<String, Object> conditional = answer(vpn, "CONDITIONAL", 0);
        rounds.answer(NETWORK_VENDOR, round, List.of(conditional)).statusCode(200).body("round.asked[0].answered", equalTo(1))
                .body("answers[0].version", equalTo(1));
        rounds.post(NETWORK_VENDOR, round, "/sheet/hand-in", Map.of()).statusCode(409);
        conditional.put("seen", 1);
        conditional.put("condition", "平日に限る");
        rounds.answer(NETWORK_VENDOR, round, List.of(conditional)).statusCode(200);
        rounds.post(NETWORK_VENDOR, round, "/sheet/hand-in", Map.of()).statusCode(200).body("asked[0].handedInBy", equalTo("田中 翔"));
        rounds.answer(NETWORK_VENDOR, round, List.of(answer(vpn, "UNKNOWN", 2))).statusCode(200);
        Map<String, Object> empty = answer(vpn, "MINE", 3);
        empty.put("answer", null);
        refusedAt(rounds.answer(NETWORK_VENDOR, round, List.of(empty)), "/answers/0/answer", "required");
        rounds.close(round).statusCode(200);
        dossier.get(NETWORK_VENDOR, "/rows/" + vpn).body("declarations['" + network + "'].answer", equalTo("UNKNOWN"));
    }

    @Test
    void anAnswerThatAColleagueChangedComesBackWithBoth() {
        String round = rounds.open(deadline, List.of(vpn), network);
        rounds.answer(NETWORK_VENDOR, round, List.of(answer(vpn, "MINE", 0))).statusCode(200);
        rounds.answer(NETWORK_VENDOR, round, List.of(answer(vpn, "MINE", 0))).statusCode(200).body("answers[0].version", equalTo(1));
        rounds.answer(NETWORK_VENDOR, round, List.of(answer(vpn, "NOT_MINE", 0))).statusCode(412)
                .body("conflicts[0].yours.answer", equalTo("NOT_MINE")).body("conflicts[0].theirs.answer", equalTo("MINE"))
                .body("conflicts[0].changedBy", equalTo("田中 翔")).body("errors[0].pointer", equalTo("/answers/0"));
        assertEquals("MINE", rounds.sheet(NETWORK_VENDOR, round).getString("questions[0].given.answer"));
    }

    @Test
    void aRowThatIsAskedIsAnsweredInTheRoundAndNowhereElse() {
        String round = rounds.open(deadline, List.of(vpn), network);
        String etag = dossier.get(NETWORK_VENDOR, "/rows/" + vpn).body("editable", not(hasItem("declaration/" + network))).extract().header("ETag");
        Map<String, Object> patch = Map.of("declaration", Map.of(network, Map.of("answer", "MINE")));
        dossier.patch(NETWORK_VENDOR, "/rows/" + vpn, etag, patch).statusCode(409).body("errors[0].code", equalTo("asked-in-round"));
        rounds.post(HOSPITAL_ADMIN, round, "/cancel", Map.of("reason", "対象を見直すため")).statusCode(200).body("endReason", equalTo("対象を見直すため"));
        dossier.patch(NETWORK_VENDOR, "/rows/" + vpn, etag, patch).statusCode(200);
        rounds.get(HOSPITAL_ADMIN, round, "/result").statusCode(409);
    }

    @Test
    void theDeadlineClosesARoundOnceWithSeveralNodes() throws Exception {
        String round = rounds.open(deadline, null, ehr, network);
        rounds.answerAll(NETWORK_VENDOR, round, duty -> "NOT_MINE");
        clock.advance(Duration.ofDays(11));
        rounds.answer(NETWORK_VENDOR, round, List.of(answer(vpn, "MINE", 1))).statusCode(409);
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        try {
            List<Callable<Object>> each = Collections.nCopies(3, Executors.callable(() -> ends.settle(null)));
            for (Future<Object> done : nodes.invokeAll(each)) {
                done.get();
            }
        } finally {
            nodes.shutdown();
        }
        rounds.get(EHR_VENDOR, round, "").body("state", equalTo("CLOSED")).body("endedBy", nullValue());
        List<String> closings = dossier.get(HOSPITAL_ADMIN, "/audit-events?limit=200").extract().path("items.findAll { it.action == 'DECLARATIONS_CLOSED' }.action");
        assertEquals(1, closings.size());
        dossier.get(HOSPITAL_ADMIN, "/rows/" + vpn).body("declarations.size()", equalTo(1));
    }

    @Test
    void theNextReadClosesWhatIsOver() {
        String round = rounds.open(deadline, List.of(vpn), network);
        rounds.answerAll(NETWORK_VENDOR, round, duty -> "MINE");
        clock.advance(Duration.ofDays(11));
        rounds.get(HOSPITAL_ADMIN, round, "").body("state", equalTo("CLOSED"));
        dossier.get(HOSPITAL_ADMIN, "/rows/" + vpn).body("declarations['" + network + "'].answer", equalTo("MINE"));
    }

    @Test
    void whatTheHospitalWritesDownMeanwhileWaitsAndYieldsToTheVendorsOwnWord() {
        String server = rounds.row("VUL-03", dossier.asset("電子カルテサーバ"));
        String round = rounds.open(deadline, List.of(vpn, server), ehr, network);
        record(network, vpn, "NOT_MINE");
        record(ehr, server, "NOT_MINE");
        dossier.get(HOSPITAL_ADMIN, "/rows/" + vpn).body("declarations", equalTo(Map.of()));
        rounds.answerAll(NETWORK_VENDOR, round, duty -> "MINE");
        clock.advance(Duration.ofDays(11));
        ends.settle(null);
        dossier.get(HOSPITAL_ADMIN, "/rows/" + vpn).body("declarations['" + network + "'].answer", equalTo("MINE"))
                .body("declarations['" + network + "'].recordedBy", equalTo("VENDOR"));
        dossier.get(HOSPITAL_ADMIN, "/rows/" + server).body("declarations['" + ehr + "'].answer", equalTo("NOT_MINE"))
                .body("declarations['" + ehr + "'].recordedBy", equalTo("HOSPITAL"));
    }

    private void record(String party, String row, String answer) {
        Login.as(HOSPITAL_ADMIN).multiPart("partyId", party).multiPart("sender", "vendor").multiPart("receivedOn", Clocks.today(clock).toString())
                .multiPart("medium", "MAIL").multiPart("answers", "[{\"rowId\": \"" + row + "\", \"answer\": \"" + answer + "\"}]")
                .post(dossier.path("/recorded-answers")).then().statusCode(201);
    }

    @Test
    void aVendorIsAskedAboutWhatItWorksOnAndWhatNobodyDoes() {
        String third = dossier.party(SamplePeople.HINATA);
        String round = rounds.open(deadline, null, network, third);
        List<String> rows = rounds.sheet(NETWORK_VENDOR, round).getList("questions.rowId");
        List<String> thirds = rounds.sheet(THIRD_VENDOR, round).getList("questions.rowId");
        String ward = rounds.row("VUL-04", dossier.asset("病棟端末"));
        assertTrue(rows.contains(vpn));
        assertFalse(thirds.contains(vpn));
        if (ward != null) {
            assertTrue(rows.contains(ward) && thirds.contains(ward), "nobody works on the ward's clients: all are asked");
        }
        rounds.get(EHR_VENDOR, round, "").statusCode(404);
        dossier.get(EHR_VENDOR, "/declaration-rounds").body("$", hasSize(0));
    }

    @Test
    void badInputIsNamedWhereItStands() {
        refusedAt(rounds.tryToOpen(HOSPITAL_ADMIN, Clocks.today(clock).minusDays(1), null, network), "/deadline", "in-the-past");
        refusedAt(rounds.tryToOpen(HOSPITAL_ADMIN, deadline.plusYears(2), null, network), "/deadline", "too-late");
        refusedAt(rounds.tryToOpen(HOSPITAL_ADMIN, deadline, null, network, network), "/partyIds/1", "named-twice");
        refusedAt(rounds.tryToOpen(HOSPITAL_ADMIN, deadline, null, dossier.view().getString("parties[0].id")), "/partyIds/0", "cannot-contract");
        refusedAt(rounds.tryToOpen(HOSPITAL_ADMIN, deadline, List.of(network), network), "/rowIds/0", "unknown-row");
        String notice = rounds.row("GOV-02", network);
        if (notice != null) {
            refusedAt(rounds.tryToOpen(HOSPITAL_ADMIN, deadline, List.of(notice), ehr), "/partyIds/0", "nothing-to-ask");
        }
        String round = rounds.open(deadline, List.of(vpn), network);
        rounds.tryToOpen(HOSPITAL_ADMIN, deadline, null, ehr).statusCode(409);
        refusedAt(rounds.answer(NETWORK_VENDOR, round, List.of(answer(network, "MINE", 0))), "/answers/0/rowId", "unknown-row");
        refusedAt(rounds.answer(NETWORK_VENDOR, round, List.of(answer(vpn, "MINE", 0), answer(vpn, "MINE", 0))), "/answers/1/rowId", "named-twice");
        Map<String, Object> wrong = answer(vpn, "MINE", 0);
        wrong.put("condition", "平日");
        refusedAt(rounds.answer(NETWORK_VENDOR, round, List.of(wrong)), "/answers/0/condition", "without-condition");
        refusedAt(rounds.post(HOSPITAL_ADMIN, round, "/cancel", Map.of()), "/reason", "required");
    }
}

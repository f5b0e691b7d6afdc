package jp.bunkai.signoff.round;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_SIGNATORY;
import static jp.bunkai.support.TestDossier.NETWORK_SIGNATORY;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.AuditReader;
import jp.bunkai.audit.Chain;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** Whatever happens at the same moment, one thing comes first and the other is told so: a round has one state, a signatory one act. */
@QuarkusTest
class SigningRaceTest {

    @Inject
    AuditReader trail;

    @Test
    void aSignatureAndAWithdrawalAtTheSameMoment() throws Exception {
        for (int i = 0; i < 6; i++) {
            TestDossier dossier = TestDossier.begin();
            SigningRequests round = lastSignatureLeft(dossier);
            String place = round.place(NETWORK_SIGNATORY, Manner.PAPER);
            List<Integer> answers = atOnce(() -> round.paper(NETWORK_SIGNATORY, place).extract().statusCode(),
                    () -> dossier.post(HOSPITAL_ADMIN, "/signing-rounds/" + round.id() + "/withdraw", Map.of("reason", "誤り")).extract().statusCode());
            JsonPath after = round.view(NETWORK_VENDOR);
            boolean signed = answers.get(0) == 200;
            assertEquals(signed ? List.of(200, 409) : List.of(409, 200), answers);
            assertEquals(signed ? "COMPLETED" : "WITHDRAWN", after.getString("state"));
            assertEquals(signed ? "SIGNED" : "WAITING", after.getString("signatories.find { it.id == '" + place + "' }.state"));
            List<String> told = trail.chain(Chain.ofDossier(dossier.id(), Audience.pair(SamplePeople.TSUBASA))).stream().map(event -> event.entry().action())
                    .toList();
            assertEquals(signed, told.contains("SIGNING_COMPLETED"));
            assertEquals(!signed, told.contains("SIGNING_WITHDRAWN"));
        }
    }

    @Test
    void oneSignatureRecordedByTwoAtOnceIsRecordedOnce() throws Exception {
        for (int i = 0; i < 4; i++) {
            SigningRequests round = lastSignatureLeft(TestDossier.begin());
            String place = round.place(NETWORK_SIGNATORY, Manner.PAPER);
            List<Integer> answers = new ArrayList<>(atOnce(() -> round.paper(NETWORK_SIGNATORY, place).extract().statusCode(),
                    () -> round.paper(NETWORK_VENDOR, place).extract().statusCode(), () -> round.paper(NETWORK_SIGNATORY, place).extract().statusCode()));
            answers.sort(null);
            assertEquals(List.of(200, 409, 409), answers);
            assertEquals("COMPLETED", round.view(NETWORK_VENDOR).getString("state"));
        }
    }

    @Test
    void oneSecondLoginServesOneConfirmationHoweverManyCome() throws Exception {
        SigningRequests round = SigningRequests.named(TestDossier.begin());
        String place = round.place(HOSPITAL_SIGNATORY, Manner.TOOL);
        round.logInAgain(HOSPITAL_SIGNATORY, place);
        Callable<Integer> confirm = () -> round.post(HOSPITAL_SIGNATORY, place, "/confirm", round.shown()).extract().statusCode();
        List<Integer> answers = new ArrayList<>(atOnce(confirm, confirm, confirm));
        answers.sort(null);
        assertEquals(List.of(200, 409, 409), answers);
    }

    @Test
    void bothSidesLastSignaturesAtOnceCompleteTheRoundOnce() throws Exception {
        for (int i = 0; i < 4; i++) {
            TestDossier dossier = TestDossier.begin();
            SigningRequests round = SigningRequests.begin(dossier, false, 7, SigningRequests.side(HOSPITAL_SIGNATORY, Manner.PAPER));
            round.name(NETWORK_VENDOR, NETWORK_SIGNATORY, Manner.PAPER).statusCode(200);
            String hospitals = round.place(HOSPITAL_SIGNATORY, Manner.PAPER);
            String vendors = round.place(NETWORK_SIGNATORY, Manner.PAPER);
            assertEquals(List.of(200, 200), atOnce(() -> round.paper(HOSPITAL_EDITOR, hospitals).extract().statusCode(),
                    () -> round.paper(NETWORK_VENDOR, vendors).extract().statusCode()));
            assertEquals("COMPLETED", round.view(HOSPITAL_ADMIN).getString("state"));
            assertEquals(1, trail.chain(Chain.ofDossier(dossier.id(), Audience.pair(SamplePeople.TSUBASA))).stream()
                    .filter(event -> event.entry().action().equals("SIGNING_COMPLETED")).count());
        }
    }

    /** Everybody but the vendor's president has signed. */
    private static SigningRequests lastSignatureLeft(TestDossier dossier) {
        SigningRequests round = SigningRequests.begin(dossier, false, 7, SigningRequests.side(HOSPITAL_SIGNATORY, Manner.PAPER));
        round.name(NETWORK_VENDOR, NETWORK_SIGNATORY, Manner.PAPER).statusCode(200);
        round.paper(HOSPITAL_EDITOR, round.place(HOSPITAL_SIGNATORY, Manner.PAPER)).statusCode(200);
        return round;
    }

    @SafeVarargs
    private static List<Integer> atOnce(Callable<Integer>... calls) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(calls.length);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : people.invokeAll(List.of(calls))) {
                answers.add(answer.get());
            }
            assertTrue(answers.stream().noneMatch(status -> status >= 500), answers.toString());
            return answers;
        } finally {
            people.shutdown();
        }
    }
}

package jp.bunkai.negotiation.confirmation;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.refusedAt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 対案 over HTTP: what may be proposed instead of a refused row, and what becomes of it. */
@QuarkusTest
class CounterProposalApiTest {

    private Requests requests;
    private TestDossier dossier;
    private String net;
    private String ehr;
    private String vpn;

    @BeforeEach
    void aDossierOfItsOwn() {
        dossier = TestDossier.begin();
        requests = new Requests(dossier);
        net = dossier.party(SamplePeople.TSUBASA);
        ehr = dossier.party(SamplePeople.AOBA);
        vpn = requests.row("VUL-01", dossier.asset("保守用VPN装置"));
        requests.patch(HOSPITAL_ADMIN, vpn, Map.of("letters", Map.of(net, "AR"), "terms", Map.of(net, Map.of("cost", Map.of("class", "INCLUDED")))))
                .statusCode(200);
    }

    private Map<String, Object> proposing(Map<String, ?> patch, Long amount) {
        Map<String, Object> proposal = new HashMap<>(Map.of("patch", patch));
        proposal.put("costAmount", amount);
        return Map.of("counterProposal", proposal);
    }

    private Map<String, Object> separateCost(Long amount) {
        return proposing(Map.of("note", "夜間は翌朝", "terms", Map.of(net, Map.of("cost", Map.of("class", "SEPARATE", "unit", "PER_YEAR")))), amount);
    }

    private String proposed() {
        return requests.refuse(NETWORK_VENDOR, vpn, separateCost(240_000L)).statusCode(200).extract().path("proposals[0].id");
    }

    @Test
    void whatIsAcceptedIsEnteredAsAnEditOfWhoAcceptsIt() {
        String proposal = proposed();
        JsonPath seen = requests.of(HOSPITAL_ADMIN, vpn);
        assertEquals("REFUSED", seen.getString("state"));
        assertEquals(true, seen.getBoolean("proposals[0].mayAnswer"));
        assertEquals("夜間は翌朝", seen.getString("proposals[0].changes.find { it.pointer == '/note' }.proposed"));
        assertEquals(240_000, seen.getInt("proposals[0].changes.find { it.pointer == '/terms/" + net + "/cost/amount' }.proposed"));
        assertEquals("INCLUDED", seen.getString("proposals[0].changes.find { it.pointer == '/terms/" + net + "/cost/class' }.now"));
        requests.answer(NETWORK_VENDOR, vpn, proposal, Map.of("accept", true)).statusCode(403);

        requests.answer(HOSPITAL_ADMIN, vpn, proposal, Map.of("accept", true)).statusCode(200).body("state", equalTo("WAITING_FOR_ME"))
                .body("proposals[0].state", equalTo("ACCEPTED")).body("proposals[0].answer.person", equalTo("佐藤 健"));

        requests.seen(NETWORK_VENDOR, vpn).body("note", equalTo("夜間は翌朝")).body("terms.'" + net + "'.cost.amount", equalTo(240_000));
        dossier.get(HOSPITAL_ADMIN, "/rows/" + vpn + "/history").body("[0].who", equalTo("佐藤 健")).body("reason", hasItem("夜間の体制がありません"));
        assertEquals("WAITING_FOR_ME", requests.state(NETWORK_VENDOR, vpn));
        requests.answer(HOSPITAL_ADMIN, vpn, proposal, Map.of("accept", true)).statusCode(409);
        dossier.get(NETWORK_VENDOR, "/audit-events").body("items.action", hasItem("PROPOSAL_ACCEPTED"));
    }

    @Test
    void whoDeclinesSaysWhyAndTheRefuserSpeaksAgain() {
        String proposal = proposed();
        refusedAt(requests.answer(HOSPITAL_ADMIN, vpn, proposal, Map.of("accept", false)), "/reason", "required");
        requests.answer(HOSPITAL_ADMIN, vpn, proposal, Map.of("accept", false, "reason", "予算がありません")).statusCode(200)
                .body("state", equalTo("REFUSED")).body("needsMe", equalTo(false)).body("proposals[0].state", equalTo("DECLINED"));
        JsonPath seen = requests.of(NETWORK_VENDOR, vpn);
        assertEquals(true, seen.getBoolean("needsMe"));
        assertEquals("予算がありません", seen.getString("proposals[0].answer.reason"));
        requests.seen(HOSPITAL_ADMIN, vpn).body("terms.'" + net + "'.cost.class", equalTo("INCLUDED"));
    }

    @Test
    void aFieldThatChangedSinceItWasProposedIsAConflictWithBothValues() {
        String proposal = proposed();
        requests.patch(HOSPITAL_ADMIN, vpn, Map.of("note", "土日を除く")).statusCode(200);
        requests.answer(HOSPITAL_ADMIN, vpn, proposal, Map.of("accept", true)).statusCode(412).body("conflicts.pointer", contains("/note"))
                .body("conflicts.yours", contains("夜間は翌朝")).body("conflicts.theirs", contains("土日を除く"));
        requests.seen(HOSPITAL_ADMIN, vpn).body("note", equalTo("土日を除く")).body("terms.'" + net + "'.cost.class", equalTo("INCLUDED"));
    }

    @Test
    void whoSaysSomethingElseTakesItsProposalBack() {
        String proposal = proposed();
        requests.withdraw(NETWORK_VENDOR, vpn).statusCode(200).body("proposals[0].state", equalTo("SUPERSEDED"));
        requests.answer(HOSPITAL_ADMIN, vpn, proposal, Map.of("accept", true)).statusCode(409);
    }

    @Test
    void aChangedCostSaysHowMuch() {
        refusedAt(requests.refuse(NETWORK_VENDOR, vpn, separateCost(null)), "/counterProposal/costAmount", "required");
        refusedAt(requests.refuse(NETWORK_VENDOR, vpn, proposing(Map.of("terms", Map.of(net, Map.of("cost", Map.of("amount", 1)))), 2L)),
                "/counterProposal/costAmount", "two-amounts");
        requests.refuse(NETWORK_VENDOR, vpn, proposing(Map.of("terms", Map.of(net, Map.of("cost", Map.of("class", "FREE")))), null)).statusCode(200);
    }

    @Test
    void onlyWhatBothSidesSeeAndOneMayChangeIsProposed() {
        requests.patch(HOSPITAL_ADMIN, vpn, Map.of("letters", Map.of(ehr, "R"))).statusCode(200);
        refusedAt(requests.refuse(NETWORK_VENDOR, vpn, proposing(Map.of("terms", Map.of(ehr, Map.of("clause", "第3条"))), null)),
                "/counterProposal/patch/terms/" + ehr + "/clause", "not-proposable");
        refusedAt(requests.refuse(NETWORK_VENDOR, vpn, proposing(Map.of("declaration", Map.of(net, Map.of("answer", "MINE"))), null)),
                "/counterProposal/patch/declaration/" + net + "/answer", "not-proposable");
        refusedAt(requests.refuse(NETWORK_VENDOR, vpn, proposing(Map.of("nothing", 1), null)), "/counterProposal/patch/nothing", "unknown-field");
        refusedAt(requests.refuse(NETWORK_VENDOR, vpn, proposing(Map.of(), null)), "/counterProposal/patch", "changes-nothing");
        refusedAt(requests.refuse(HOSPITAL_ADMIN, vpn, proposing(Map.of("note", "x"), null)), "/forPartyIds", "one-party");
    }

    @Test
    void theHospitalsProposalIsForOneVendorAndItsTermsToo() {
        requests.patch(HOSPITAL_ADMIN, vpn, Map.of("letters", Map.of(ehr, "R"))).statusCode(200);
        Map<String, Object> more = new HashMap<>(proposing(Map.of("title", Map.of("en", "Patch the VPN"),
                "terms", Map.of(net, Map.of("clause", "第5条"))), null));
        more.put("forPartyIds", List.of(net));
        String proposal = requests.refuse(HOSPITAL_ADMIN, vpn, more).statusCode(200).extract().path("proposals[0].id");
        assertEquals(List.of(), requests.of(EHR_VENDOR, vpn).getList("proposals"));
        requests.answer(EHR_VENDOR, vpn, proposal, Map.of("accept", true)).statusCode(404);
        requests.answer(HOSPITAL_VIEWER, vpn, proposal, Map.of("accept", true)).statusCode(403);
        requests.answer(NETWORK_VENDOR, vpn, proposal, Map.of("accept", true)).statusCode(200);
        requests.seen(EHR_VENDOR, vpn).body("title.en", equalTo("Patch the VPN"));
        dossier.get(EHR_VENDOR, "/rows/" + vpn + "/words").body("$", empty());
    }
}

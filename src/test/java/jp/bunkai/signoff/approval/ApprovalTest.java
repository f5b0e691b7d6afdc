package jp.bunkai.signoff.approval;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.STRANGER;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import jp.bunkai.annex.docx.ReadableDocx;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import jp.bunkai.support.TestRevision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each side drafts and decides for itself, of exactly what stood; the other side learns nothing of it. */
@QuarkusTest
class ApprovalTest {

    private static final Map<String, Object> APPROVED = Map.of("approved", true, "approver", "緑野 花子", "office", "病院長", "decidedOn", "2026-11-01");

    private TestDossier dossier;
    private String path;

    @BeforeEach
    void aDossierOfItsOwn() {
        dossier = TestDossier.begin();
        path = "/annexes/" + dossier.party(SamplePeople.TSUBASA) + "/approvals";
    }

    private String draft(String who, String number) {
        String stands = dossier.get(who, path).statusCode(200).extract().path("stateSha256");
        return dossier.post(who, path, Map.of("number", number, "stateSha256", stands)).statusCode(201).body("state", equalTo("DRAFTED")).extract().path("items[0].id");
    }

    @Test
    void whatStoodIsDecidedAndAChangeAsksAgain() {
        TestRevision.prepare(dossier);
        dossier.get(HOSPITAL_ADMIN, path).statusCode(200).body("state", equalTo("NONE")).body("mayEdit", equalTo(true));
        String id = draft(HOSPITAL_ADMIN, "情起第26-118号");
        dossier.post(HOSPITAL_ADMIN, path + "/" + id + "/decision", APPROVED).statusCode(200).body("state", equalTo("APPROVED"))
                .body("items[0].decision.office", equalTo("病院長")).body("items[0].current", equalTo(true));
        dossier.post(HOSPITAL_ADMIN, path + "/" + id + "/decision", APPROVED).statusCode(409);
        TestRevision.confirm(dossier, TestRevision.vpnRow(dossier));
        dossier.get(HOSPITAL_ADMIN, path).statusCode(200).body("state", equalTo("APPROVED"));
        TestRevision.patch(dossier, TestRevision.vpnRow(dossier), Map.of("note", "夜間を含む"));
        dossier.get(HOSPITAL_ADMIN, path).statusCode(200).body("state", equalTo("OUTDATED")).body("items[0].current", equalTo(false));
        TestRevision.patch(dossier, TestRevision.vpnRow(dossier), Map.of("note", ""));
        dossier.get(HOSPITAL_ADMIN, path).statusCode(200).body("state", equalTo("APPROVED"));
    }

    @Test
    void whatWasNotShownIsNotDrafted() {
        String stands = dossier.get(HOSPITAL_ADMIN, path).statusCode(200).extract().path("stateSha256");
        dossier.patch(HOSPITAL_ADMIN, "/annexes/" + dossier.party(SamplePeople.TSUBASA) + "/settings", "\"v0\"", Map.of("effectiveFrom", "2026-12-01")).statusCode(200);
        dossier.post(HOSPITAL_ADMIN, path, Map.of("number", "1", "stateSha256", stands)).statusCode(412).body("errors[0].pointer", equalTo("/stateSha256"));
    }

    @Test
    void returningNeedsAReasonAndNobodyDecidesTomorrow() {
        String id = draft(NETWORK_VENDOR, "T-7");
        String decide = path + "/" + id + "/decision";
        TestDossier.refusedAt(dossier.post(NETWORK_VENDOR, decide, Map.of("approved", false, "approver", "翼 太郎", "office", "代表取締役", "decidedOn", "2026-11-01")),
                "/reason", "required");
        TestDossier.refusedAt(dossier.post(NETWORK_VENDOR, decide, Map.of("approved", true, "approver", "翼 太郎", "office", "代表取締役", "decidedOn", "2999-11-01")),
                "/decidedOn", "in-the-future");
        dossier.post(NETWORK_VENDOR, decide, Map.of("approved", false, "approver", "翼 太郎", "office", "代表取締役", "decidedOn", "2026-11-01", "reason", "費用が未定"))
                .statusCode(200).body("state", equalTo("RETURNED")).body("items[0].decision.reason", equalTo("費用が未定"));
    }

    @Test
    void theOtherSideAndEverybodyElseLearnNothing() {
        String id = draft(HOSPITAL_ADMIN, "情起第26-118号");
        dossier.post(HOSPITAL_ADMIN, path + "/" + id + "/decision", APPROVED).statusCode(200);
        dossier.get(NETWORK_VENDOR, path).statusCode(200).body("state", equalTo("NONE")).body("items", empty());
        dossier.post(NETWORK_VENDOR, path + "/" + id + "/decision", APPROVED).statusCode(404);
        dossier.get(NETWORK_VENDOR, "/audit-events?limit=100").statusCode(200).body("items.findAll { it.action.startsWith('APPROVAL') }", empty());
        dossier.get(HOSPITAL_ADMIN, "/audit-events?limit=100").statusCode(200).body("items.findAll { it.action.startsWith('APPROVAL') }", hasSize(2));
        for (String who : List.of(EHR_VENDOR, THIRD_VENDOR, STRANGER)) {
            dossier.get(who, path).statusCode(404);
            dossier.get(who, "/annexes/" + dossier.party(SamplePeople.TSUBASA) + "/summary").statusCode(404);
            dossier.post(who, path, Map.of("number", "1", "stateSha256", "0".repeat(64))).statusCode(404);
        }
        dossier.get(HOSPITAL_VIEWER, path).statusCode(200).body("items", hasSize(1)).body("mayEdit", equalTo(false));
        dossier.post(HOSPITAL_VIEWER, path, Map.of("number", "1", "stateSha256", "0".repeat(64))).statusCode(403);
    }

    @Test
    void theDirectorsPageHoldsWhatItsSideMaySee() {
        String ehr = dossier.party(SamplePeople.AOBA);
        String net = dossier.party(SamplePeople.TSUBASA);
        String row = TestRevision.vpnRow(dossier);
        TestRevision.patch(dossier, row, Map.of("letters", Map.of(net, "AR", ehr, "C"), "terms", Map.of(
                net, Map.of("cost", Map.of("class", "SEPARATE", "payer", "HOSPITAL", "amount", 777000, "unit", "PER_YEAR", "taxIncluded", true)),
                ehr, Map.of("cost", Map.of("class", "SEPARATE", "payer", "HOSPITAL", "amount", 555000, "unit", "PER_YEAR", "taxIncluded", true)))));
        draft(HOSPITAL_ADMIN, "情起第26-118号");
        String hospital = summary(HOSPITAL_ADMIN);
        assertTrue(hospital.contains("777,000円") && hospital.contains("555,000円") && hospital.contains("情起第26-118号") && hospital.contains("初回"), hospital);
        String vendor = summary(NETWORK_VENDOR);
        assertTrue(vendor.contains("777,000円"), vendor);
        assertFalse(vendor.contains("555,000円") || vendor.contains("情起第26-118号"), vendor);
        dossier.get(NETWORK_VENDOR, path).body("items[0]", nullValue());
    }

    private String summary(String who) {
        return ReadableDocx.of(Login.as(who).get(dossier.path("/annexes/" + dossier.party(SamplePeople.TSUBASA) + "/summary")).then().statusCode(200)
                .extract().asByteArray());
    }
}

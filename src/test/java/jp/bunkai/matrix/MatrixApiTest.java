package jp.bunkai.matrix;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.STRANGER;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static jp.bunkai.support.TestDossier.refusedAt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The matrix over HTTP: what it starts with, who sees what of a row, and how rows are edited. */
@QuarkusTest
class MatrixApiTest {

    private MatrixRequests matrix;
    private TestDossier dossier;
    private String ehr;
    private String net;
    private String hospital;
    private String vpn;

    @BeforeEach
    void begin() {
        dossier = TestDossier.begin();
        matrix = new MatrixRequests(dossier);
        ehr = matrix.party(SamplePeople.AOBA);
        net = matrix.party(SamplePeople.TSUBASA);
        hospital = matrix.party(SamplePeople.MIDORINO);
        vpn = matrix.row("VUL-01", dossier.asset("保守用VPN装置"));
    }

    @Test
    void aDossierBeginsWithARowForEachObjectAndHoldersFromWhoMaintainsWhat() {
        JsonPath seen = matrix.matrix(HOSPITAL_ADMIN);
        assertEquals(Map.of(hospital, "C", net, "AR"), matrix.seen(HOSPITAL_ADMIN, vpn).getMap("letters"));
        assertEquals(List.of(hospital, ehr, net), seen.getList("columns.partyId").subList(0, 3));
        assertEquals(List.of(true, false, false, false), seen.getList("columns.mine"));
        assertEquals("GOV", seen.getString("rows[0].area"));
        String clients = matrix.row("VUL-08", dossier.asset("病棟端末"));
        assertEquals(Map.of(hospital, "C"), matrix.seen(HOSPITAL_ADMIN, clients).getMap("letters"), "nobody maintains the clients");
        assertEquals(24, matrix.seen(HOSPITAL_ADMIN, vpn).getInt("terms.'" + net + "'.serviceLevels[0].amount"));
    }

    @Test
    void aVendorSeesRowsOfOthersAssetsWithoutTheirLettersAndTerms() {
        JsonPath seen = matrix.seen(EHR_VENDOR, vpn);
        assertEquals(Map.of(), seen.getMap("letters"));
        assertEquals(List.of(hospital, net, matrix.party(SamplePeople.HINATA)), seen.getList("lettersHidden"));
        assertEquals(Map.of(), seen.getMap("terms"));
        assertEquals("保守用VPN装置", seen.getString("scope.label.ja"));
        assertEquals(List.of("declaration/" + ehr), seen.getList("editable"));
        assertEquals(List.of(), seen.getList("findings"));
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("lettersOpen", true)).statusCode(200);
        assertEquals(Map.of(hospital, "C", net, "AR"), matrix.seen(EHR_VENDOR, vpn).getMap("letters"));
        assertEquals(Map.of(), matrix.seen(EHR_VENDOR, vpn).getMap("terms"));
    }

    @Test
    void anEditIsSavedToldAndComesBackWithItsFindings() {
        String tag = matrix.etag(HOSPITAL_ADMIN, vpn);
        Map<String, Object> patch = Map.of("letters", Collections.singletonMap(net, null), "changeReason", "保守契約の対象外と判明");
        String after = matrix.patch(HOSPITAL_ADMIN, vpn, tag, patch).statusCode(200)
                .body("row.letters", equalTo(Map.of(hospital, "C")))
                .body("row.findings.code", hasItems("NO_ACCOUNTABLE", "NO_RESPONSIBLE")).extract().header("ETag");
        assertNotEquals(tag, after);
        matrix.get(HOSPITAL_ADMIN, vpn).header("ETag", equalTo(after)).body("etag", equalTo(after));
        dossier.get(HOSPITAL_ADMIN, "/rows/" + vpn + "/history").statusCode(200).body("", hasSize(1))
                .body("[0].field", equalTo("letters/" + net)).body("[0].before", equalTo("A/R")).body("[0].after", nullValue())
                .body("[0].who", equalTo("佐藤 健")).body("[0].organisation", equalTo("みどり野市民病院"))
                .body("[0].reason", equalTo("保守契約の対象外と判明"));
        dossier.get(HOSPITAL_ADMIN, "/audit-events").body("items[0].action", equalTo("ROW_CHANGED"))
                .body("items[0].text.ja", equalTo("「VPN・境界機器の更新適用」（保守用VPN装置）のつばさネットワークス株式会社の分担を変更しました"))
                .body("items[0].before", equalTo("A/R")).body("items[0].rowId", equalTo(vpn));
        dossier.get(NETWORK_VENDOR, "/audit-events").body("items[0].rowId", equalTo(vpn));
        dossier.get(EHR_VENDOR, "/audit-events").body("items.rowId", not(hasItem(vpn)));
        dossier.get(EHR_VENDOR, "/rows/" + vpn + "/history").statusCode(200).body("", empty());
    }

    @Test
    void editsOfDifferentFieldsMergeAndOfTheSameGetBothValuesBack() {
        String seen = matrix.etag(HOSPITAL_ADMIN, vpn);
        String seenByVendor = matrix.etag(NETWORK_VENDOR, vpn);
        matrix.patch(HOSPITAL_EDITOR, vpn, seen, Map.of("note", "機器更新は3月")).statusCode(200);
        matrix.patch(NETWORK_VENDOR, vpn, seenByVendor, Map.of("terms", Map.of(net, Map.of("clause", "第8条")))).statusCode(200)
                .body("row.note", equalTo("機器更新は3月")).body("row.terms.'" + net + "'.clause", equalTo("第8条"));
        matrix.patch(HOSPITAL_ADMIN, vpn, seen, Map.of("note", "機器更新は4月", "letters", Map.of(hospital, "I"))).statusCode(412)
                .body("type", equalTo("urn:bunkai:problem:changed-meanwhile")).body("conflicts", hasSize(1))
                .body("conflicts[0].pointer", equalTo("/note")).body("conflicts[0].yours", equalTo("機器更新は4月"))
                .body("conflicts[0].theirs", equalTo("機器更新は3月")).body("conflicts[0].changedBy", equalTo("高橋 美咲"));
        assertEquals("C", matrix.seen(HOSPITAL_ADMIN, vpn).getString("letters.'" + hospital + "'"), "nothing of a conflicting edit is saved");
        matrix.patch(HOSPITAL_ADMIN, vpn, seen, Map.of("note", "機器更新は3月")).statusCode(200);
    }

    @Test
    void anEditSaysWhichStateItSaw() {
        matrix.patch(HOSPITAL_ADMIN, vpn, null, Map.of("note", "備考")).statusCode(428)
                .body("type", equalTo("urn:bunkai:problem:precondition-required"));
        String other = matrix.etag(HOSPITAL_ADMIN, matrix.row("GOV-03", null));
        for (String tag : List.of("\"v1\"", "*", other, matrix.etag(NETWORK_VENDOR, vpn))) {
            matrix.patch(HOSPITAL_ADMIN, vpn, tag, Map.of("note", "備考")).statusCode(400).body("errors[0].parameter", equalTo("If-Match"));
        }
    }

    @Test
    void aChangeOneCannotSeeLeavesOnesTagAlone() {
        String ofEhr = matrix.etag(EHR_VENDOR, vpn);
        String ofNet = matrix.etag(NETWORK_VENDOR, vpn);
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("terms", Map.of(net, Map.of("cost", Map.of("class", "SEPARATE", "amount", 120000)))))
                .statusCode(200).body("row.terms.'" + net + "'.cost.amount", equalTo(120000));
        assertEquals(ofEhr, matrix.etag(EHR_VENDOR, vpn));
        assertNotEquals(ofNet, matrix.etag(NETWORK_VENDOR, vpn));
    }

    @Test
    void everyoneEditsWhatIsTheirsAndNothingElse() {
        matrix.patch(NETWORK_VENDOR, vpn, Map.of("letters", Map.of(net, "R"))).statusCode(200);
        for (Map<String, ?> others : List.of(Map.of("letters", Map.of(hospital, "A")), Map.of("note", "備考"), Map.of("standing", "OUT"),
                Map.of("terms", Map.of(hospital, Map.of("clause", "第1条"))), Map.of("letters", Map.of(ehr, "AR")))) {
            matrix.patch(NETWORK_VENDOR, vpn, others).statusCode(403).body("errors[0].code", equalTo("not-editable"));
        }
        matrix.patch(EHR_VENDOR, vpn, Map.of("letters", Map.of(ehr, "I"))).statusCode(403);
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("declaration", Map.of(net, Map.of("answer", "MINE")))).statusCode(403);
        matrix.patch(HOSPITAL_VIEWER, vpn, matrix.etag(HOSPITAL_VIEWER, vpn), Map.of("note", "備考")).statusCode(403);
        matrix.get(HOSPITAL_VIEWER, vpn).body("editable", empty());
        matrix.get(STRANGER, vpn).statusCode(404);
        dossier.get(STRANGER, "/matrix").statusCode(404);
        matrix.patch(STRANGER, vpn, "\"x\"", Map.of("note", "備考")).statusCode(404);
        matrix.get(HOSPITAL_ADMIN, UUID.randomUUID().toString()).statusCode(404);
        Login.anonymous().get(dossier.path("/matrix")).then().statusCode(401);
    }

    @Test
    void aDeclarationIsForItsPartyAndTheHospital() {
        matrix.patch(EHR_VENDOR, vpn, Map.of("declaration", Map.of(ehr, Map.of("answer", "NOT_MINE")))).statusCode(200)
                .body("row.declarations.'" + ehr + "'.answer", equalTo("NOT_MINE"))
                .body("row.declarations.'" + ehr + "'.recordedBy", equalTo("VENDOR"))
                .body("row.declarations.'" + ehr + "'.source", nullValue());
        matrix.patch(NETWORK_VENDOR, vpn, Map.of("declaration", Map.of(net, Map.of("answer", "CONDITIONAL", "condition", "平日のみ")))).statusCode(200);
        matrix.get(HOSPITAL_ADMIN, vpn).body("declarations.keySet()", containsInAnyOrder(ehr, net));
        matrix.get(NETWORK_VENDOR, vpn).body("declarations.keySet()", contains(net));
        refusedAt(matrix.patch(THIRD_VENDOR, vpn, Map.of("declaration", Map.of(matrix.party(SamplePeople.HINATA), Map.of("condition", "夜間")))),
                "/declaration/" + matrix.party(SamplePeople.HINATA) + "/answer", "required");
        matrix.patch(NETWORK_VENDOR, vpn, Map.of("declaration", Collections.singletonMap(net, null))).statusCode(200)
                .body("row.declarations", equalTo(Map.of()));
    }

    @Test
    void badInputIsRefusedWithItsPlaceAndNothingIsSaved() {
        String nobody = UUID.randomUUID().toString();
        refusedAt(matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("letters", Map.of(nobody, "R"), "note", "備考")), "/letters/" + nobody, "unknown-party");
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("letters", Map.of(ehr, "A", hospital, "AR"))).statusCode(400)
                .body("errors.code", everyItem(equalTo("two-accountable"))).body("errors", hasSize(2));
        refusedAt(matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("note", "あ".repeat(2001))), "/note", "too-long");
        refusedAt(matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("standing", "OUT")), "/outReason", "required");
        matrix.get(HOSPITAL_ADMIN, vpn).body("note", nullValue()).body("standing", equalTo("IN"));
    }

    @Test
    void aRowIsTakenOutWithAReasonAndPutBack() {
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("standing", "OUT", "outReason", "4月に撤去")).statusCode(200)
                .body("row.standing", equalTo("OUT")).body("row.outAgreed", equalTo(true)).body("row.findings", empty());
        matrix.get(EHR_VENDOR, vpn).body("standing", equalTo("OUT")).body("outReason", equalTo("4月に撤去"));
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("standing", "IN")).statusCode(200).body("row.standing", equalTo("IN"));
    }

    @Test
    void aTermIsTypedAndReadBackAsItWasSent() {
        Map<String, Object> level = Map.of("kind", "DURATION", "label", Map.of("ja", "緩和"), "comparator", "AT_MOST", "amount", 24, "unit", "HOUR");
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("terms", Map.of(net, Map.of("serviceLevels", List.of(level), "contractId",
                dossier.contract("ネットワーク保守契約"), "cost", Map.of("class", "INCLUDED"))))).statusCode(200)
                .body("row.terms.'" + net + "'.serviceLevels[0].amount", equalTo(24))
                .body("row.terms.'" + net + "'.serviceLevels[0].label.ja", equalTo("緩和"));
        JsonPath read = matrix.seen(NETWORK_VENDOR, vpn);
        assertEquals("HOUR", read.getString("terms.'" + net + "'.serviceLevels[0].unit"));
        assertEquals("INCLUDED", read.getString("terms.'" + net + "'.cost.class"));
        refusedAt(matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("terms", Map.of(ehr, Map.of("contractId", dossier.contract("ネットワーク保守契約"))))),
                "/terms/" + ehr + "/contractId", "unknown-contract");
        assertTrue(matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("terms", Collections.singletonMap(net, null))).statusCode(200)
                .extract().jsonPath().getMap("row.terms").isEmpty());
    }
}

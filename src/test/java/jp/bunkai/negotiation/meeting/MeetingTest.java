package jp.bunkai.negotiation.meeting;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static jp.bunkai.support.TestDossier.refusedAt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.bunkai.annex.docx.DocxStructure;
import jp.bunkai.annex.docx.ReadableDocx;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.LibreOffice;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Meetings: all edit together while one is open; what it decided is for those it is with, and its minutes tell each what it may see. */
@QuarkusTest
class MeetingTest {

    private TestDossier dossier;
    private String net;
    private String ehr;
    private String hospital;
    private String vpn;

    @BeforeEach
    void begin() {
        dossier = TestDossier.beginInTurns();
        net = dossier.party(SamplePeople.TSUBASA);
        ehr = dossier.party(SamplePeople.AOBA);
        hospital = dossier.party(SamplePeople.MIDORINO);
        vpn = dossier.get(HOSPITAL_ADMIN, "/matrix").extract().jsonPath().getString("rows.find { it.duty == 'VUL-01' && it.phase == 'NORMAL'"
                + " && it.scope.ids.contains('" + dossier.asset("保守用VPN装置") + "') }.id");
    }

    private JsonPath open(Map<String, ?> meeting) {
        return dossier.post(HOSPITAL_ADMIN, "/meetings", meeting).statusCode(201).extract().jsonPath();
    }

    private String openWithNetwork() {
        return open(Map.of("title", "第1回 協議", "partyIds", List.of(net), "attendants", List.of(Map.of("name", "佐藤 健", "partyId", hospital),
                Map.of("name", "田中 翔", "partyId", net), Map.of("name", "岸本 櫂", "organisation", "湊法律事務所")))).getString("id");
    }

    private void edit(String who, Map<String, ?> patch) {
        dossier.patch(who, "/rows/" + vpn, dossier.get(who, "/rows/" + vpn).extract().header("ETag"), patch).statusCode(200);
    }

    @Test
    void whileOneIsOpenEverybodyEditsTheRowsThemselves() {
        String meeting = open(Map.of("title", "第1回 協議")).getString("id");
        dossier.get(EHR_VENDOR, "").body("mode", equalTo("MEETING"));
        edit(NETWORK_VENDOR, Map.of("letters", Map.of(net, "R")));
        dossier.get(HOSPITAL_ADMIN, "/rows/" + vpn).body("letters.'" + net + "'", equalTo("R"));
        dossier.post(HOSPITAL_ADMIN, "/meetings", Map.of("title", "第2回")).statusCode(409);
        dossier.post(NETWORK_VENDOR, "/meetings/" + meeting + "/close", Map.of()).statusCode(403);
        dossier.post(HOSPITAL_ADMIN, "/meetings/" + meeting + "/close", Map.of()).statusCode(200).body("open", equalTo(false));
        dossier.get(EHR_VENDOR, "").body("mode", equalTo("TURNS"));
        edit(NETWORK_VENDOR, Map.of("letters", Map.of(net, "C")));
        dossier.get(HOSPITAL_ADMIN, "/rows/" + vpn).body("letters.'" + net + "'", equalTo("R"));
        dossier.post(HOSPITAL_ADMIN, "/meetings/" + meeting + "/close", Map.of()).statusCode(409);
        dossier.get(THIRD_VENDOR, "/audit-events").body("items.action", hasItem("DOSSIER_MODE_CHANGED"));
    }

    @Test
    void whatWasPreparedIsPutOnTheTableAllOrNone() {
        edit(NETWORK_VENDOR, Map.of("terms", Map.of(net, Map.of("clause", "第3条"))));
        String meeting = openWithNetwork();
        dossier.get(NETWORK_VENDOR, "/rows/" + vpn).body("terms.'" + net + "'.clause", nullValue());
        dossier.get(NETWORK_VENDOR, "/draft").body("rows", equalTo(1));
        edit(HOSPITAL_ADMIN, Map.of("terms", Map.of(net, Map.of("clause", "第9条"))));
        dossier.post(NETWORK_VENDOR, "/meetings/" + meeting + "/table", Map.of()).statusCode(412)
                .body("conflicts[0].yours", equalTo("第3条")).body("conflicts[0].theirs", equalTo("第9条"));
        String etag = dossier.get(NETWORK_VENDOR, "/draft").extract().path("edits[0].etag");
        dossier.post(NETWORK_VENDOR, "/draft/decisions", Map.of("decisions", List.of(Map.of("rowId", vpn, "field", "terms/" + net + "/clause",
                "ifMatch", etag, "choice", "MINE")))).statusCode(200);
        dossier.post(NETWORK_VENDOR, "/meetings/" + meeting + "/table", Map.of()).statusCode(200).body("rows", equalTo(1));
        dossier.get(HOSPITAL_ADMIN, "/rows/" + vpn).body("terms.'" + net + "'.clause", equalTo("第3条"));
        dossier.post(EHR_VENDOR, "/meetings/" + meeting + "/table", Map.of()).statusCode(404);
    }

    @Test
    void aVendorThatItIsNotWithLearnsOnlyThatOneIsOpen() {
        String meeting = openWithNetwork();
        dossier.post(NETWORK_VENDOR, "/meetings/" + meeting + "/items", Map.of("kind", "DECISION", "text", "内密の決定")).statusCode(201);
        dossier.post(NETWORK_VENDOR, "/meetings/" + meeting + "/items", Map.of("kind", "TASK", "text", "内密の宿題", "ownerId", net)).statusCode(201);
        dossier.get(EHR_VENDOR, "/meetings").body("items", hasSize(0));
        dossier.get(EHR_VENDOR, "/meetings/" + meeting).statusCode(404);
        dossier.get(EHR_VENDOR, "/meetings/" + meeting + "/minutes").statusCode(404);
        dossier.post(EHR_VENDOR, "/meetings/" + meeting + "/items", Map.of("kind", "DECISION", "text", "x")).statusCode(404);
        dossier.get(EHR_VENDOR, "/tasks").body("open", hasSize(0)).body("done", equalTo(0));
        String events = dossier.get(EHR_VENDOR, "/audit-events").extract().asString();
        assertFalse(events.contains("内密") || events.contains("第1回 協議") || events.contains("MEETING_OPENED"));
        dossier.get(NETWORK_VENDOR, "/audit-events").body("items.action", hasItem("MEETING_ITEM_ADDED"));
        dossier.get(NETWORK_VENDOR, "/meetings").body("items[0].decisions", equalTo(1)).body("items[0].openTasks", equalTo(1));
    }

    @Test
    void decisionsAndTasksAreWrittenByAllAndStandAfterwards() {
        String meeting = openWithNetwork();
        String items = "/meetings/" + meeting + "/items";
        var decision = dossier.post(HOSPITAL_EDITOR, items, Map.of("kind", "DECISION", "text", "更新は事業者が行う", "rowId", vpn)).statusCode(201)
                .extract().jsonPath();
        var task = dossier.post(NETWORK_VENDOR, items, Map.of("kind", "TASK", "text", "連絡先を出す", "ownerId", net, "due", "2026-12-04"))
                .statusCode(201).body("done", equalTo(false)).extract().jsonPath();
        dossier.patch(NETWORK_VENDOR, items + "/" + decision.getString("id"), decision.getString("etag"), Map.of("text", "x")).statusCode(403);
        dossier.patch(HOSPITAL_ADMIN, items + "/" + task.getString("id"), null, Map.of("text", "x")).statusCode(428);
        String etag = dossier.patch(HOSPITAL_ADMIN, items + "/" + task.getString("id"), task.getString("etag"), Map.of("text", "夜間の連絡先を出す"))
                .statusCode(200).extract().path("etag");
        dossier.patch(HOSPITAL_ADMIN, items + "/" + task.getString("id"), task.getString("etag"), Map.of("text", "y")).statusCode(412);
        dossier.post(HOSPITAL_ADMIN, "/meetings/" + meeting + "/close", Map.of()).statusCode(200);
        dossier.post(HOSPITAL_ADMIN, items, Map.of("kind", "DECISION", "text", "後から")).statusCode(409);
        dossier.patch(HOSPITAL_ADMIN, items + "/" + task.getString("id"), etag, Map.of("text", "書き換え")).statusCode(409);
        dossier.delete(HOSPITAL_ADMIN, items + "/" + task.getString("id"), etag).statusCode(409);
        dossier.get(NETWORK_VENDOR, "/tasks").body("open.text", contains("夜間の連絡先を出す")).body("open[0].editable", equalTo(true));
        dossier.patch(NETWORK_VENDOR, items + "/" + task.getString("id"), etag, Map.of("done", true)).statusCode(200).body("doneBy", equalTo("田中 翔"));
        dossier.get(HOSPITAL_ADMIN, "/tasks").body("open", hasSize(0)).body("done", equalTo(1));
    }

    @Test
    void theMinutesTellEachWhatItMaySee() throws IOException, InterruptedException {
        String meeting = open(Map.of("title", "第1回 協議", "partyIds", List.of(net, ehr), "attendants",
                List.of(Map.of("name", "佐藤 健", "partyId", hospital), Map.of("name", "岸本 櫂", "organisation", "湊法律事務所")))).getString("id");
        dossier.post(HOSPITAL_EDITOR, "/meetings/" + meeting + "/items", Map.of("kind", "DECISION", "text", "更新は事業者が行う", "rowId", vpn))
                .statusCode(201);
        dossier.post(HOSPITAL_EDITOR, "/meetings/" + meeting + "/items", Map.of("kind", "TASK", "text", "連絡先を出す", "ownerId", net, "due", "2026-12-04"))
                .statusCode(201);
        edit(NETWORK_VENDOR, Map.of("letters", Map.of(net, "C"), "terms", Map.of(net, Map.of("clause", "第77条"))));
        edit(NETWORK_VENDOR, Map.of("letters", Map.of(net, "AR")));
        dossier.post(HOSPITAL_ADMIN, "/meetings/" + meeting + "/close", Map.of()).statusCode(200);
        byte[] docx = dossier.get(NETWORK_VENDOR, "/meetings/" + meeting + "/minutes").statusCode(200).extract().asByteArray();
        DocxStructure.assertSound(docx);
        String own = ReadableDocx.of(docx);
        for (String expected : List.of("第1回 協議", "佐藤 健", "湊法律事務所", "更新は事業者が行う", "連絡先を出す", "令和8年12月4日（2026年12月4日）", "第77条", "みどり野市民病院")) {
            assertTrue(own.contains(expected), () -> expected + " in " + own);
        }
        assertFalse(ReadableDocx.of(minutes(EHR_VENDOR, meeting)).contains("第77条"));
        assertTrue(LibreOffice.toPdf(docx, "docx").length > 10_000);
    }

    private byte[] minutes(String who, String meeting) {
        return dossier.get(who, "/meetings/" + meeting + "/minutes").statusCode(200).extract().asByteArray();
    }

    @Test
    void theHospitalChangesWhoAttends() {
        var meeting = open(Map.of("title", "第1回 協議", "partyIds", List.of(net)));
        String path = "/meetings/" + meeting.getString("id");
        dossier.get(EHR_VENDOR, path).statusCode(404);
        dossier.patch(HOSPITAL_ADMIN, path, meeting.getString("etag"), Map.of("partyIds", List.of(net, ehr), "attendants",
                List.of(Map.of("name", "鈴木 葵", "partyId", ehr)))).statusCode(200).body("partyIds", containsInAnyOrder(net, ehr));
        dossier.get(EHR_VENDOR, path).statusCode(200).body("attendants[0].name", equalTo("鈴木 葵")).body("leads", equalTo(false));
        dossier.patch(NETWORK_VENDOR, path, "\"v1\"", Map.of("title", "x")).statusCode(403);
    }

    @Test
    void aSubcontractorSeesTheMeetingsItIsAskedTo() {
        dossier = TestDossier.beginInTurnsWithSubcontractor();
        String third = dossier.party(SamplePeople.HINATA);
        open(Map.of("title", "元請だけの会議"));
        dossier.get(THIRD_VENDOR, "/meetings").body("items", hasSize(0));
        assertFalse(dossier.get(THIRD_VENDOR, "/audit-events").extract().asString().contains("元請だけの会議"));
        dossier.get(THIRD_VENDOR, "").body("mode", equalTo("MEETING"));
        String id = dossier.get(HOSPITAL_ADMIN, "/meetings").extract().path("items[0].id");
        dossier.post(HOSPITAL_ADMIN, "/meetings/" + id + "/close", Map.of()).statusCode(200);
        open(Map.of("title", "再委託先との会議", "partyIds", List.of(third)));
        dossier.get(THIRD_VENDOR, "/meetings").body("items.title", contains("再委託先との会議"));
        dossier.get(EHR_VENDOR, "/meetings").body("items.title", not(hasItem("再委託先との会議")));
    }

    @Test
    void badInputIsRefusedWithItsPlace() {
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/meetings", Map.of("title", "会議", "partyIds", List.of(hospital))), "/partyIds/0", "unknown-party");
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/meetings", Map.of("title", "会議", "attendants", List.of(Map.of("name", "誰か")))),
                "/attendants/0", "party-or-organisation");
        assertEquals("TURNS", dossier.get(HOSPITAL_ADMIN, "").extract().path("mode"));
        String items = "/meetings/" + openWithNetwork() + "/items";
        Map<String, Object> task = new HashMap<>(Map.of("kind", "TASK", "text", "宿題"));
        refusedAt(dossier.post(HOSPITAL_ADMIN, items, task), "/ownerId", "unknown-party");
        task.put("ownerId", ehr);
        refusedAt(dossier.post(HOSPITAL_ADMIN, items, task), "/ownerId", "unknown-party");
        refusedAt(dossier.post(HOSPITAL_ADMIN, items, Map.of("kind", "DECISION", "text", "決定", "rowId", hospital)), "/rowId", "unknown-row");
        refusedAt(dossier.post(HOSPITAL_ADMIN, items, Map.of("kind", "DECISION", "text", " ")), "/text", "prose");
    }
}

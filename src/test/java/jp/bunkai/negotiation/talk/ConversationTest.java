package jp.bunkai.negotiation.talk;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static jp.bunkai.support.TestDossier.refusedAt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.Statements;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conversations on rows and on the dossier: said, answered, corrected, withdrawn, resolved. */
@QuarkusTest
class ConversationTest {

    private TestDossier dossier;

    @BeforeEach
    void begin() {
        dossier = TestDossier.begin();
    }

    @Test
    void whatTwoPartiesSayIsReadByBothAndByNobodyElse() {
        String row = row("VUL-01");
        JsonPath begun = shared(HOSPITAL_ADMIN, SamplePeople.AOBA, row, "パッチの間隔はどうしますか").extract().jsonPath();
        assertEquals("SHARED", begun.getString("visibility"));
        assertEquals(dossier.party(SamplePeople.AOBA), begun.getString("withPartyId"));
        JsonPath seen = list(EHR_VENDOR, row);
        assertEquals("パッチの間隔はどうしますか", seen.getString("items[0].comments[0].text"));
        assertEquals("佐藤 健", seen.getString("items[0].comments[0].author"));
        assertEquals("みどり野市民病院", seen.getString("items[0].comments[0].organisation"));
        assertEquals(dossier.party(SamplePeople.MIDORINO), seen.getString("items[0].withPartyId"));
        assertEquals(false, seen.getBoolean("items[0].comments[0].own"));
        assertEquals(1, list(HOSPITAL_EDITOR, row).getList("items").size());
        for (String other : List.of(NETWORK_VENDOR, THIRD_VENDOR)) {
            assertEquals(List.of(), list(other, row).getList("items"));
            dossier.get(other, "/conversations/counts").body("$", empty());
            answer(other, begun.getString("id"), "聞いています").statusCode(404);
        }
    }

    @Test
    void anAnswerFollowsAndOpensWhatWasResolved() {
        JsonPath begun = shared(HOSPITAL_ADMIN, SamplePeople.AOBA, null, "日程について").extract().jsonPath();
        String id = begun.getString("id");
        JsonPath resolved = resolve(EHR_VENDOR, id, begun.getString("etag"), true).statusCode(200)
                .body("resolvedBy", equalTo("鈴木 一郎")).extract().jsonPath();
        resolve(HOSPITAL_ADMIN, id, begun.getString("etag"), false).statusCode(412);
        dossier.get(HOSPITAL_ADMIN, "/conversations/counts").body("[0].open", equalTo(0)).body("[0].conversations", equalTo(1));
        answer(EHR_VENDOR, id, "3月なら可能です").statusCode(201).body("resolvedAt", nullValue())
                .body("comments.text", contains("日程について", "3月なら可能です")).body("comments.ours", contains(false, true));
        resolve(HOSPITAL_ADMIN, id, resolved.getString("etag"), true).statusCode(412);
        resolve(HOSPITAL_ADMIN, id, null, true).statusCode(428);
        dossier.get(EHR_VENDOR, "/conversations/counts").body("[0].open", equalTo(1)).body("[0].rowId", nullValue());
    }

    @Test
    void onlyItsAuthorCorrectsACommentAndWhatItSaidBeforeStays() {
        JsonPath begun = shared(EHR_VENDOR, SamplePeople.MIDORINO, null, "月1回です").extract().jsonPath();
        String comment = begun.getString("id") + "/comments/" + begun.getString("comments[0].id");
        String etag = begun.getString("comments[0].etag");
        dossier.patch(HOSPITAL_ADMIN, "/conversations/" + comment, etag, Map.of("text", "毎週です")).statusCode(403);
        dossier.patch(EHR_VENDOR, "/conversations/" + comment, null, Map.of("text", "毎週です")).statusCode(428);
        dossier.patch(EHR_VENDOR, "/conversations/" + comment, etag, Map.of("text", "毎月第2週です")).statusCode(200)
                .body("comments[0].text", equalTo("毎月第2週です")).body("comments[0].earlier.text", contains("月1回です"));
        dossier.patch(EHR_VENDOR, "/conversations/" + comment, etag, Map.of("text", "毎週です")).statusCode(412);
        assertEquals("月1回です", list(HOSPITAL_ADMIN, null).getString("items[0].comments[0].earlier[0].text"));
    }

    @Test
    void whatWasWithdrawnIsGoneFromSightAndTheFactStays() {
        JsonPath begun = shared(HOSPITAL_ADMIN, SamplePeople.AOBA, null, "秘密の合言葉").extract().jsonPath();
        String path = "/conversations/" + begun.getString("id") + "/comments/" + begun.getString("comments[0].id");
        String etag = dossier.patch(HOSPITAL_ADMIN, path, begun.getString("comments[0].etag"), Map.of("text", "秘密の合言葉その2"))
                .extract().path("comments[0].etag");
        answer(EHR_VENDOR, begun.getString("id"), "見ました").statusCode(201);
        dossier.delete(EHR_VENDOR, path, etag).statusCode(403);
        dossier.delete(HOSPITAL_ADMIN, path, etag).statusCode(204);
        for (String who : List.of(HOSPITAL_ADMIN, EHR_VENDOR)) {
            String body = dossier.get(who, "/conversations").body("items[0].comments[0].withdrawn", equalTo(true))
                    .body("items[0].comments[0].text", nullValue()).body("items[0].comments[0].author", equalTo("佐藤 健"))
                    .body("items[0].comments[1].text", equalTo("見ました")).extract().asString();
            assertTrue(!body.contains("合言葉"), body);
        }
        dossier.patch(HOSPITAL_ADMIN, path, "\"v2\"", Map.of("text", "やはり")).statusCode(409);
    }

    @Test
    void onlyThoseWhoCanReadItAreMentioned() {
        String suzuki = person(HOSPITAL_ADMIN, "鈴木 一郎");
        String tanaka = person(HOSPITAL_ADMIN, "田中 翔");
        Map<String, Object> body = new HashMap<>(Map.of("visibility", "SHARED", "withPartyId", dossier.party(SamplePeople.AOBA), "text", "@鈴木 一郎 いかがですか",
                "mentions", List.of(suzuki, tanaka, UUID.randomUUID().toString())));
        dossier.post(HOSPITAL_ADMIN, "/conversations", body).statusCode(422).body("errors.pointer", contains("/mentions/1", "/mentions/2"))
                .body("errors.code", contains("cannot-see", "cannot-see"));
        body.put("mentions", List.of(suzuki));
        JsonPath begun = dossier.post(HOSPITAL_ADMIN, "/conversations", body).statusCode(201).extract().jsonPath();
        assertEquals("鈴木 一郎", begun.getString("comments[0].mentions[0].name"));
        assertTrue(list(EHR_VENDOR, null).getBoolean("items[0].comments[0].mentions[0].me"));

        body.put("visibility", "INTERNAL");
        body.remove("withPartyId");
        dossier.post(HOSPITAL_ADMIN, "/conversations", body).statusCode(422).body("errors[0].pointer", equalTo("/mentions/0"));
    }

    @Test
    void aMentionIsToldAndSoIsWhoeverEditsOnTheOtherSide() {
        String mark = "合図" + UUID.randomUUID();
        TestDossier own = TestDossier.begin();
        long before = unread(EHR_VENDOR);
        JsonPath begun = own.post(HOSPITAL_ADMIN, "/conversations", Map.of("visibility", "SHARED", "withPartyId", own.party(SamplePeople.AOBA),
                "text", mark, "mentions", List.of(person(HOSPITAL_ADMIN, "鈴木 一郎")))).statusCode(201).extract().jsonPath();
        // By the dossier and not by its place: what other tests told, at a later hour of their clock, stands before it.
        String told = "items.find { it.path.startsWith('/dossiers/" + own.id() + "') }";
        Login.as(EHR_VENDOR).get("/api/notices?limit=200").then().body("unread", equalTo((int) before + 1)).body(told + ".kind", equalTo("MENTION"))
                .body(told + ".path", equalTo("/dossiers/" + own.id() + "?talk=open"))
                .body(told + ".text.ja", equalTo("佐藤 健さん（みどり野市民病院）が案件「" + own.view().getString("name") + "」についてのコメントであなたを呼びました"));
        own.post(EHR_VENDOR, "/conversations/" + begun.getString("id") + "/comments", Map.of("text", "はい")).statusCode(201);
        Login.as(HOSPITAL_ADMIN).get("/api/notices?limit=200").then().body(told + ".kind", equalTo("COMMENT"))
                .body(told + ".text.en", equalTo("鈴木 一郎 (あおば電子カルテ株式会社) answered a comment on the dossier “" + own.view().getString("name") + "”"));
    }

    @Test
    void aSubcontractorTalksWithItsPrimeAndTheHospitalHearsNothing() {
        TestDossier own = TestDossier.beginWithSubcontractor();
        own.get(THIRD_VENDOR, "/conversations/partners").body("withPartyId", contains(nullValue(), equalTo(own.party(SamplePeople.AOBA))));
        own.get(NETWORK_VENDOR, "/conversations/partners").body("$", hasSize(2));
        Map<String, Object> toHospital = Map.of("visibility", "SHARED", "withPartyId", own.party(SamplePeople.MIDORINO), "text", "直接ですが");
        refusedAt(own.post(THIRD_VENDOR, "/conversations", toHospital), "/withPartyId", "cannot-talk");
        refusedAt(own.post(HOSPITAL_ADMIN, "/conversations",
                Map.of("visibility", "SHARED", "withPartyId", own.party(SamplePeople.HINATA), "text", "直接ですが")), "/withPartyId", "cannot-talk");
        String events = own.get(HOSPITAL_ADMIN, "/audit-events").extract().asString();
        own.post(EHR_VENDOR, "/conversations", Map.of("visibility", "SHARED", "withPartyId", own.party(SamplePeople.HINATA), "text", "見積りを"))
                .statusCode(201);
        assertEquals("見積りを", own.get(THIRD_VENDOR, "/conversations").extract().path("items[0].comments[0].text"));
        own.get(HOSPITAL_ADMIN, "/conversations").body("items", empty());
        assertEquals(events, own.get(HOSPITAL_ADMIN, "/audit-events").extract().asString());
        own.get(THIRD_VENDOR, "/audit-events").body("items[0].action", equalTo("COMMENT_ADDED"));

        String hidden = own.get(EHR_VENDOR, "/matrix").extract().path("rows.find { it.duty == 'VUL-01' }.id");
        own.post(EHR_VENDOR, "/conversations", Map.of("visibility", "SHARED", "withPartyId", own.party(SamplePeople.HINATA), "rowId", hidden,
                "text", "この行は")).statusCode(422).body("errors[0].code", equalTo("cannot-see"));
        own.get(THIRD_VENDOR, "/conversations?rowId=" + hidden).statusCode(404);
    }

    @Test
    void twoVendorsSideBySideNeverTalkHere() {
        refusedAt(dossier.post(EHR_VENDOR, "/conversations", Map.of("visibility", "SHARED", "withPartyId", dossier.party(SamplePeople.TSUBASA),
                "text", "相談")), "/withPartyId", "cannot-talk");
        refusedAt(dossier.post(EHR_VENDOR, "/conversations", Map.of("visibility", "SHARED", "text", "相談")), "/withPartyId", "cannot-talk");
        refusedAt(dossier.post(EHR_VENDOR, "/conversations", Map.of("visibility", "INTERNAL", "withPartyId", dossier.party(SamplePeople.MIDORINO),
                "text", "相談")), "/withPartyId", "internal");
    }

    @Test
    void withAPartyThatLeftNothingMoreIsSaid() {
        JsonPath begun = shared(HOSPITAL_ADMIN, SamplePeople.HINATA, null, "接続の件").extract().jsonPath();
        String etag = dossier.view().getString("parties.find { it.organisationId == '" + SamplePeople.HINATA + "' }.etag");
        dossier.patch(HOSPITAL_ADMIN, "/parties/" + dossier.party(SamplePeople.HINATA), etag, Map.of("left", true)).statusCode(200);
        assertEquals(false, list(HOSPITAL_ADMIN, null).getBoolean("items[0].writable"));
        answer(HOSPITAL_ADMIN, begun.getString("id"), "まだいますか").statusCode(409);
    }

    @Test
    void badTextIsRefusedAtItsPlaceAndGoodTextIsWrittenInOneWay() {
        for (String bad : List.of("", "  \n ", "a\u0000b", "a\u202Eb", "字".repeat(4001))) {
            dossier.post(HOSPITAL_ADMIN, "/conversations", Map.of("visibility", "INTERNAL", "text", bad)).statusCode(400);
        }
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/conversations", Map.of("visibility", "INTERNAL", "text", "行", "rowId", UUID.randomUUID().toString())),
                "/rowId", "unknown-row");
        dossier.post(HOSPITAL_ADMIN, "/conversations", Map.of("visibility", "INTERNAL", "text", "ハ\u3099ックアッフ\u309A\n=1+1 <b>𠮟</b> ")).statusCode(201)
                .body("comments[0].text", equalTo("バックアップ\n=1+1 <b>𠮟</b>"));
        dossier.get(HOSPITAL_ADMIN, "/conversations?rowId=" + UUID.randomUUID()).statusCode(404);
        dossier.get(HOSPITAL_ADMIN, "/conversations?limit=51").statusCode(400);
    }

    @Test
    void theListContinuesWhereItEnded() {
        for (int i = 1; i <= 3; i++) {
            shared(HOSPITAL_ADMIN, SamplePeople.AOBA, null, "その" + i);
        }
        JsonPath first = dossier.get(EHR_VENDOR, "/conversations?limit=2").extract().jsonPath();
        assertEquals(List.of("その3", "その2"), first.getList("items.collect { it.comments[0].text }"));
        dossier.get(EHR_VENDOR, "/conversations?limit=2&cursor=" + first.getString("next")).body("items[0].comments[0].text", equalTo("その1"))
                .body("next", nullValue());
        dossier.get(HOSPITAL_ADMIN, "/conversations?cursor=" + first.getString("next")).statusCode(400);
    }

    @Test
    void readingManyConversationsTakesAsManyStatementsAsReadingOne() {
        String row = row("VUL-01");
        shared(HOSPITAL_ADMIN, SamplePeople.AOBA, row, "一つ目");
        list(EHR_VENDOR, row);
        int one = statements(row);
        for (int i = 0; i < 8; i++) {
            JsonPath begun = dossier.post(HOSPITAL_ADMIN, "/conversations", Map.of("visibility", "SHARED", "rowId", row, "text", "さらに",
                    "withPartyId", dossier.party(SamplePeople.AOBA), "mentions", List.of(person(HOSPITAL_ADMIN, "鈴木 一郎")))).extract().jsonPath();
            answer(EHR_VENDOR, begun.getString("id"), "はい").statusCode(201);
        }
        int many = statements(row);
        // Whom comments call is read only where one calls somebody: members, then the people behind them.
        assertTrue(many <= one + 2, one + " statements for one conversation, " + many + " for nine");
    }

    private int statements(String row) {
        Statements.reset();
        assertTrue(!list(EHR_VENDOR, row).getList("items").isEmpty());
        return Statements.sent().size();
    }

    private String row(String duty) {
        return dossier.get(HOSPITAL_ADMIN, "/matrix").extract().path("rows.find { it.duty == '" + duty + "' }.id");
    }

    private JsonPath list(String who, String row) {
        return dossier.get(who, "/conversations" + (row == null ? "" : "?rowId=" + row)).statusCode(200).extract().jsonPath();
    }

    private ValidatableResponse shared(String who, UUID with, String row, String text) {
        Map<String, Object> body = new HashMap<>(Map.of("visibility", "SHARED", "withPartyId", dossier.party(with), "text", text));
        if (row != null) {
            body.put("rowId", row);
        }
        return dossier.post(who, "/conversations", body).statusCode(201);
    }

    private ValidatableResponse answer(String who, String conversation, String text) {
        return dossier.post(who, "/conversations/" + conversation + "/comments", Map.of("text", text));
    }

    private ValidatableResponse resolve(String who, String conversation, String etag, boolean resolved) {
        var request = Login.as(who).contentType("application/json").body(Map.of("resolved", resolved));
        return (etag == null ? request : request.header("If-Match", etag)).put(dossier.path("/conversations/" + conversation + "/resolution")).then();
    }

    private String person(String who, String name) {
        return dossier.get(who, "/conversations/partners").extract().jsonPath().getString("people.flatten().find { it.name == '" + name + "' }.memberId");
    }

    private static long unread(String who) {
        return Login.as(who).get("/api/notices?limit=1").jsonPath().getLong("unread");
    }
}

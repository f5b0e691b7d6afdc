package jp.bunkai.disclosure;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.disclosure.reading.Book;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;

/** Disclosures that tests upload, confirm and grant over HTTP. Organisations are shared by all tests, so each test names its own product. */
public final class TestDisclosures {

    private TestDisclosures() {
    }

    /** A name that no other test uses. */
    public static String product() {
        return "製品 " + UUID.randomUUID();
    }

    /** MDS2 of 2019 of a product; a line is number, question, answer and number of a note between bars. */
    public static byte[] mds2(String product, String... lines) {
        return Book.sheet("MDS2").lines("Manufacturer Disclosure Statement for Medical Device Security -- MDS2 (HN 1-2019)", "Manufacturer Name|Kasuga Tsushin",
                "Product Name|" + product, "", "Question ID|Question|Yes, No, N/A, or See Note|Note #").lines(lines).bytes();
    }

    /** The vendor's checklist of R5; a line is number, question and answer. */
    public static byte[] vendorChecklist(String... lines) {
        return checklist("事業者確認用", lines);
    }

    /** The hospital's checklist of R5. */
    public static byte[] hospitalChecklist(String... lines) {
        return checklist("医療機関確認用", lines);
    }

    private static byte[] checklist(String side, String... lines) {
        return Book.sheet("チェックリスト").lines("令和5年度版　医療機関におけるサイバーセキュリティ対策チェックリスト　" + side, "番号|項目|確認結果|備考").lines(lines).bytes();
    }

    public static ValidatableResponse upload(String who, byte[] file) {
        return Login.as(who).multiPart("file", "開示書.xlsx", file).post("/api/disclosures").then();
    }

    /** The one draft that a workbook makes. */
    public static JsonPath draft(String who, byte[] file) {
        JsonPath uploaded = upload(who, file).statusCode(201).extract().jsonPath();
        return Login.as(who).get("/api/disclosures/" + uploaded.getString("disclosures[0].disclosure.id")).then().statusCode(200).extract().jsonPath();
    }

    public static ValidatableResponse patch(String who, JsonPath draft, String rest, Map<String, ?> patch) {
        return Login.as(who).contentType("application/merge-patch+json").header("If-Match", draft.getString("disclosure.etag")).body(new io.vertx.core.json.JsonObject(
                new java.util.HashMap<>(patch)).encode()).patch("/api/disclosures/" + draft.getString("disclosure.id") + rest).then();
    }

    public static ValidatableResponse confirm(String who, JsonPath draft) {
        return Login.as(who).header("If-Match", draft.getString("disclosure.etag"))
                .post("/api/disclosures/" + draft.getString("disclosure.id") + "/confirmation").then();
    }

    /** A version that counts. */
    public static JsonPath confirmed(String who, byte[] file) {
        return confirm(who, draft(who, file)).statusCode(200).extract().jsonPath();
    }

    /** Shows the product of a confirmed version to the sample hospital. */
    public static String grant(String who, JsonPath confirmed) {
        return TestDossier.send(who, "/api/disclosure-grants", Map.of("hospitalId", SamplePeople.MIDORINO, "productIds",
                List.of(confirmed.getString("disclosure.productId")))).statusCode(200).extract().path("[0].id");
    }

    public static ValidatableResponse revoke(String who, String grant) {
        return TestDossier.send(who, "/api/disclosure-grants/" + grant + "/revocation", Map.of("reason", "契約が終わったため"));
    }

    /** Whatever waits at this vendor is refused, so that the hospital may ask again. */
    public static void refuseWaiting(String vendor) {
        List<String> waiting = Login.as(vendor).get("/api/disclosure-requests").jsonPath().getList("items.findAll { it.state == 'WAITING' }.id");
        waiting.forEach(id -> TestDossier.send(vendor, "/api/disclosure-requests/" + id + "/refusal", Map.of("reason", "準備中のため")).statusCode(200));
    }
}

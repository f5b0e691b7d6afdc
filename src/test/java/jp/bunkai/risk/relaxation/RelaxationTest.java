package jp.bunkai.risk.relaxation;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.refusedAt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A measure is relaxed for a time that the hospital approved; what is past its date comes back as a finding until it is ended. */
@QuarkusTest
class RelaxationTest {

    private TestDossier dossier;
    private String net;

    @BeforeEach
    void begin() {
        dossier = TestDossier.begin();
        net = dossier.party(SamplePeople.TSUBASA);
    }

    private static Map<String, Object> details(String measure, String from, String until) {
        return new HashMap<>(Map.of("measure", measure, "reason", "動作確認のため", "from", from, "until", until));
    }

    private JsonPath add(String who, String partyId, Map<String, Object> details) {
        Map<String, Object> body = new HashMap<>(Map.of("details", details, "askedByVendor", false));
        body.put("partyId", partyId);
        return dossier.post(who, "/relaxations", body).statusCode(201).extract().jsonPath();
    }

    private ValidatableResponse put(String who, String id, String act, Object body) {
        String etag = dossier.get(who, "/relaxations").extract().path("items.find { it.id == '" + id + "' }.etag");
        return Login.as(who).header("If-Match", etag == null ? "\"v0\"" : etag).contentType("application/json").body(body)
                .put(dossier.path("/relaxations/" + id + "/" + act)).then();
    }

    @Test
    void whatIsPastItsDateIsOnTopAndAFindingForThoseItConcerns() {
        add(HOSPITAL_ADMIN, net, details("更新の保留", "2026-10-01", "2099-03-31"));
        String id = add(NETWORK_VENDOR, null, details("ウイルス対策の停止", "2026-10-01", "2026-10-31")).getString("id");
        dossier.get(NETWORK_VENDOR, "/relaxations").statusCode(200).body("items.details.measure", contains("ウイルス対策の停止", "更新の保留"))
                .body("items.expired", contains(true, false)).body("items[0].askedById", equalTo(net));
        dossier.get(HOSPITAL_ADMIN, "/findings").body("items.find { it.code == 'RELAXATION_EXPIRED' }.sentence.ja",
                equalTo("「ウイルス対策の停止」の緩和は期限（2026-10-31）を過ぎています。"));
        dossier.get(NETWORK_VENDOR, "/findings").body("items.code", hasItem("RELAXATION_EXPIRED"));
        dossier.get(EHR_VENDOR, "/findings").body("items.code", not(hasItem("RELAXATION_EXPIRED")));
        dossier.get(EHR_VENDOR, "/relaxations").body("items", empty());
        dossier.get(EHR_VENDOR, "/audit-events").body("items.subject.kind", not(hasItem("RELAXATION")));
        put(EHR_VENDOR, id, "end", Map.of("endedOn", "2026-11-01")).statusCode(404);
        put(NETWORK_VENDOR, id, "end", Map.of("endedOn", "2026-11-01")).statusCode(200).body("state", equalTo("ENDED")).body("expired", equalTo(false));
        dossier.get(HOSPITAL_ADMIN, "/findings").body("items.code", not(hasItem("RELAXATION_EXPIRED")));
        dossier.get(HOSPITAL_ADMIN, "/relaxations").body("items.details.measure", contains("更新の保留", "ウイルス対策の停止"));
    }

    @Test
    void theHospitalDecidesAndWhatIsProlongedNeedsANewDecision() {
        String id = add(NETWORK_VENDOR, null, details("更新の保留", "2026-10-01", "2026-12-31")).getString("id");
        Map<String, Object> approval = Map.of("approved", true, "approver", "院長", "decidedOn", "2026-10-02");
        put(NETWORK_VENDOR, id, "decision", approval).statusCode(403);
        put(HOSPITAL_ADMIN, id, "decision", Map.of("approved", false, "approver", "院長", "decidedOn", "2026-10-02")).statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        String etag = put(HOSPITAL_ADMIN, id, "decision", approval).statusCode(200).body("state", equalTo("APPROVED")).extract().path("etag");
        put(HOSPITAL_ADMIN, id, "decision", approval).statusCode(409);
        dossier.patch(NETWORK_VENDOR, "/relaxations/" + id, etag, Map.of("until", "2099-03-31")).statusCode(200).body("state", equalTo("REQUESTED"))
                .body("approver", nullValue());
        dossier.patch(NETWORK_VENDOR, "/relaxations/" + id, etag, Map.of("until", "2099-03-30")).statusCode(412);
        dossier.get(NETWORK_VENDOR, "/audit-events").body("items.action", hasItem("RELAXATION_APPROVED")).body("items.action", hasItem("RELAXATION_CHANGED"));
    }

    @Test
    void itEndsNotBeforeItBeginsAndNamesARowThatIsThere() {
        Map<String, Object> details = details("更新の保留", "2026-10-02", "2026-10-01");
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/relaxations", Map.of("askedByVendor", false, "details", details)), "/details/until", "before-start");
        details.put("until", "2026-10-31");
        details.put("rowId", net);
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/relaxations", Map.of("askedByVendor", false, "details", details)), "/details/rowId", "unknown-row");
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/relaxations", Map.of("askedByVendor", true, "details", details)), "/askedByVendor", "no-vendor");
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        add(HOSPITAL_ADMIN, net, details("一", "2026-10-01", "2099-03-01"));
        add(HOSPITAL_ADMIN, net, details("二", "2026-10-01", "2099-03-02"));
        String ended = add(HOSPITAL_ADMIN, net, details("三", "2026-10-01", "2026-10-31")).getString("id");
        put(HOSPITAL_ADMIN, ended, "end", Map.of("endedOn", "2026-11-01")).statusCode(200);
        JsonPath first = dossier.get(HOSPITAL_ADMIN, "/relaxations?limit=1").body("items.details.measure", contains("一")).extract().jsonPath();
        dossier.get(HOSPITAL_ADMIN, "/relaxations?limit=2&cursor=" + first.getString("next")).body("items.details.measure", contains("二", "三"))
                .body("next", nullValue());
    }
}

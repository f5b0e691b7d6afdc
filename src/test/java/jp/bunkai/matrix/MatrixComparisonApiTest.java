package jp.bunkai.matrix;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.STRANGER;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole matrix at two moments: what was added, taken out, put back and changed, each viewer within what it may see. */
@QuarkusTest
class MatrixComparisonApiTest {

    private MatrixRequests matrix;
    private String vpn;
    private String policy;
    private String net;

    @BeforeEach
    void begin() {
        matrix = new MatrixRequests(TestDossier.begin());
        vpn = matrix.row("VUL-01", matrix.dossier().asset("保守用VPN装置"));
        policy = matrix.row("GOV-03", null);
        net = matrix.party(SamplePeople.TSUBASA);
    }

    private JsonPath compare(String who, String query) {
        return matrix.dossier().get(who, "/comparison" + query).statusCode(200).extract().jsonPath();
    }

    @Test
    void aNewDossierDoesNotDifferFromItsBeginning() {
        JsonPath compared = compare(HOSPITAL_ADMIN, "");
        assertEquals(0, compared.getList("rows").size());
        assertEquals(compared.getString("begin"), compared.getString("from"));
    }

    @Test
    void whatWasAddedTakenOutPutBackAndChangedIsToldApart() {
        matrix.patch(HOSPITAL_EDITOR, vpn, Map.of("note", "仮")).statusCode(200);
        matrix.patch(HOSPITAL_EDITOR, vpn, Map.of("note", "3月に更新")).statusCode(200);
        matrix.patch(HOSPITAL_ADMIN, policy, Map.of("standing", "OUT", "outReason", "別の規程で定める")).statusCode(200);
        String own = matrix.dossier().post(HOSPITAL_ADMIN, "/rows", Map.of("title", Map.of("ja", "院内掲示", "en", "Notices"), "area", "GOV",
                "phase", "NORMAL", "scope", Map.of("kind", "DOSSIER"))).statusCode(201).extract().path("id");
        JsonPath first = compare(HOSPITAL_ADMIN, "");
        assertEquals("CHANGED", first.getString("rows.find { it.rowId == '" + vpn + "' }.fate"));
        assertEquals("[3月に更新]", first.getString("rows.find { it.rowId == '" + vpn + "' }.fields.after"));
        assertEquals("[null]", first.getString("rows.find { it.rowId == '" + vpn + "' }.fields.before"));
        assertEquals("高橋 美咲", first.getString("rows.find { it.rowId == '" + vpn + "' }.changedBy[0].who"));
        assertEquals("TAKEN_OUT", first.getString("rows.find { it.rowId == '" + policy + "' }.fate"));
        assertEquals("ADDED", first.getString("rows.find { it.rowId == '" + own + "' }.fate"));
        Instant between = Instant.parse(first.getString("to"));
        matrix.patch(HOSPITAL_ADMIN, policy, Map.of("standing", "IN")).statusCode(200);
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("title", Map.of("ja", "VPN装置の更新"))).statusCode(200);
        JsonPath second = compare(HOSPITAL_ADMIN, "?from=" + between);
        assertEquals("PUT_BACK", second.getString("rows.find { it.rowId == '" + policy + "' }.fate"));
        assertEquals("[title/ja]", second.getString("rows.find { it.rowId == '" + vpn + "' }.fields.field"));
        JsonPath past = compare(HOSPITAL_ADMIN, "?to=" + between);
        assertEquals(first.getList("rows.rowId"), past.getList("rows.rowId"));
        assertEquals("TAKEN_OUT", past.getString("rows.find { it.rowId == '" + policy + "' }.fate"));
    }

    @Test
    void aValueThatCameAndWentIsNoDifference() {
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("note", "仮")).statusCode(200);
        matrix.patch(HOSPITAL_ADMIN, vpn, Collections.singletonMap("note", null)).statusCode(200);
        assertEquals(0, compare(HOSPITAL_ADMIN, "").getList("rows").size());
    }

    @Test
    void othersTermsAndAnswersAreNoDifferenceForWhoMayNotSeeThem() {
        matrix.patch(NETWORK_VENDOR, vpn, Map.of("terms", Map.of(net, Map.of("clause", "第8条")), "declaration", Map.of(net, Map.of("answer", "MINE"))))
                .statusCode(200);
        matrix.dossier().get(NETWORK_VENDOR, "/comparison").body("rows.fields.flatten().field", hasItem("declaration/" + net + "/answer"));
        for (String other : new String[] {EHR_VENDOR, THIRD_VENDOR}) {
            matrix.dossier().get(other, "/comparison").statusCode(200).body("rows", empty());
        }
        matrix.dossier().get(HOSPITAL_ADMIN, "/comparison").body("rows.rowId", contains(vpn));
    }

    @Test
    void momentsThatAreNoneAreRefused() {
        matrix.dossier().get(HOSPITAL_ADMIN, "/comparison?from=yesterday").statusCode(400).body("errors[0].parameter", equalTo("from"));
        matrix.dossier().get(HOSPITAL_ADMIN, "/comparison?to=2020-01-01T00:00:00Z").statusCode(400).body("errors[0].code", equalTo("before-from"));
        matrix.dossier().get(HOSPITAL_ADMIN, "/comparison?from=2020-01-01T00:00:00Z").statusCode(200).body("rows.fate", hasItem("ADDED"));
        matrix.dossier().get(STRANGER, "/comparison").statusCode(404);
    }
}

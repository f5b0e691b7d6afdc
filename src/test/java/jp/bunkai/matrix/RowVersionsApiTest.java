package jp.bunkai.matrix;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.STRANGER;
import static jp.bunkai.support.TestDossier.refusedAt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The versions of a row: listed, shown, compared and taken back to, each viewer within what it may see. */
@QuarkusTest
class RowVersionsApiTest {

    private MatrixRequests matrix;
    private String row;
    private String net;
    private String hospital;

    @BeforeEach
    void aRowThatTwoSidesEdited() {
        matrix = new MatrixRequests(TestDossier.begin());
        row = matrix.row("VUL-01", matrix.dossier().asset("保守用VPN装置"));
        net = matrix.party(SamplePeople.TSUBASA);
        hospital = matrix.party(SamplePeople.MIDORINO);
        matrix.patch(HOSPITAL_ADMIN, row, Map.of("note", "初めの備考", "changeReason", "打合せ")).statusCode(200);
        matrix.patch(NETWORK_VENDOR, row, Map.of("terms", Map.of(net, Map.of("clause", "第8条", "cost", Map.of("class", "SEPARATE", "amount", 120000)))))
                .statusCode(200);
        matrix.patch(HOSPITAL_EDITOR, row, Map.of("note", "後の備考", "letters", Map.of(hospital, "I"))).statusCode(200);
    }

    private JsonPath versions(String who) {
        return matrix.dossier().get(who, "/rows/" + row + "/versions").statusCode(200).extract().jsonPath();
    }

    private ValidatableResponse restore(String who, String etag, Map<String, ?> wanted) {
        RequestSpecification request = Login.as(who).contentType(ContentType.JSON).body(wanted);
        return (etag == null ? request : request.header("If-Match", etag)).post(matrix.dossier().path("/rows/" + row + "/restore")).then();
    }

    @Test
    void everyVersionSaysWhoChangedWhatAndWhy() {
        matrix.dossier().get(HOSPITAL_ADMIN, "/rows/" + row + "/versions").statusCode(200).body("items", hasSize(4))
                .body("items[0].who", equalTo("高橋 美咲")).body("items[0].changes.field", contains("note", "letters/" + hospital))
                .body("items[0].changes[0].before", equalTo("初めの備考")).body("items[0].changes[0].after", equalTo("後の備考"))
                .body("items[0].changes[1].afterText", equalTo("I")).body("items[1].changes.find { it.field.endsWith('amount') }.after", equalTo(120000))
                .body("items[1].changes.find { it.field.endsWith('class') }.afterText", equalTo("別途"))
                .body("items[2].reason", equalTo("打合せ")).body("items[3].first", equalTo(true)).body("items[3].changes", empty())
                .body("next", nullValue());
    }

    @Test
    void versionsArePaged() {
        JsonPath first = matrix.dossier().get(HOSPITAL_ADMIN, "/rows/" + row + "/versions?limit=3").statusCode(200).extract().jsonPath();
        assertEquals(3, first.getList("items").size());
        matrix.dossier().get(HOSPITAL_ADMIN, "/rows/" + row + "/versions?limit=3&cursor=" + first.getString("next")).statusCode(200)
                .body("items", hasSize(1)).body("items[0].first", equalTo(true)).body("next", nullValue());
        matrix.dossier().get(HOSPITAL_ADMIN, "/rows/" + row + "/versions?cursor=abc").statusCode(400).body("errors[0].code", equalTo("unknown-cursor"));
    }

    @Test
    void aVersionOfWhatOneMayNotSeeIsNotThere() {
        matrix.dossier().get(EHR_VENDOR, "/rows/" + row + "/versions").statusCode(200).body("items", hasSize(3))
                .body("items.changes.flatten().field", contains("note", "note")).body("items[0].reason", nullValue());
        String hidden = versions(HOSPITAL_ADMIN).getString("items[1].id");
        matrix.dossier().get(EHR_VENDOR, "/rows/" + row + "/versions/" + hidden).statusCode(404);
        matrix.dossier().get(EHR_VENDOR, "/rows/" + row + "/comparison?from=" + hidden).statusCode(404);
        matrix.dossier().get(STRANGER, "/rows/" + row + "/versions").statusCode(404);
        assertFalse(versions(EHR_VENDOR).prettify().contains("第8条"));
    }

    @Test
    void aRowIsShownAsItStood() {
        String second = versions(HOSPITAL_ADMIN).getString("items[2].id");
        matrix.dossier().get(HOSPITAL_ADMIN, "/rows/" + row + "/versions/" + second).statusCode(200)
                .body("fields.find { it.field == 'note' }.value", equalTo("初めの備考"))
                .body("fields.find { it.field == 'standing' }.text", equalTo("対象"))
                .body("fields.find { it.field == 'terms/" + net + "/clause' }", nullValue());
        String seenByEhr = versions(EHR_VENDOR).getString("items[0].id");
        JsonPath ofEhr = matrix.dossier().get(EHR_VENDOR, "/rows/" + row + "/versions/" + seenByEhr).statusCode(200).extract().jsonPath();
        assertEquals("後の備考", ofEhr.getString("fields.find { it.field == 'note' }.value"));
        assertEquals(List.of(), ofEhr.getList("fields.findAll { it.field.startsWith('terms') || it.field.startsWith('letters') }"));
    }

    @Test
    void twoVersionsCompareFieldByField() {
        JsonPath known = versions(HOSPITAL_ADMIN);
        matrix.dossier().get(HOSPITAL_ADMIN, "/rows/" + row + "/comparison?from=" + known.getString("items[2].id") + "&to="
                        + known.getString("items[0].id")).statusCode(200).body("from.who", notNullValue())
                .body("fields.find { it.field == 'note' }.beforeText", equalTo("初めの備考"))
                .body("fields.find { it.field == 'note' }.afterText", equalTo("後の備考"))
                .body("fields.field", hasItem("terms/" + net + "/cost/amount"));
        matrix.dossier().get(EHR_VENDOR, "/rows/" + row + "/comparison?from=" + versions(EHR_VENDOR).getString("items[2].id")).statusCode(200)
                .body("fields.field", contains("note")).body("fields[0].before", nullValue());
    }

    @Test
    void aRowIsTakenBackAsANewEdit() {
        String begin = versions(HOSPITAL_ADMIN).getString("items[3].id");
        restore(HOSPITAL_ADMIN, matrix.etag(HOSPITAL_ADMIN, row), Map.of("version", begin)).statusCode(200)
                .body("row.note", nullValue()).body("row.terms.'" + net + "'.clause", nullValue()).body("row.letters.'" + hospital + "'", equalTo("C"))
                .body("left", empty());
        matrix.dossier().get(HOSPITAL_ADMIN, "/rows/" + row + "/versions").body("items", hasSize(5))
                .body("items[0].reason", endsWith("の版に戻した")).body("items[0].changes.field", hasItem("note"));
    }

    @Test
    void onlyTheFieldsAskedForAreTakenBackAndRefusedOnesAreNamed() {
        JsonPath known = versions(NETWORK_VENDOR);
        String begin = known.getString("items.last().id");
        String etag = matrix.etag(NETWORK_VENDOR, row);
        restore(NETWORK_VENDOR, etag, Map.of("version", begin, "fields", List.of("terms/" + net + "/clause", "note"))).statusCode(403)
                .body("errors.pointer", contains("/note"));
        refusedAt(restore(NETWORK_VENDOR, etag, Map.of("version", begin, "fields", List.of("terms/" + hospital + "/clauses"))), "/fields/0", "unknown-field");
        restore(NETWORK_VENDOR, etag, Map.of("version", begin, "reason", "費用を見直す")).statusCode(200)
                .body("row.note", equalTo("後の備考")).body("row.terms.'" + net + "'.clause", nullValue())
                .body("left.field", hasItem("note"));
        assertEquals("費用を見直す", versions(NETWORK_VENDOR).getString("items[0].reason"));
    }

    @Test
    void whatSomebodyChangedSinceComesBackAsAConflict() {
        String begin = versions(HOSPITAL_ADMIN).getString("items[3].id");
        String seen = matrix.etag(HOSPITAL_ADMIN, row);
        matrix.patch(HOSPITAL_EDITOR, row, Map.of("note", "さらに後")).statusCode(200);
        restore(HOSPITAL_ADMIN, seen, Map.of("version", begin)).statusCode(412).body("conflicts[0].pointer", equalTo("/note"))
                .body("conflicts[0].theirs", equalTo("さらに後"));
        assertEquals("さらに後", matrix.seen(HOSPITAL_ADMIN, row).getString("note"));
        restore(HOSPITAL_ADMIN, null, Map.of("version", begin)).statusCode(428);
        restore(HOSPITAL_ADMIN, seen, Map.of("version", "abc")).statusCode(404);
        restore(EHR_VENDOR, matrix.etag(EHR_VENDOR, row), Map.of("version", versions(EHR_VENDOR).getString("items.last().id"))).statusCode(403);
    }
}

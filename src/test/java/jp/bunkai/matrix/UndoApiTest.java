package jp.bunkai.matrix;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.STRANGER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One's own last edits are known to the server, and are taken back as new edits that overwrite nobody. */
@QuarkusTest
class UndoApiTest {

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

    private JsonPath mine(String who) {
        return matrix.dossier().get(who, "/my-edits").statusCode(200).extract().jsonPath();
    }

    private ValidatableResponse undo(String who, String... ids) {
        return matrix.dossier().post(who, "/undo", Map.of("editIds", List.of(ids)));
    }

    @Test
    void onesOwnEditsAreListedAndThoseOfOthersAreNot() {
        matrix.patch(HOSPITAL_EDITOR, policy, Map.of("note", "備考")).statusCode(200);
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("note", "3月に更新")).statusCode(200);
        matrix.dossier().get(HOSPITAL_ADMIN, "/my-edits").statusCode(200).body("items", hasSize(1)).body("items[0].rowId", equalTo(vpn))
                .body("items[0].changes.field", contains("note")).body("items[0].changes[0].afterText", equalTo("3月に更新"))
                .body("items[0].state", equalTo("POSSIBLE")).body("items[0].undoing", equalTo(false));
        assertEquals(policy, mine(HOSPITAL_EDITOR).getString("items[0].rowId"));
        matrix.dossier().get(NETWORK_VENDOR, "/my-edits").body("items", empty());
        matrix.dossier().get(STRANGER, "/my-edits").statusCode(404);
    }

    @Test
    void editsAreTakenBackAcrossRowsAndTheUndoingIsKnown() {
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("note", "一", "letters", Map.of(net, "A"))).statusCode(200);
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("note", "二")).statusCode(200);
        matrix.patch(HOSPITAL_ADMIN, policy, Map.of("note", "三")).statusCode(200);
        List<String> ids = mine(HOSPITAL_ADMIN).getList("items.id");
        undo(HOSPITAL_ADMIN, ids.get(2)).statusCode(409);
        undo(HOSPITAL_ADMIN, ids.toArray(String[]::new)).statusCode(200).body("rows", hasSize(2));
        assertEquals("AR", matrix.seen(HOSPITAL_ADMIN, vpn).getString("letters.'" + net + "'"));
        matrix.get(HOSPITAL_ADMIN, vpn).body("note", nullValue());
        matrix.get(HOSPITAL_ADMIN, policy).body("note", nullValue());
        assertEquals(List.of("UNDONE"), mine(HOSPITAL_ADMIN).getList("items.state").subList(3, 5).stream().distinct().toList());
        undo(HOSPITAL_ADMIN, ids.get(0)).statusCode(409);
    }

    @Test
    void oneStepAtATimeGoesBackThroughOneField() {
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("note", "一")).statusCode(200);
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("note", "二")).statusCode(200);
        List<String> ids = mine(HOSPITAL_ADMIN).getList("items.id");
        undo(HOSPITAL_ADMIN, ids.get(0)).statusCode(200).body("rows[0].note", equalTo("一"));
        JsonPath after = mine(HOSPITAL_ADMIN);
        assertEquals(List.of(true, false, false), after.getList("items.undoing"));
        assertEquals(List.of("POSSIBLE", "UNDONE", "POSSIBLE"), after.getList("items.state"));
        undo(HOSPITAL_ADMIN, ids.get(1)).statusCode(200).body("rows[0].note", nullValue());
    }

    @Test
    void whatSomebodyElseSetSinceIsNeverOverwritten() {
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("note", "一", "title", Map.of("ja", "更新"))).statusCode(200);
        matrix.patch(HOSPITAL_ADMIN, policy, Map.of("note", "二")).statusCode(200);
        matrix.patch(HOSPITAL_EDITOR, vpn, Map.of("note", "ほかの人の備考")).statusCode(200);
        List<String> ids = mine(HOSPITAL_ADMIN).getList("items.id");
        assertEquals(List.of("POSSIBLE", "CHANGED_SINCE"), mine(HOSPITAL_ADMIN).getList("items.state"));
        undo(HOSPITAL_ADMIN, ids.toArray(String[]::new)).statusCode(412).body("conflicts", hasSize(1)).body("conflicts[0].rowId", equalTo(vpn))
                .body("conflicts[0].pointer", equalTo("/note")).body("conflicts[0].theirs", equalTo("ほかの人の備考"))
                .body("conflicts[0].changedBy", equalTo("高橋 美咲"));
        assertEquals("二", matrix.seen(HOSPITAL_ADMIN, policy).getString("note"), "all or none");
    }

    @Test
    void nothingIsTakenBackWhereOneOfSeveralRowsRefuses() {
        Map<String, Object> declared = Map.of("declaration", Map.of(net, Map.of("answer", "MINE")));
        String other = matrix.matrix(NETWORK_VENDOR).getString("rows.find { it.id != '" + vpn + "' && it.editable.contains('terms/" + net + "') }.id");
        matrix.patch(NETWORK_VENDOR, other, Map.of("terms", Map.of(net, Map.of("clause", "第8条")))).statusCode(200);
        matrix.patch(NETWORK_VENDOR, vpn, declared).statusCode(200);
        matrix.patch(NETWORK_VENDOR, other, Map.of("terms", Map.of(net, Map.of("evidenceAsked", "記録")))).statusCode(200);
        List<String> ids = mine(NETWORK_VENDOR).getList("items.id");
        matrix.dossier().post(HOSPITAL_ADMIN, "/declaration-rounds", Map.of("partyIds", List.of(net), "rowIds", List.of(vpn),
                "deadline", LocalDate.now().plusDays(30).toString())).statusCode(201);
        undo(NETWORK_VENDOR, ids.toArray(String[]::new)).statusCode(403);
        assertEquals("第8条", matrix.seen(NETWORK_VENDOR, other).getString("terms.'" + net + "'.clause"));
        assertEquals("記録", matrix.seen(NETWORK_VENDOR, other).getString("terms.'" + net + "'.evidenceAsked"));
        undo(NETWORK_VENDOR, ids.get(0), ids.get(2)).statusCode(200).body("rows", hasSize(1));
    }

    @Test
    void nobodyTakesBackWhatIsNotTheirs() {
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("note", "一")).statusCode(200);
        String id = mine(HOSPITAL_ADMIN).getString("items[0].id");
        undo(HOSPITAL_EDITOR, id).statusCode(404);
        undo(EHR_VENDOR, id).statusCode(404);
        undo(HOSPITAL_VIEWER, id).statusCode(403);
        undo(STRANGER, id).statusCode(404);
        matrix.dossier().post(HOSPITAL_ADMIN, "/undo", Map.of("editIds", List.of())).statusCode(400);
    }

    @Test
    void whatIsHeldInTurnsIsTakenBackBeforeItIsSent() {
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("note", "協議での備考")).statusCode(200);
        TestDossier.takeTurns(matrix.dossier().id());
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("note", "送る前の備考")).statusCode(200);
        JsonPath held = mine(HOSPITAL_ADMIN);
        assertEquals("送る前の備考", held.getString("items[0].changes[0].afterText"));
        assertEquals(List.of("POSSIBLE", "LATER_EDIT"), held.getList("items.state"));
        undo(HOSPITAL_ADMIN, held.getString("items[0].id")).statusCode(200).body("rows[0].note", equalTo("協議での備考")).body("rows[0].draft", empty());
        undo(HOSPITAL_ADMIN, held.getString("items[1].id")).statusCode(200).body("rows[0].note", nullValue()).body("rows[0].draft", contains("note"));
        matrix.get(NETWORK_VENDOR, vpn).body("note", equalTo("協議での備考"));
        assertEquals(2, matrix.dossier().get(NETWORK_VENDOR, "/rows/" + vpn + "/versions").extract().jsonPath().getList("items").size());
    }
}

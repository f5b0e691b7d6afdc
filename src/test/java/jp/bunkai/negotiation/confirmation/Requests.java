package jp.bunkai.negotiation.confirmation;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.support.TestDossier;

/** The requests that tests make about confirmations in a dossier. */
final class Requests {

    private final TestDossier dossier;

    Requests(TestDossier dossier) {
        this.dossier = dossier;
    }

    TestDossier dossier() {
        return dossier;
    }

    String party(UUID organisation) {
        return dossier.party(organisation);
    }

    /** The id of the row of a duty about an object, in ordinary operation. */
    String row(String duty, String object) {
        List<Map<String, Object>> rows = dossier.get(HOSPITAL_ADMIN, "/matrix").statusCode(200).extract().path("rows");
        return rows.stream().filter(row -> duty.equals(row.get("duty")) && "NORMAL".equals(row.get("phase")))
                .filter(row -> ((List<?>) ((Map<?, ?>) row.get("scope")).get("ids")).contains(object))
                .map(row -> (String) row.get("id")).findFirst().orElseThrow();
    }

    ValidatableResponse seen(String who, String row) {
        return dossier.get(who, "/rows/" + row).statusCode(200);
    }

    String digest(String who, String row) {
        return seen(who, row).extract().path("digest");
    }

    /** A merge patch of what stands now. */
    ValidatableResponse patch(String who, String row, Map<String, ?> patch) {
        return dossier.patch(who, "/rows/" + row, seen(who, row).extract().header("ETag"), patch);
    }

    /** Confirms these rows as they stand now. */
    ValidatableResponse confirm(String who, String... rows) {
        return confirm(who, Arrays.stream(rows).map(row -> Map.of("rowId", row, "digest", digest(who, row))).toList());
    }

    ValidatableResponse confirm(String who, List<Map<String, String>> rows) {
        return dossier.post(who, "/confirmations", Map.of("rows", rows));
    }

    ValidatableResponse refuse(String who, String row, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("digest", digest(who, row), "reason", "夜間の体制がありません"));
        body.putAll(more);
        return dossier.post(who, "/rows/" + row + "/refusals", body);
    }

    ValidatableResponse withdraw(String who, String row) {
        return dossier.post(who, "/rows/" + row + "/withdrawals", Map.of());
    }

    ValidatableResponse answer(String who, String row, String proposal, Map<String, ?> answer) {
        return dossier.post(who, "/rows/" + row + "/counter-proposals/" + proposal + "/answers", answer);
    }

    JsonPath confirmations(String who) {
        return dossier.get(who, "/confirmations").statusCode(200).extract().jsonPath();
    }

    /** How a row stands for somebody. */
    JsonPath of(String who, String row) {
        Map<String, Object> found = confirmations(who).getMap("rows.find { it.rowId == '" + row + "' }");
        return new JsonPath(json(found));
    }

    String state(String who, String row) {
        return of(who, row).getString("state");
    }

    private static String json(Object value) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

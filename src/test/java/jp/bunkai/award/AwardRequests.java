package jp.bunkai.award;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;

/** A dossier before award that one test makes for itself, with ひなた connected from outside and nobody for the EHR, and what tests ask of it. */
public final class AwardRequests {

    private final JsonPath dossier;

    private AwardRequests(JsonPath dossier) {
        this.dossier = dossier;
    }

    public static AwardRequests begin() {
        return new AwardRequests(TestDossier.send(HOSPITAL_ADMIN, "/api/dossiers", Map.of("name", "調達前 " + UUID.randomUUID(),
                "parties", List.of(Map.of("key", "meal", "organisationId", SamplePeople.HINATA, "function", "CONNECTED")),
                "systems", List.of(Map.of("key", "emr", "kind", "EHR", "name", "電子カルテシステム"),
                        Map.of("key", "lan", "kind", "NETWORK", "name", "院内ネットワーク")),
                "assets", List.of(Map.of("kind", "SERVER", "label", "電子カルテサーバ", "count", 2, "actsAsServer", false, "systemKey", "emr"))))
                .statusCode(201).extract().jsonPath());
    }

    public String id() {
        return dossier.getString("id");
    }

    public String name() {
        return dossier.getString("name");
    }

    public String path(String rest) {
        return "/api/dossiers/" + id() + rest;
    }

    String system(String name) {
        return dossier.getString("systems.find { it.name == '" + name + "' }.id");
    }

    JsonPath get(String who, String rest) {
        return Login.as(who).get(path(rest)).then().statusCode(200).extract().jsonPath();
    }

    ValidatableResponse tryToOpen(String who, LocalDate deadline, String... areas) {
        Map<String, Object> body = new HashMap<>(Map.of("function", "EHR", "deadline", deadline.toString(), "note", "更新に当たってお尋ねします。"));
        if (areas.length > 0) {
            body.put("areas", List.of(areas));
        }
        return TestDossier.send(who, path("/selections"), body);
    }

    /** The id of a selection for the EHR, opened by the hospital's administrator. */
    public String open(LocalDate deadline, String... areas) {
        return tryToOpen(HOSPITAL_ADMIN, deadline, areas).statusCode(201).extract().path("id");
    }

    ValidatableResponse post(String selection, String rest, Object body) {
        return TestDossier.send(HOSPITAL_ADMIN, path("/selections/" + selection + rest), body);
    }

    /** The id of the candidate. */
    public String name(String selection, UUID organisation) {
        return post(selection, "/candidates", Map.of("organisationId", organisation)).statusCode(200).extract()
                .path("candidates.find { it.organisationId == '" + organisation + "' }.id");
    }

    /** What this candidate is asked of this dossier, by its own list; null where nothing. */
    public String candidacy(String who) {
        return Login.as(who).get("/api/candidacies").then().statusCode(200).extract().path("find { it.dossierName == '" + name() + "' }.id");
    }

    static JsonPath sheet(String who, String candidacy) {
        return Login.as(who).get("/api/candidacies/" + candidacy).then().statusCode(200).extract().jsonPath();
    }

    static ValidatableResponse answer(String who, String candidacy, List<Map<String, Object>> answers) {
        return TestDossier.send(who, "/api/candidacies/" + candidacy + "/answers", Map.of("answers", answers));
    }

    static Map<String, Object> answer(String duty, String answer, int seen) {
        return new HashMap<>(Map.of("duty", duty, "answer", answer, "seen", seen));
    }

    /** The answers as this member sees them now. */
    static List<Map<String, Object>> seen(String who, String candidacy) {
        return sheet(who, candidacy).<Map<String, Object>>getList("questions.given").stream()
                .map(given -> Map.of("duty", given.get("duty"), "seen", given.get("version"))).toList();
    }

    static ValidatableResponse send(String who, String candidacy, List<Map<String, Object>> seen) {
        return TestDossier.send(who, "/api/candidacies/" + candidacy + "/sending", Map.of("answers", seen));
    }

    static ValidatableResponse send(String who, String candidacy) {
        return send(who, candidacy, seen(who, candidacy));
    }

    /** Answers every duty and sends. */
    void answerAll(String who, Function<String, String> byDuty) {
        fill(who, byDuty);
        send(who, candidacy(who)).statusCode(200);
    }

    /** Answers every duty. */
    void fill(String who, Function<String, String> byDuty) {
        String candidacy = candidacy(who);
        List<Map<String, Object>> answers = new ArrayList<>();
        for (Map<String, Object> question : sheet(who, candidacy).<Map<String, Object>>getList("questions")) {
            String duty = (String) question.get("duty");
            Map<String, Object> answer = answer(duty, byDuty.apply(duty), (Integer) ((Map<?, ?>) question.get("given")).get("version"));
            if (answer.get("answer").equals("CONDITIONAL")) {
                answer.put("condition", "平日の日中に限る");
            }
            answers.add(answer);
        }
        answer(who, candidacy, answers).statusCode(200);
    }

    ValidatableResponse award(String selection, String candidate, String... systems) {
        return post(selection, "/award", Map.of("candidateId", candidate, "reason", "担当の範囲が広いため", "systemIds", List.of(systems)));
    }
}

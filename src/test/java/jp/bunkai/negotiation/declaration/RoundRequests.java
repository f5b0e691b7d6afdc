package jp.bunkai.negotiation.declaration;

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
import jp.bunkai.support.TestDossier;

/** The requests that tests make of a dossier's rounds of declarations. */
final class RoundRequests {

    private final TestDossier dossier;

    RoundRequests(TestDossier dossier) {
        this.dossier = dossier;
    }

    String party(UUID organisation) {
        return dossier.party(organisation);
    }

    ValidatableResponse tryToOpen(String who, LocalDate deadline, List<String> rows, String... parties) {
        Map<String, Object> body = new HashMap<>(Map.of("partyIds", List.of(parties), "deadline", deadline.toString(), "note", "年次の見直しです。"));
        if (rows != null) {
            body.put("rowIds", rows);
        }
        return dossier.post(who, "/declaration-rounds", body);
    }

    /** The id of a round opened by the hospital's administrator. */
    String open(LocalDate deadline, List<String> rows, String... parties) {
        return tryToOpen(HOSPITAL_ADMIN, deadline, rows, parties).statusCode(201).extract().path("id");
    }

    ValidatableResponse get(String who, String round, String rest) {
        return dossier.get(who, "/declaration-rounds/" + round + rest);
    }

    JsonPath sheet(String who, String round) {
        return get(who, round, "/sheet").statusCode(200).extract().jsonPath();
    }

    ValidatableResponse post(String who, String round, String rest, Object body) {
        return dossier.post(who, "/declaration-rounds/" + round + rest, body);
    }

    ValidatableResponse answer(String who, String round, List<Map<String, Object>> answers) {
        return post(who, round, "/sheet/answers", Map.of("answers", answers));
    }

    static Map<String, Object> answer(String row, String answer, int seen) {
        return new HashMap<>(Map.of("rowId", row, "answer", answer, "seen", seen));
    }

    /** Answers every row of the sheet, as a function of the duty, and hands in. */
    void answerAll(String who, String round, Function<String, String> byDuty) {
        List<Map<String, Object>> questions = sheet(who, round).getList("questions");
        List<Map<String, Object>> answers = new ArrayList<>();
        for (Map<String, Object> question : questions) {
            Map<?, ?> given = (Map<?, ?>) question.get("given");
            String word = byDuty.apply((String) question.get("duty"));
            Map<String, Object> answer = answer((String) question.get("rowId"), word, (Integer) given.get("version"));
            if (word.equals("CONDITIONAL")) {
                answer.put("condition", "平日に限る");
            }
            answers.add(answer);
        }
        answer(who, round, answers).statusCode(200);
        post(who, round, "/sheet/hand-in", Map.of()).statusCode(200);
    }

    ValidatableResponse close(String round) {
        return post(HOSPITAL_ADMIN, round, "/close", Map.of());
    }

    JsonPath result(String who, String round) {
        return get(who, round, "/result").statusCode(200).extract().jsonPath();
    }

    /** The row of a duty about an asset, in ordinary operation. */
    String row(String duty, String asset) {
        return dossier.get(HOSPITAL_ADMIN, "/matrix").extract().jsonPath().getString("rows.find { it.duty == '" + duty
                + "' && it.phase == 'NORMAL' && it.scope.ids.contains('" + asset + "') }.id");
    }
}

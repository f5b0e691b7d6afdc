package jp.bunkai.disclosure.mapping.kept;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import jp.bunkai.support.Login;

/** Mappings that tests change over HTTP, each from the state that stands. */
public final class KeptMappings {

    private KeptMappings() {
    }

    static JsonPath duties(String who) {
        return Login.as(who).get("/api/duty-mapping").then().statusCode(200).extract().jsonPath();
    }

    private static String etag(String who, String path) {
        return Login.as(who).get(path).then().statusCode(200).extract().path("etag");
    }

    private static ValidatableResponse post(String who, String etagOf, String path, Object body) {
        return Login.as(who).contentType("application/json").header("If-Match", etag(who, etagOf)).body(body).post(path).then();
    }

    /** What one question of MDS2 of 2019 means. */
    public static ValidatableResponse means(String who, String question, String... duties) {
        return post(who, "/api/duty-mapping", "/api/duty-mapping/changes", Map.of("form", "MDS2", "edition", "HN1_2019",
                "questions", List.of(Map.of("question", question, "dutyIds", List.of(duties), "verified", true)), "reason", "院内で確かめたため"));
    }

    /** An older question of MDS2 is a newer one. */
    static ValidatableResponse same(String who, String older, String newer) {
        return post(who, "/api/edition-mapping", "/api/edition-mapping/changes", Map.of("form", "MDS2", "from", "HN1_2013", "to", "HN1_2019",
                "questions", List.of(Map.of("from", older, "to", newer)), "reason", "問いの文を読み比べたため"));
    }

    static ValidatableResponse take(String who, MappingKind kind, String yaml) {
        return post(who, of(kind), "/api/mappings/" + kind + "/imports", Map.of("yaml", yaml, "reason", "点検の結果"));
    }

    public static ValidatableResponse back(String who, MappingKind kind, int number) {
        return post(who, of(kind), "/api/mappings/" + kind + "/restorations", Map.of("number", number, "reason", "元に戻すため"));
    }

    private static String of(MappingKind kind) {
        return kind == MappingKind.DUTIES ? "/api/duty-mapping" : "/api/edition-mapping";
    }
}

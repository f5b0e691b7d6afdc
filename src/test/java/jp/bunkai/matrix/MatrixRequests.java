package jp.bunkai.matrix;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.support.TestDossier;

/** The requests that tests make of a dossier's matrix. */
final class MatrixRequests {

    private final TestDossier dossier;

    MatrixRequests(TestDossier dossier) {
        this.dossier = dossier;
    }

    TestDossier dossier() {
        return dossier;
    }

    JsonPath matrix(String who) {
        return dossier.get(who, "/matrix").statusCode(200).extract().jsonPath();
    }

    /** The id of the row of a duty about an asset, system or party, or of the dossier where that is null; in ordinary operation. */
    String row(String duty, String object) {
        List<Map<String, Object>> rows = matrix(TestDossier.HOSPITAL_ADMIN).getList("rows");
        return rows.stream().filter(row -> duty.equals(row.get("duty")) && "NORMAL".equals(row.get("phase")))
                .filter(row -> object == null || ids(row).contains(object)).map(row -> (String) row.get("id")).findFirst().orElseThrow();
    }

    private static List<?> ids(Map<String, Object> row) {
        return (List<?>) ((Map<?, ?>) row.get("scope")).get("ids");
    }

    ValidatableResponse get(String who, String row) {
        return dossier.get(who, "/rows/" + row);
    }

    JsonPath seen(String who, String row) {
        return get(who, row).statusCode(200).extract().jsonPath();
    }

    String etag(String who, String row) {
        return get(who, row).statusCode(200).extract().header("ETag");
    }

    ValidatableResponse patch(String who, String row, String etag, Map<String, ?> patch) {
        return dossier.patch(who, "/rows/" + row, etag, patch);
    }

    /** A patch of what stands now. */
    ValidatableResponse patch(String who, String row, Map<String, ?> patch) {
        return patch(who, row, etag(who, row), patch);
    }

    String party(UUID organisation) {
        return dossier.party(organisation);
    }
}

package jp.bunkai.architecture;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;

/** The inspection pack of 令和7年度 and an item of the network vendor's checklist, for the table of access. */
final class InspectionNames {

    private static final String ITEM = "2.13";

    private InspectionNames() {
    }

    static void into(String path, String method, Map<String, String> names, TestDossier dossier) {
        if (!path.contains("{packId}")) {
            return;
        }
        String pack = dossier.get(TestDossier.HOSPITAL_ADMIN, "/inspection-packs").extract().path("items[0].id");
        if (pack == null) {
            pack = dossier.post(TestDossier.HOSPITAL_ADMIN, "/inspection-packs", Map.of("year", 2025)).extract().path("id");
        }
        names.put("packId", pack);
        if (path.contains("{item}")) {
            names.put("item", ITEM);
            String checklist = "/inspection-packs/" + pack + "/checklists/" + names.get("partyId");
            if (method.equalsIgnoreCase("delete")) {
                Login.as(TestDossier.NETWORK_VENDOR).header("If-Match", etag(dossier, checklist)).contentType("application/json")
                        .body("{\"round\": 1, \"value\": \"NO\", \"answeredOn\": \"2026-03-20\", \"targetOn\": \"2026-03-31\"}")
                        .put(dossier.path(checklist + "/items/" + ITEM + "/answer"));
            }
            names.put("etag", etag(dossier, checklist));
        }
    }

    private static String etag(TestDossier dossier, String checklist) {
        JsonPath shown = dossier.get(TestDossier.NETWORK_VENDOR, checklist).extract().jsonPath();
        return shown.getString("items.find { it.key == '" + ITEM + "' }.etag");
    }
}

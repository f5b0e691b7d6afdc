package jp.bunkai.architecture;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.STRANGER;

import java.util.List;
import java.util.Map;
import jp.bunkai.support.Login;

/** A webhook of the hospital for the table of access; those of before are removed, since an organisation has few. */
final class WebhookNames {

    private static final String PATH = "/api/organisation/webhooks";

    private WebhookNames() {
    }

    static void into(String path, Map<String, String> names) {
        if (!path.startsWith(PATH)) {
            return;
        }
        for (String who : List.of(HOSPITAL_ADMIN, STRANGER)) {
            List<String> there = Login.as(who).get(PATH).path("items.id");
            there.forEach(id -> Login.as(who).delete(PATH + "/" + id).then().statusCode(204));
        }
        if (path.contains("{webhookId}")) {
            var made = Login.as(HOSPITAL_ADMIN).contentType("application/json").body(Map.of("url", "https://tickets.example/in", "kinds", List.of("SIGNING")))
                    .post(PATH).then().statusCode(201).extract().jsonPath();
            names.put("webhookId", made.getString("webhook.id"));
            names.put("etag", made.getString("webhook.etag"));
        }
    }
}

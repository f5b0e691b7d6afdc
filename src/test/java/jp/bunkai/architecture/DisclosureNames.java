package jp.bunkai.architecture;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.bunkai.disclosure.TestDisclosures;
import jp.bunkai.rolesheet.TestSheets;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;

/** Disclosures of the network vendor for the table of access: drafts to work on, confirmed and granted ones to read. */
final class DisclosureNames {

    private static final String VENDOR = TestDossier.NETWORK_VENDOR;
    private static final String PRODUCT = "権限の確認";

    private DisclosureNames() {
    }

    static void into(String path, String method, Map<String, String> names, TestDossier dossier) {
        names.put("hospitalId", SamplePeople.MIDORINO.toString());
        names.put("position", "0");
        names.put("kind", "EDITIONS");
        names.put("number", "999999");
        byte[] file = TestDisclosures.mds2(PRODUCT, "AUDT-1|Logged?|No");
        if (path.startsWith("/api/disclosures/{disclosureId}") && !method.equals("get")) {
            JsonPath draft = TestDisclosures.draft(VENDOR, file);
            names.put("disclosureId", draft.getString("disclosure.id"));
            names.put("etag", draft.getString("disclosure.etag"));
        } else if (path.contains("{disclosureId}") || path.contains("{grantId}") || path.endsWith("/disclosure-grants")) {
            JsonPath kept = TestDisclosures.confirmed(VENDOR, file);
            names.put("disclosureId", kept.getString("disclosure.id"));
            names.put("productId", kept.getString("disclosure.productId"));
            names.put("grantId", TestDisclosures.grant(VENDOR, kept));
        }
        if (path.contains("{sheetId}")) {
            JsonPath sheet = TestSheets.uploaded(dossier, SamplePeople.TSUBASA);
            names.put("sheetId", sheet.getString("sheet.id"));
            names.put("etag", sheet.getString("sheet.etag"));
        }
        if (path.contains("{paperId}")) {
            TestDisclosures.grant(VENDOR, TestDisclosures.confirmed(VENDOR, file));
            names.put("paperId", Login.as(VENDOR).multiPart("title", "ISMS").multiPart("issuedOn", "2026-01-01")
                    .multiPart("file", "isms.txt", "certified".getBytes(StandardCharsets.UTF_8)).post("/api/disclosed-papers").path("id"));
        }
        if (path.endsWith("/disclosure-requests") && path.startsWith("/api/dossiers") || path.contains("{requestId}")) {
            TestDisclosures.refuseWaiting(VENDOR);
        }
        if (path.contains("{requestId}")) {
            names.put("requestId", dossier.post(TestDossier.HOSPITAL_ADMIN, "/disclosure-requests", Map.of("partyId", names.get("partyId"))).extract().path("id"));
        }
    }
}

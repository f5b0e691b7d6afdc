package jp.bunkai.architecture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;

/** Risks, relaxations, explanations and alerts between the hospital and the network vendor, entered by the hospital, for the table of access. */
final class RiskNames {

    private RiskNames() {
    }

    static void into(String path, Map<String, String> names, TestDossier dossier) {
        if (path.contains("{riskId}")) {
            var risk = dossier.post(TestDossier.HOSPITAL_ADMIN, "/risks", Map.of("partyId", names.get("partyId"), "details", Map.of("title", "更新遅れ",
                    "impact", "LARGE", "likelihood", "HIGH", "treatment", "RETAIN", "residualLevel", 4, "retainedBy", "HOSPITAL"))).extract().jsonPath();
            names.put("riskId", risk.getString("risk.id"));
            names.put("etag", risk.getString("risk.etag"));
            if (!path.endsWith("/telling")) {
                names.put("etag", Login.as(TestDossier.HOSPITAL_ADMIN).header("If-Match", names.get("etag")).contentType("application/json").body("{}")
                        .post(dossier.path("/risks/" + names.get("riskId") + "/telling")).path("risk.etag"));
            }
        }
        if (path.contains("{alertId}")) {
            names.put("alertId", dossier.post(TestDossier.HOSPITAL_ADMIN, "/alerts", Map.of("source", "JVN", "title", "VPN装置の脆弱性", "body", "内容",
                    "answerBy", names.get("today"), "recipients", List.of(Map.of("partyId", names.get("partyId"))))).extract().path("id"));
        }
        if (path.contains("{relaxationId}")) {
            var relaxation = dossier.post(TestDossier.HOSPITAL_ADMIN, "/relaxations", Map.of("partyId", names.get("partyId"), "askedByVendor", true, "details",
                    Map.of("measure", "更新の保留", "reason", "動作確認", "from", "2026-11-01", "until", "2099-03-31"))).extract().jsonPath();
            names.put("relaxationId", relaxation.getString("id"));
            names.put("etag", relaxation.getString("etag"));
        }
        if (path.contains("{explanationId}") || path.contains("{documentId}")) {
            String document = Login.as(TestDossier.HOSPITAL_ADMIN).multiPart("file", "risk.txt", "explained".getBytes(StandardCharsets.UTF_8))
                    .post(dossier.path("/explanation-documents")).path("id");
            names.put("documentId", document);
            names.put("explanationId", dossier.post(TestDossier.HOSPITAL_ADMIN, "/explanations", Map.of("partyId", names.get("partyId"), "title", "説明",
                    "content", "内容", "explainedBy", "佐藤", "explainedTo", "田中", "explainedOn", names.get("today"), "documentIds", List.of(document)))
                    .extract().path("id"));
        }
    }
}

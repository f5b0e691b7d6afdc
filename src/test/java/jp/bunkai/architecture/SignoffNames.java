package jp.bunkai.architecture;

import java.util.Map;
import jp.bunkai.annex.docx.TestDocx;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import jp.bunkai.support.TestRevision;

/** What sign-off knows between the hospital and the network vendor, for the table of access. */
final class SignoffNames {

    private SignoffNames() {
    }

    static void into(String path, Map<String, String> names, TestDossier dossier) {
        if (path.contains("{revisionId}")) {
            String there = Login.as(TestDossier.HOSPITAL_ADMIN).get(dossier.path("/revisions")).path("[0].id");
            names.put("revisionId", there != null ? there : TestRevision.frozen(dossier).id().toString());
        }
        if (path.contains("{approvalId}")) {
            String approvals = "/annexes/" + names.get("partyId") + "/approvals";
            String stands = Login.as(TestDossier.HOSPITAL_ADMIN).get(dossier.path(approvals)).path("stateSha256");
            names.put("approvalId", dossier.post(TestDossier.HOSPITAL_ADMIN, approvals, Map.of("number", "1", "stateSha256", stands)).extract().path("items[0].id"));
        }
        if (path.contains("{templateId}")) {
            String templates = "/api/annex-templates";
            byte[] standard = Login.as(TestDossier.HOSPITAL_EDITOR).get(templates + "/standard/document").asByteArray();
            // The same file sent again is the same template.
            names.put("templateId", Login.as(TestDossier.HOSPITAL_EDITOR).multiPart("file", "雛形.docx", standard).post(templates).path("template.id"));
        }
        if (path.contains("{reimportId}")) {
            reimport(names, dossier);
        }
    }

    /** The annex as the network vendor sends it back, with a sentence of its own in it. */
    private static void reimport(Map<String, String> names, TestDossier dossier) {
        String annex = "/annexes/" + names.get("partyId");
        byte[] edited = TestDocx.edited(dossier.get(TestDossier.NETWORK_VENDOR, annex + "/document").extract().asByteArray(), "休日及び夜間を含めて数え、", "営業時間に限り数え、");
        var taken = Login.as(TestDossier.NETWORK_VENDOR).multiPart("file", "annex.docx", edited).post(dossier.path(annex + "/reimports")).jsonPath();
        names.put("reimportId", taken.getString("file.id"));
        names.put("deviationId", taken.getString("deviations[0].id"));
    }
}

package jp.bunkai.architecture;

import java.util.Map;
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
    }
}

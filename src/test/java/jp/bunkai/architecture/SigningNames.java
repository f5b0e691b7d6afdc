package jp.bunkai.architecture;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.signoff.round.Manner;
import jp.bunkai.signoff.round.SigningRequests;
import jp.bunkai.support.TestDossier;

/** A round between the hospital and the network vendor, in which the director's confirmation is asked, for the table of access. */
final class SigningNames {

    private SigningNames() {
    }

    static void into(String path, Map<String, String> names, TestDossier dossier) {
        names.put("directorId", member(TestDossier.HOSPITAL_SIGNATORY));
        names.put("deputyId", member(TestDossier.HOSPITAL_DEPUTY));
        if (path.contains("{signingId}")) {
            SigningRequests round = SigningRequests.named(dossier);
            names.put("signingId", round.id().toString());
            names.put("etag", round.view(TestDossier.HOSPITAL_ADMIN).getString("etag"));
            names.put("signatoryId", round.place(TestDossier.HOSPITAL_SIGNATORY, Manner.TOOL));
            if (path.contains("{fileId}")) {
                round.sign(TestDossier.HOSPITAL_SIGNATORY).statusCode(200);
                names.put("fileId", round.paper(TestDossier.HOSPITAL_EDITOR, round.place(TestDossier.HOSPITAL_SIGNATORY, Manner.PAPER)).statusCode(200)
                        .extract().path("signatories.find { it.file != null }.file.id"));
            }
        }
    }

    private static String member(String email) {
        return UUID.nameUUIDFromBytes(("bunkai-sample:" + email).getBytes(StandardCharsets.UTF_8)).toString();
    }
}

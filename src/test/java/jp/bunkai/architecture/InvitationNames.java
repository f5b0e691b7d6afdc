package jp.bunkai.architecture;

import java.util.Map;
import jp.bunkai.dossier.invitation.TestInvitations;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestDossier;

/** An invitation for the table of access, made out to the network vendor's administrator. */
final class InvitationNames {

    private InvitationNames() {
    }

    static void into(String path, Map<String, String> names, TestDossier dossier) {
        names.put("vendorId", SamplePeople.TSUBASA.toString());
        if (path.contains("{invitationId}") || path.startsWith("/api/invitation/")) {
            String id = dossier.get(TestDossier.HOSPITAL_ADMIN, "/invitations").extract().path("items.find { it.state == 'OPEN' }.id");
            String open = id != null ? id : TestInvitations.invite(dossier, TestDossier.NETWORK_VENDOR, "CONNECTED").getString("invitation.id");
            names.put("invitationId", open);
            names.put("token", TestInvitations.token(open));
        }
    }
}

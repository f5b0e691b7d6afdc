package jp.bunkai.dossier.invitation;

import io.quarkus.arc.Arc;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;

/** Invitations for tests that do not read the mail: a new token in place of the mailed one, which nobody can read from the database. */
public final class TestInvitations {

    private TestInvitations() {
    }

    /** Invites an address to a dossier in a function; the invitation as the hospital sees it. */
    public static JsonPath invite(TestDossier dossier, String email, String function) {
        return dossier.post(TestDossier.HOSPITAL_ADMIN, "/invitations", Map.of("email", email, "function", function, "vendorName", "しらかば画像株式会社"))
                .statusCode(201).extract().jsonPath();
    }

    /** A token that opens this invitation from now on. */
    public static String token(String invitationId) {
        InvitationToken token = InvitationToken.random();
        Arc.container().instance(Transactions.class).get().run(() -> Arc.container().instance(InvitationRepository.class).get()
                .findById(UUID.fromString(invitationId)).known(token));
        return token.written();
    }

    /** A token of a new invitation of this address. */
    public static String tokenFor(TestDossier dossier, String email) {
        return token(invite(dossier, email, "DEPARTMENTAL").getString("invitation.id"));
    }

    /** Mails what waits, to whatever server a test has started. */
    public static void mail() {
        Arc.container().instance(InvitationMailWorker.class).get().sendDue();
    }

    static ValidatableResponse read(String who, String token) {
        return post(who, "reading", Map.of("token", token));
    }

    static ValidatableResponse accept(String who, String token, Map<String, ?> as) {
        Map<String, Object> body = new HashMap<>(as);
        body.put("token", token);
        return post(who, "acceptance", body);
    }

    static ValidatableResponse forward(String who, String token, String to) {
        return post(who, "forwarding", Map.of("token", token, "email", to));
    }

    private static ValidatableResponse post(String who, String what, Map<String, ?> body) {
        return Login.withToken(who).contentType("application/json").body(body).post("/api/invitation/" + what).then();
    }
}

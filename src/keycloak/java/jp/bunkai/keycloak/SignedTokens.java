package jp.bunkai.keycloak;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.UUID;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Tokens signed with the key of a realm, hence as good as that provider's own, or with one that the provider does not know. */
final class SignedTokens {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final String realm;

    SignedTokens(String realm) {
        this.realm = realm;
    }

    /** A good logout token, to be changed. */
    JsonObject logout() {
        long now = Instant.now().getEpochSecond();
        return new JsonObject().put("iss", KeycloakServer.realm(realm)).put("aud", "bunkai").put("iat", now).put("exp", now + 120).put("jti", UUID.randomUUID().toString())
                .put("events", new JsonObject().put(EVENT, new JsonObject()));
    }

    /** A good access token of this person for the API. */
    JsonObject access(String subject, String email) {
        long now = Instant.now().getEpochSecond();
        return new JsonObject().put("iss", KeycloakServer.realm(realm)).put("aud", "bunkai").put("iat", now).put("exp", now + 120).put("jti", UUID.randomUUID().toString())
                .put("typ", "Bearer").put("azp", "bunkai-scripts").put("sub", subject).put("email", email).put("email_verified", true).put("name", "somebody");
    }

    String signed(JsonObject claims) throws GeneralSecurityException, JoseException {
        return signed(claims, KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(KeycloakServer.key(realm))));
    }

    /** The same claims under the number of the provider's key, but signed by somebody else. */
    String forged(JsonObject claims) throws GeneralSecurityException, JoseException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2_048);
        return signed(claims, keys.generateKeyPair().getPrivate());
    }

    private String signed(JsonObject claims, PrivateKey key) throws JoseException {
        JsonWebSignature token = new JsonWebSignature();
        token.setAlgorithmHeaderValue("RS256");
        token.setKeyIdHeaderValue(number());
        token.setPayload(claims.encode());
        token.setKey(key);
        return token.getCompactSerialization();
    }

    private String number() {
        JsonPath keys = given().get(KeycloakServer.realm(realm) + "/protocol/openid-connect/certs").jsonPath();
        return keys.getString("keys.find { it.alg == 'RS256' && it.use == 'sig' }.kid");
    }
}

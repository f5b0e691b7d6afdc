package jp.bunkai.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * An OpenID Connect provider: tokens for scripts, and the code flow for browsers, in which a person is whom the driver says. The server checks its
 * tokens as it checks those of any other provider.
 */
final class Issuer implements AutoCloseable {

    static final String CLIENT = "bunkai-load";

    private final KeyPair keys;
    private final HttpServer http;
    private final Map<String, Login> logins = new ConcurrentHashMap<>();

    /** What a code stands for until it is exchanged, once. */
    private record Login(String email, String nonce, String challenge, String redirectUri, long at) {
    }

    Issuer() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
        http.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, new JsonObject().put("issuer", url())
                .put("authorization_endpoint", url() + "/authorize").put("token_endpoint", url() + "/token").put("jwks_uri", url() + "/keys")
                .put("end_session_endpoint", url() + "/logout").put("response_types_supported", new JsonArray().add("code"))
                .put("subject_types_supported", new JsonArray().add("public"))
                .put("id_token_signing_alg_values_supported", new JsonArray().add("RS256"))));
        http.createContext("/token", exchange -> answer(exchange, tokens(fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)))));
        http.createContext("/keys", exchange -> answer(exchange, new JsonObject().put("keys", new JsonArray().add(key()))));
        http.start();
    }

    String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    /** Where the browser that was sent here is sent back to, once this person has authenticated. */
    URI authenticated(URI sentTo, String email) {
        Map<String, String> asked = fields(sentTo.getRawQuery());
        String code = UUID.randomUUID().toString();
        logins.put(code, new Login(email, asked.get("nonce"), asked.get("code_challenge"), asked.get("redirect_uri"), Instant.now().getEpochSecond()));
        String back = asked.get("redirect_uri");
        return URI.create(back + (back.contains("?") ? "&" : "?") + "code=" + code + "&state=" + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8));
    }

    private JsonObject tokens(Map<String, String> form) {
        Login login = "authorization_code".equals(form.get("grant_type")) ? logins.remove(form.get("code")) : null;
        if (login == null || !login.redirectUri().equals(form.get("redirect_uri")) || !login.challenge().equals(challenge(form.get("code_verifier")))) {
            return new JsonObject().put("error", "invalid_grant");
        }
        JsonObject claims = claims(login.email(), login.email()).put("auth_time", login.at());
        if (login.nonce() != null) {
            claims.put("nonce", login.nonce());
        }
        return new JsonObject().put("id_token", signed(claims)).put("access_token", token(login.email(), login.email())).put("token_type", "Bearer")
                .put("expires_in", 6 * 3600);
    }

    private static String challenge(String verifier) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(String.valueOf(verifier).getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(String encoded) {
        return Arrays.stream(encoded.split("&")).map(pair -> pair.split("=", 2)).collect(Collectors.toMap(pair -> pair[0],
                pair -> URLDecoder.decode(pair.length > 1 ? pair[1] : "", StandardCharsets.UTF_8), (first, second) -> second));
    }

    /** An access token of the person with this verified address. */
    String token(String email, String name) {
        return signed(claims(email, name));
    }

    private JsonObject claims(String email, String name) {
        long now = Instant.now().getEpochSecond();
        return new JsonObject().put("iss", url()).put("sub", email).put("aud", CLIENT).put("iat", now).put("exp", now + 6 * 3600)
                .put("email", email).put("email_verified", true).put("name", name);
    }

    private String signed(JsonObject claims) {
        JsonObject header = new JsonObject().put("alg", "RS256").put("typ", "JWT").put("kid", "1");
        String content = base64(header.encode().getBytes(StandardCharsets.UTF_8)) + "." + base64(claims.encode().getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonObject key() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return new JsonObject().put("kty", "RSA").put("use", "sig").put("alg", "RS256").put("kid", "1")
                .put("n", base64(unsigned(key.getModulus().toByteArray()))).put("e", base64(unsigned(key.getPublicExponent().toByteArray())));
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void answer(HttpExchange exchange, JsonObject json) {
        try (exchange) {
            byte[] body = json.encode().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(json.containsKey("error") ? 400 : 200, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}

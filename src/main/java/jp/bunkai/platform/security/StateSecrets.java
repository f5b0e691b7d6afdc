package jp.bunkai.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import jp.bunkai.platform.Secrets;

/**
 * The random state of a code flow, and what follows from it and the installation's secret: PKCE verifier and nonce. So nothing of them is kept
 * anywhere, and whoever reads the state in a browser's history knows neither.
 */
final class StateSecrets {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final byte[] state;
    private final Secrets secrets;

    private StateSecrets(byte[] state, Secrets secrets) {
        this.state = state;
        this.secrets = secrets;
    }

    static StateSecrets random(Secrets secrets) {
        byte[] state = new byte[BYTES];
        RANDOM.nextBytes(state);
        return new StateSecrets(state, secrets);
    }

    /** Those of a state that a browser came back with; nothing where it is none of ours. */
    static Optional<StateSecrets> of(String state, Secrets secrets) {
        try {
            byte[] bytes = state == null ? new byte[0] : Base64.getUrlDecoder().decode(state);
            return bytes.length == BYTES ? Optional.of(new StateSecrets(bytes, secrets)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    String state() {
        return BASE64.encodeToString(state);
    }

    byte[] hash() {
        return sha256(state);
    }

    String verifier() {
        return BASE64.encodeToString(secrets.mac("second-login-verifier", state));
    }

    String challenge() {
        return BASE64.encodeToString(sha256(verifier().getBytes(StandardCharsets.US_ASCII)));
    }

    String nonce() {
        return BASE64.encodeToString(secrets.mac("second-login-nonce", state));
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

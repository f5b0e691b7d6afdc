package jp.bunkai.platform.security;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import jp.bunkai.platform.Secrets;

/**
 * The 256 random bits in a browser's cookie. The database knows their hash only, and tokens are encrypted under a key that needs both
 * these bits and the installation's secret: neither a copy of the database nor the secret alone opens them.
 */
final class SessionKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] bytes;

    private SessionKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static SessionKey random() {
        return new SessionKey(randomBytes(BYTES));
    }

    /** The key of a cookie; nothing when the cookie is none of ours. */
    static Optional<SessionKey> of(String cookie) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cookie);
            return bytes.length == BYTES ? Optional.of(new SessionKey(bytes)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    String cookie() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] encrypt(Secrets secrets, byte[] content) {
        byte[] iv = randomBytes(IV_BYTES);
        byte[] encrypted = crypt(Cipher.ENCRYPT_MODE, secrets, iv, content);
        return ByteBuffer.allocate(iv.length + encrypted.length).put(iv).put(encrypted).array();
    }

    byte[] decrypt(Secrets secrets, byte[] stored) {
        return crypt(Cipher.DECRYPT_MODE, secrets, Arrays.copyOf(stored, IV_BYTES), Arrays.copyOfRange(stored, IV_BYTES, stored.length));
    }

    private byte[] crypt(int mode, Secrets secrets, byte[] iv, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(secrets.mac("login-session", bytes), "AES"), new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(hash());
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The tokens of a login session cannot be used", e);
        }
    }

    private static byte[] randomBytes(int count) {
        byte[] random = new byte[count];
        RANDOM.nextBytes(random);
        return random;
    }
}

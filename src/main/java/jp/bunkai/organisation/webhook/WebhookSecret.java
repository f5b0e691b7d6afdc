package jp.bunkai.organisation.webhook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import jp.bunkai.platform.Secrets;

/**
 * What signs the requests of one webhook (Standard Webhooks, v1: HMAC-SHA256). It has to be readable to sign, so the database keeps it encrypted
 * under a key made from the installation's secret, bound to its webhook: copied to another row it opens nothing.
 */
final class WebhookSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] bytes;

    WebhookSecret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static WebhookSecret random() {
        return new WebhookSecret(randomBytes(BYTES));
    }

    /** As its receiver needs it: {@code whsec_} and Base64. */
    String text() {
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }

    /** The value of the header {@code webhook-signature}: over id, time in seconds and body, with dots between. */
    String signature(String id, long timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For the database. */
    byte[] encrypted(Secrets secrets, UUID webhookId) {
        try {
            byte[] iv = randomBytes(IV_BYTES);
            byte[] content = cipher(Cipher.ENCRYPT_MODE, secrets, webhookId, iv).doFinal(bytes);
            return ByteBuffer.allocate(iv.length + content.length).put(iv).put(content).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From the database; nothing when the installation's secret is another one than then. */
    static Optional<WebhookSecret> decrypted(Secrets secrets, UUID webhookId, byte[] stored) {
        try {
            return Optional.of(new WebhookSecret(cipher(Cipher.DECRYPT_MODE, secrets, webhookId, Arrays.copyOf(stored, IV_BYTES))
                    .doFinal(stored, IV_BYTES, stored.length - IV_BYTES)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, Secrets secrets, UUID webhookId, byte[] iv) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(secrets.key("webhook-secret"), "AES"), new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(webhookId.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static byte[] randomBytes(int count) {
        byte[] random = new byte[count];
        RANDOM.nextBytes(random);
        return random;
    }
}

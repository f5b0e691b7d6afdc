package jp.bunkai.platform;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The installation's one secret and the keys made from it, one for each purpose. With the embedded database it lies in the data folder;
 * otherwise {@code BUNKAI_SECRET} gives it, the same on every node, and the program does not start without.
 */
@Startup
@Singleton
public class Secrets {

    private static final int LEAST_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;

    @Inject
    public Secrets(@ConfigProperty(name = "bunkai.secret") Optional<String> configured) {
        this.secret = configured.map(Secrets::decode).filter(bytes -> bytes.length >= LEAST_BYTES).orElseThrow(() -> new IllegalStateException(
                "BUNKAI_SECRET に 32 バイト以上の乱数を Base64 で指定してください（例: openssl rand -base64 32）。全ノードで同じ値にします。 / "
                        + "Set BUNKAI_SECRET to at least 32 random bytes in Base64, the same on every node."));
    }

    /** A code that proves that the content was made here, for this purpose. */
    public byte[] mac(String purpose, byte[] content) {
        return hmac(key(purpose), content);
    }

    /** A key of 256 bits for this purpose. */
    public byte[] key(String purpose) {
        return hmac(secret, purpose.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}

package jp.bunkai.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private static final String GOOD = Base64.getEncoder().encodeToString(new byte[32]);

    @Test
    void withoutASecretNothingStarts() {
        for (String bad : new String[] {null, "", "c2hvcnQ=", "not base64 at all, yet long enough to be a secret"}) {
            String message = assertThrows(IllegalStateException.class, () -> new Secrets(Optional.ofNullable(bad))).getMessage();
            assertTrue(message.contains("BUNKAI_SECRET"));
            assertFalse(bad != null && !bad.isEmpty() && message.contains(bad), "the secret itself is not repeated");
        }
    }

    @Test
    void eachPurposeHasItsOwnKey() {
        Secrets secrets = new Secrets(Optional.of(GOOD));
        assertEquals(32, secrets.key("a").length);
        assertFalse(Arrays.equals(secrets.key("a"), secrets.key("b")));
        assertTrue(Arrays.equals(secrets.key("a"), new Secrets(Optional.of(GOOD)).key("a")));
    }
}

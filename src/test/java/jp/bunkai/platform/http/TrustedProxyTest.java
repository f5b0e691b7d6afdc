package jp.bunkai.platform.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Forwarded addresses are believed from named proxies only. */
class TrustedProxyTest {

    @Test
    void aProxyIsNamedOrNotBelieved() {
        assertDoesNotThrow(() -> new TrustedProxy(false, Optional.empty()));
        assertDoesNotThrow(() -> new TrustedProxy(true, Optional.of("127.0.0.1")));
        assertThrows(IllegalStateException.class, () -> new TrustedProxy(true, Optional.empty()));
        assertThrows(IllegalStateException.class, () -> new TrustedProxy(true, Optional.of(" ")));
    }
}

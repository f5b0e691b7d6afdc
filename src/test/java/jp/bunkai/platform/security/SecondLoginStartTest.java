package jp.bunkai.platform.security;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.LaunchMode;
import org.junit.jupiter.api.Test;

/** What development may take for an authentication lets no production start. */
class SecondLoginStartTest {

    @Test
    void productionTakesNoTimeOfIssueForAnAuthentication() {
        assertThrows(IllegalStateException.class, () -> new SecondLoginStart(true, LaunchMode.NORMAL));
        assertDoesNotThrow(() -> new SecondLoginStart(false, LaunchMode.NORMAL));
        assertDoesNotThrow(() -> new SecondLoginStart(true, LaunchMode.TEST));
    }
}

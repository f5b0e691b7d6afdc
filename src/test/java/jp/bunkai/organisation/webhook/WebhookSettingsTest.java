package jp.bunkai.organisation.webhook;

import static jp.bunkai.organisation.OrganisationKind.HOSPITAL;
import static jp.bunkai.organisation.OrganisationKind.VENDOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the operator may configure, and which addresses of webhooks that allows. */
class WebhookSettingsTest {

    private static final Duration TEN = Duration.ofSeconds(10);

    /** For other tests: these hosts for hospitals, loopback allowed or not. */
    static WebhookSettings of(String hosts, boolean loopback, Duration timeout) {
        return new WebhookSettings(Optional.of(hosts), Optional.empty(), Optional.empty(), loopback, timeout, false);
    }

    /** As in an installation where nobody configured anything. */
    static WebhookSettings off() {
        return new WebhookSettings(Optional.empty(), Optional.empty(), Optional.empty(), false, TEN, true);
    }

    @Test
    void fromTheStartNobodyIsCalled() {
        assertFalse(off().available());
        assertEquals(Set.of(), off().hosts(HOSPITAL));
        assertEquals(Optional.of(WebhookAddress.Fault.HOST_NOT_ALLOWED), WebhookAddress.fault("https://tickets.example/", off(), HOSPITAL));
        assertFalse(of(" , ", false, TEN).available());
    }

    @Test
    void hospitalsAndVendorsHaveListsOfTheirOwn() {
        WebhookSettings settings = new WebhookSettings(Optional.of("Tickets.example:443, chat.example:8443"), Optional.of("vendor.example:443"), Optional.empty(), false,
                TEN, true);
        assertEquals(Set.of("tickets.example:443", "chat.example:8443"), settings.hosts(HOSPITAL));
        assertEquals(Set.of("vendor.example:443"), settings.hosts(VENDOR));
        assertTrue(WebhookAddress.fault("https://tickets.example/in", settings, HOSPITAL).isEmpty());
        assertEquals(Optional.of(WebhookAddress.Fault.HOST_NOT_ALLOWED), WebhookAddress.fault("https://tickets.example/in", settings, VENDOR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tickets.example", "https://tickets.example:443", "*.example:443", "tickets.example:0", "tickets.example:65536", "tickets.example:443/in", "a b:443",
            "-a.example:443", "user@tickets.example:443"})
    void aHostThatIsNotExactStopsTheStart(String hosts) {
        assertThrows(IllegalStateException.class, () -> of(hosts, false, TEN));
    }

    @Test
    void whatIsForDevelopmentStopsTheStartInProduction() {
        assertThrows(IllegalStateException.class, () -> new WebhookSettings(Optional.empty(), Optional.empty(), Optional.empty(), true, TEN, true));
        assertThrows(IllegalStateException.class, () -> new WebhookSettings(Optional.empty(), Optional.empty(), Optional.of("127.0.0.0/8"), false, TEN, true));
        assertThrows(IllegalStateException.class, () -> of("a.example:443", false, Duration.ofMinutes(1)));
    }

    @ParameterizedTest
    @CsvSource({"http://tickets.example/, NOT_HTTPS", "http://tickets.example:443/, NOT_HTTPS", "ftp://tickets.example/, NOT_HTTPS", "file:///etc/passwd, NO_ADDRESS",
            "https://user:pw@tickets.example/, NAMES_A_USER", "https://tickets.example@evil.example/, NAMES_A_USER", "https://tickets.example:8443/, HOST_NOT_ALLOWED",
            "https://tickets.example.evil.example/, HOST_NOT_ALLOWED", "https://evil.example/#tickets.example, NO_ADDRESS", "https://tickets.example./, HOST_NOT_ALLOWED",
            "https://127.0.0.1/, HOST_NOT_ALLOWED", "https://[::1]/, NO_ADDRESS", "https://2130706433/, HOST_NOT_ALLOWED", "https:tickets.example, NO_ADDRESS", "//tickets.example/, NOT_HTTPS",
            "'https://tickets.example\\@evil.example/', NO_ADDRESS", "https://tickets.example／evil, NO_ADDRESS", "'https://tickets.example/ x', NO_ADDRESS"})
    void theseAddressesAreRefused(String url, WebhookAddress.Fault fault) {
        assertEquals(Optional.of(fault), WebhookAddress.fault(url, of("tickets.example:443", false, TEN), HOSPITAL));
    }

    @ParameterizedTest
    @CsvSource({"https://tickets.example, /", "HTTPS://Tickets.Example:443/in?a=b, /in?a=b", "https://tickets.example/%2e%2e/x, /%2e%2e/x"})
    void theseAreCalledAsTheyAreWritten(String url, String target) {
        assertTrue(WebhookAddress.fault(url, of("tickets.example:443", false, TEN), HOSPITAL).isEmpty());
        assertEquals(new WebhookAddress(true, "tickets.example", 443, target), WebhookAddress.of(url));
    }

    @Test
    void withoutTlsOnlyWhereThisMachineMayBeCalled() {
        assertTrue(WebhookAddress.fault("http://localhost:8090/", of("localhost:8090", true, TEN), HOSPITAL).isEmpty());
        assertEquals(Optional.of(WebhookAddress.Fault.NOT_HTTPS), WebhookAddress.fault("http://localhost:8090/", of("localhost:8090", false, TEN), HOSPITAL));
    }
}

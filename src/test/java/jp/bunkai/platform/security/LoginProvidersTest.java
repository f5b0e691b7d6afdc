package jp.bunkai.platform.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Providers as operators set them, and for whom each vouches. */
class LoginProvidersTest {

    private static final Map<String, String> TWO = Map.of("bunkai.login.label.ja", "病院", "bunkai.login.label.en", "Hospital", "bunkai.login.providers.vendors.url",
            "https://vendors.example", "bunkai.login.providers.vendors.client-id", "bunkai", "bunkai.login.providers.vendors.label.ja", "事業者",
            "bunkai.login.providers.vendors.label.en", "Vendors");

    @Test
    void oneProviderNeedsNoNameAndLeavesNothingToChoose() {
        LoginProviders providers = providers(Map.of());
        assertFalse(providers.several());
        assertEquals("default", providers.of(null).name());
        assertEquals("q_session", providers.of("Default").sessionCookie());
        assertEquals("q_auth_123", providers.of("Default").stateCookie("123"));
    }

    @Test
    void furtherOnesAreKnownByTheirNames() {
        LoginProviders providers = providers(TWO);
        assertTrue(providers.several());
        assertEquals(List.of("default", "vendors"), providers.all().stream().map(LoginProvider::name).toList());
        assertEquals("q_session_vendors", providers.of("vendors").sessionCookie());
        assertEquals("q_auth_vendors_123", providers.of("vendors").stateCookie("123"));
        assertEquals(Optional.empty(), providers.named("Default"));
        assertEquals("Default", providers.named("default").orElseThrow().tenant());
        assertThrows(IllegalStateException.class, () -> providers.of("nobody"));
    }

    @Test
    void theyMayStandInTheEnvironment() {
        LoginSettings settings = new SmallRyeConfigBuilder().withMapping(LoginSettings.class).addDiscoveredConverters().withSources(new EnvConfigSource(Map.of(
                "BUNKAI_LOGIN_PROVIDERS_VENDORS_URL", "https://vendors.example", "BUNKAI_LOGIN_PROVIDERS_VENDORS_CLIENT_ID", "bunkai",
                "BUNKAI_LOGIN_PROVIDERS_VENDORS_EMAIL_TRUST", "provider", "BUNKAI_LOGIN_PROVIDERS_VENDORS_EMAIL_DOMAINS", "aoba.example,tsubasa.example",
                "BUNKAI_LOGIN_PROVIDERS_VENDORS_LABEL_JA", "事業者"), 300)).build().getConfigMapping(LoginSettings.class);
        LoginSettings.Further vendors = settings.providers().get("vendors");
        assertEquals("https://vendors.example", vendors.url());
        assertEquals("bunkai", vendors.clientId());
        assertEquals(ProviderTrust.EmailTrust.PROVIDER, vendors.emailTrust());
        assertEquals(Optional.of(List.of("aoba.example", "tsubasa.example")), vendors.emailDomains());
        assertEquals(Optional.of("事業者"), vendors.label().ja());
    }

    @Test
    void whatCannotBeRightDoesNotStart() {
        assertRefused("ログイン画面の表示名", Map.of("bunkai.login.providers.vendors.label.en", ""));
        assertRefused("同じ URL", Map.of("bunkai.login.providers.vendors.url", "https://hospital.example/"));
        Map<String, String> named = new HashMap<>();
        TWO.forEach((name, value) -> named.put(name.replace("vendors", "the_vendors"), value));
        assertTrue(assertThrows(IllegalStateException.class, () -> providers(named)).getMessage().contains("英小文字"));
    }

    @Test
    void aProviderVouchesForItsDomainsOnly() {
        LoginProvider all = provider(Map.of());
        assertTrue(all.vouchesFor("a@aoba.example", Map.<String, Object>of("email_verified", true)::get));
        assertTrue(all.vouchesFor("a@aoba.example", Map.<String, Object>of("email_verified", "true")::get));
        assertFalse(all.vouchesFor("a@aoba.example", Map.<String, Object>of("email_verified", false)::get));
        assertFalse(all.vouchesFor("a@aoba.example", Map.<String, Object>of()::get));
        LoginProvider some = provider(Map.of("bunkai.login.providers.vendors.email-domains", "aoba.example, Tsubasa.example"));
        Map<String, Object> verified = Map.of("email_verified", true);
        assertTrue(some.vouchesFor("a@aoba.example", verified::get));
        assertTrue(some.vouchesFor("a@tsubasa.example", verified::get));
        assertFalse(some.vouchesFor("a@hospital.example", verified::get));
        assertFalse(some.vouchesFor("a@sub.aoba.example", verified::get));
        assertFalse(some.vouchesFor("aoba.example@hospital.example", verified::get));
        LoginProvider without = provider(Map.of("bunkai.login.providers.vendors.email-trust", "provider", "bunkai.login.providers.vendors.email-domains", "aoba.example"));
        assertTrue(without.vouchesFor("a@aoba.example", Map.<String, Object>of()::get));
        assertFalse(without.vouchesFor("a@hospital.example", Map.<String, Object>of()::get));
    }

    @Test
    void anotherClaimMaySayThatAnAddressIsVerified() {
        LoginProvider entra = provider(Map.of("bunkai.login.providers.vendors.email-verified-claim", "xms_edov"));
        assertTrue(entra.vouchesFor("a@aoba.example", Map.<String, Object>of("xms_edov", true)::get));
        assertTrue(entra.vouchesFor("a@aoba.example", Map.<String, Object>of("xms_edov", 1)::get));
        assertTrue(entra.vouchesFor("a@aoba.example", Map.<String, Object>of("xms_edov", "1")::get));
        assertFalse(entra.vouchesFor("a@aoba.example", Map.<String, Object>of("xms_edov", 0)::get));
        assertFalse(entra.vouchesFor("a@aoba.example", Map.<String, Object>of("email_verified", true)::get));
    }

    private static void assertRefused(String because, Map<String, String> changes) {
        Map<String, String> settings = new HashMap<>(TWO);
        settings.putAll(changes);
        assertTrue(assertThrows(IllegalStateException.class, () -> providers(settings)).getMessage().contains(because));
    }

    private static LoginProvider provider(Map<String, String> changes) {
        Map<String, String> settings = new HashMap<>(TWO);
        settings.putAll(changes);
        return providers(settings).of("vendors");
    }

    private static LoginProviders providers(Map<String, String> settings) {
        return new LoginProviders(new SmallRyeConfigBuilder().withMapping(LoginSettings.class).addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(settings, "test", 300)).build().getConfigMapping(LoginSettings.class), Optional.of("https://hospital.example"));
    }
}

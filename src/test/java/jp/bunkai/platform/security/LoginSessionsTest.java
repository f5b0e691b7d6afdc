package jp.bunkai.platform.security;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.bunkai.platform.Secrets;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LoginSessionsTest {

    private static final String ITO = "ito@hinata-meal.example";
    private static final String ISSUER = "dev-service";

    @Inject
    LoginSessions sessions;

    @Inject
    BackChannelLogout backChannel;

    @Inject
    LoginLeases leases;

    @Inject
    Secrets secrets;

    @Inject
    TestClock clock;

    @AfterEach
    void backToThePresent() {
        clock.reset();
        Login.forget(ITO);
    }

    @Test
    void aSessionEndsWhenItsTimeIsUp() {
        Cookies cookies = Login.freshCookies(ITO);
        assertEquals(200, ask(cookies));
        clock.advance(Duration.ofDays(3_649));
        assertEquals(200, ask(cookies));
        clock.advance(Duration.ofDays(2));
        assertEquals(401, ask(cookies));
    }

    @Test
    void onePersonCanBeSignedOutEverywhere() {
        Cookies here = Login.freshCookies(ITO);
        Cookies there = Login.freshCookies(ITO);
        assertTrue(sessions.endAll(ISSUER, ITO) >= 2);
        assertEquals(401, ask(here));
        assertEquals(401, ask(there));
    }

    @Test
    void theDatabaseHoldsNeitherKeyNorTokens() {
        SessionKey key = SessionKey.of(Login.freshCookies(ITO).getValue("q_session")).orElseThrow();
        LoginSession stored = sessions.find(key.hash()).orElseThrow();
        assertFalse(new String(stored.tokens(), StandardCharsets.ISO_8859_1).contains("eyJ"));
        assertTrue(new String(key.decrypt(secrets, stored.tokens()), StandardCharsets.UTF_8).contains("eyJ"));
        assertThrows(IllegalStateException.class, () -> SessionKey.random().decrypt(secrets, stored.tokens()));
        assertThrows(IllegalStateException.class, () -> key.decrypt(anotherInstallation(), stored.tokens()));
    }

    @Test
    void theProviderEndsOneSessionOrAllOfAPerson() {
        SessionKey one = saved("provider-session-1");
        SessionKey two = saved("provider-session-2");
        LogoutToken token = logoutToken(null, "provider-session-1");
        assertEquals(1, backChannel.end(token));
        assertEquals(-1, backChannel.end(token), "it serves once");
        assertEquals(Optional.empty(), sessions.find(one.hash()));
        assertTrue(sessions.find(two.hash()).isPresent());
        assertEquals(0, backChannel.end(new LogoutToken("another provider", "somebody", null, SessionKey.random().hash(), clock.instant())));
        assertTrue(sessions.find(two.hash()).isPresent());
        assertEquals(1, backChannel.end(logoutToken("somebody", null)));
        assertEquals(Optional.empty(), sessions.find(two.hash()));
    }

    @Test
    void aReplacedSessionServesWhatWasAlreadyOnItsWay() {
        SessionKey key = saved("provider-session-3");
        sessions.endAt(key.hash(), clock.instant().plusSeconds(30));
        assertTrue(sessions.find(key.hash()).isPresent());
        clock.advance(Duration.ofSeconds(31));
        assertEquals(Optional.empty(), sessions.find(key.hash()));
    }

    @Test
    void whatHasExpiredIsForgotten() {
        SessionKey key = saved("provider-session-4");
        clock.advance(Duration.ofHours(2));
        sessions.forgetExpired();
        clock.reset();
        assertEquals(Optional.empty(), sessions.find(key.hash()));
    }

    @Test
    void aSessionThatTheProviderNamedNoneForEndsWithItsPerson() {
        SessionKey unnamed = saved(null);
        assertEquals(0, backChannel.end(logoutToken(null, "provider-session-5")));
        assertTrue(sessions.find(unnamed.hash()).isPresent());
        assertEquals(1, backChannel.end(logoutToken("somebody", "provider-session-5")));
        assertEquals(Optional.empty(), sessions.find(unnamed.hash()));
    }

    @Test
    void aLongAnswerHoldsNoLongerThanTheTokensOfItsSession() {
        LoginLease valid = lease(saved("provider-session-6", Instant.now().plusSeconds(60)));
        LoginLease over = lease(saved("provider-session-7", Instant.now().minusSeconds(1)));
        LoginLease ofOld = lease(saved("provider-session-8", null));
        SessionKey ended = saved("provider-session-9");
        sessions.end(ended.hash());
        assertEquals(Map.of(valid, LoginLease.State.HOLDS, over, LoginLease.State.EXPIRED, ofOld, LoginLease.State.HOLDS, lease(ended), LoginLease.State.ENDED),
                leases.states(List.of(valid, over, ofOld, lease(ended))));
    }

    private static LoginLease lease(SessionKey key) {
        return new LoginLease(HexFormat.of().formatHex(key.hash()), null);
    }

    private SessionKey saved(String providerSession) {
        return saved(providerSession, Instant.now().plusSeconds(300));
    }

    private SessionKey saved(String providerSession, Instant tokensEnd) {
        SessionKey key = SessionKey.random();
        Instant now = clock.instant();
        sessions.save(new LoginSession(key.hash(), LoginProvider.FIRST, ISSUER, "somebody", providerSession, new byte[] {1}, tokensEnd, now, now.plusSeconds(3_600)));
        return key;
    }

    private LogoutToken logoutToken(String subject, String providerSession) {
        return new LogoutToken(ISSUER, subject, providerSession, SessionKey.random().hash(), clock.instant().plusSeconds(60));
    }

    private static int ask(Cookies cookies) {
        return given().cookies(cookies).get("/api/probe/person").statusCode();
    }

    private static Secrets anotherInstallation() {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) 7);
        return new Secrets(Optional.of(Base64.getEncoder().encodeToString(secret)));
    }
}

package jp.bunkai.platform.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import jp.bunkai.platform.Secrets;
import jp.bunkai.platform.persistence.DatabaseBusy;
import org.junit.jupiter.api.Test;

/** Quarkus takes each failure to read a session for the end of the session, and has it deleted and its cookie forgotten. */
@QuarkusTest
class LostDatabaseTest {

    private static final OidcTenantConfig FIRST = OidcTenantConfig.builder().tenantId(LoginProvider.FIRST).build();

    @Inject
    Secrets secrets;

    @Inject
    LoginSettings settings;

    @Inject
    LoginProviders providers;

    @Inject
    LoginSessions there;

    @Inject
    Clock clock;

    private final Map<String, Object> request = new HashMap<>();
    private final List<String> cookiesLeftAlone = new ArrayList<>();
    private final RoutingContext routing = routing();

    @Test
    void aSessionThatCouldNotBeReadBecauseTheDatabaseWasLostStaysWithItsCookie() {
        DatabaseTokenStateManager lost = manager(new LoginSessions(source(new SQLException("Socket error", "08000")), clock));
        RuntimeException unread = assertThrows(RuntimeException.class, () -> read(lost));
        assertTrue(DatabaseBusy.causes(unread));
        // By now another member of the cluster answers, and would end the session.
        RuntimeException answer = assertThrows(RuntimeException.class, () -> delete(manager(there)));
        assertTrue(DatabaseBusy.causes(answer), "answered 503 as everything that found no database");
        assertEquals(List.of(providers.of(LoginProvider.FIRST).sessionCookie() + " false"), cookiesLeftAlone);
    }

    @Test
    void aSessionThatIsNotThereIsOver() {
        assertThrows(AuthenticationFailedException.class, () -> read(manager(there)));
        delete(manager(there));
        assertEquals(List.of(), cookiesLeftAlone);
    }

    @Test
    void whatDoesNotPassByItselfIsNotExcused() {
        assertThrows(IllegalStateException.class, () -> read(manager(new LoginSessions(source(new SQLException("Unknown column", "42S22", 1054)), clock))));
        delete(manager(there));
        assertEquals(List.of(), cookiesLeftAlone);
    }

    private DatabaseTokenStateManager manager(LoginSessions sessions) {
        return new DatabaseTokenStateManager(sessions, secrets, settings, providers, clock);
    }

    private void read(DatabaseTokenStateManager manager) {
        manager.getTokens(routing, FIRST, SessionKey.random().cookie(), LostDatabaseTest::<AuthorizationCodeTokens>done).await().indefinitely();
    }

    private void delete(DatabaseTokenStateManager manager) {
        manager.deleteTokens(routing, FIRST, SessionKey.random().cookie(), LostDatabaseTest::<Void>done).await().indefinitely();
    }

    private static <T> Uni<T> done(Supplier<T> work) {
        return Uni.createFrom().item(work);
    }

    private static DataSource source(SQLException failure) {
        return proxy(DataSource.class, (method, values) -> {
            throw failure;
        });
    }

    private RoutingContext routing() {
        HttpServerResponse response = proxy(HttpServerResponse.class, (method, values) -> {
            assertEquals("removeCookie", method);
            cookiesLeftAlone.add(values[0] + " " + values[1]);
            return null;
        });
        return proxy(RoutingContext.class, (method, values) -> switch (method) {
            case "put" -> {
                request.put((String) values[0], values[1]);
                yield null;
            }
            case "get" -> request.get((String) values[0]);
            case "response" -> response;
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private interface Answer {
        Object to(String method, Object[] values) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> answer.to(method.getName(), values)));
    }
}

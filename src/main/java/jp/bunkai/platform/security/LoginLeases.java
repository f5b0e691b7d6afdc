package jp.bunkai.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Lets an answer that goes on for hours follow the login it was begun under: ordinary requests look their login up each time, such an
 * answer asks here from time to time whether it still holds.
 */
@Singleton
public class LoginLeases {

    private static final String COOKIE = "q_session";

    private final SecurityIdentity identity;
    private final LoginSessions sessions;
    private final Clock clock;

    LoginLeases(SecurityIdentity identity, LoginSessions sessions, Clock clock) {
        this.identity = identity;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The login of the present request, which is signed in. */
    public LoginLease present(RoutingContext request) {
        Cookie cookie = request.request().getCookie(COOKIE);
        if (cookie != null && request.request().getHeader(HttpHeaders.AUTHORIZATION) == null) {
            return SessionKey.of(cookie.getValue()).map(key -> new LoginLease(HexFormat.of().formatHex(key.hash()), null))
                    .orElseThrow(() -> new IllegalStateException("A session that is signed in has a key"));
        }
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        return new LoginLease(null, Instant.ofEpochSecond(token.getExpirationTime()));
    }

    /** What has become of each of these, in one statement for some hundred sessions. */
    public Map<LoginLease, LoginLease.State> states(Collection<LoginLease> leases) {
        List<String> keys = leases.stream().map(LoginLease::session).filter(Objects::nonNull).distinct().toList();
        Map<String, Instant> known = sessions.ends(keys);
        Instant now = clock.instant();
        Map<LoginLease, LoginLease.State> states = new HashMap<>();
        leases.forEach(lease -> {
            Instant ends = lease.session() == null ? lease.ends() : known.get(lease.session());
            states.put(lease, ends == null ? LoginLease.State.ENDED : ends.isAfter(now) ? LoginLease.State.HOLDS : LoginLease.State.EXPIRED);
        });
        return states;
    }
}

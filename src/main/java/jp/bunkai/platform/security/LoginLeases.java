package jp.bunkai.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
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
        String session = request.get(DatabaseTokenStateManager.SESSION);
        if (session != null) {
            return new LoginLease(session, null);
        }
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        return new LoginLease(null, Instant.ofEpochSecond(token.getExpirationTime()));
    }

    /** What has become of each of these, in one statement for some hundred sessions. */
    public Map<LoginLease, LoginLease.State> states(Collection<LoginLease> leases) {
        List<String> keys = leases.stream().map(LoginLease::session).filter(Objects::nonNull).distinct().toList();
        Map<String, LoginSessions.Ends> known = sessions.ends(keys);
        Instant now = clock.instant();
        // As Quarkus judges tokens: by the clock of the machine.
        Instant machine = Instant.now();
        Map<LoginLease, LoginLease.State> states = new HashMap<>();
        leases.forEach(lease -> states.put(lease, lease.session() == null ? state(lease.ends(), now) : state(known.get(lease.session()), now, machine)));
        return states;
    }

    /** A session whose tokens have ended holds no longer until somebody comes with it again: only then the provider is asked. */
    private static LoginLease.State state(LoginSessions.Ends ends, Instant now, Instant machine) {
        if (ends == null) {
            return LoginLease.State.ENDED;
        }
        return ends.tokens() != null && !ends.tokens().isAfter(machine) ? LoginLease.State.EXPIRED : state(ends.session(), now);
    }

    private static LoginLease.State state(Instant ends, Instant now) {
        return ends.isAfter(now) ? LoginLease.State.HOLDS : LoginLease.State.EXPIRED;
    }
}

package jp.bunkai.platform.security;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.bunkai.platform.Secrets;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import org.jboss.logging.Logger;

/**
 * Has a signed-in person prove once more who is there: in the same session, at the same provider, as the same subject, authenticated after it was
 * asked. What is proved serves one purpose, once, for a few minutes. Only browsers can: a token stands for a script, and nobody authenticates there.
 */
@Singleton
public class SecondLogins {

    private static final Logger LOG = Logger.getLogger(SecondLogins.class);

    private final SecondLoginStore logins;
    private final SecondLoginSettings settings;
    private final CodeFlow flow;
    private final Secrets secrets;
    private final Clock clock;

    SecondLogins(SecondLoginStore logins, SecondLoginSettings settings, CodeFlow flow, Secrets secrets, Clock clock) {
        this.logins = logins;
        this.settings = settings;
        this.flow = flow;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Begins one for this request's session.
     *
     * @param purpose what it is for, with the ids of what it is about
     * @param returnPath the page of ours that the browser comes back to
     * @return where to send the browser
     */
    public String begin(RoutingContext request, SignedInPerson person, String redirectUri, String purpose, String returnPath) {
        if (!ReturnPath.safe(returnPath).equals(returnPath)) {
            throw new IllegalArgumentException("A second login returns to a page of ours");
        }
        StateSecrets state = StateSecrets.random(secrets);
        Instant now = clock.instant();
        logins.add(new SecondLogin(state.hash(), mark(request, person).orElseThrow(SecondLogins::browserNeeded), person.issuer(), person.subject(), purpose,
                returnPath, now, now.plus(settings.timeToReturn())));
        return flow.location(request.get(DatabaseTokenStateManager.SIGNED_IN_WITH), redirectUri, state);
    }

    /** Uses one that this session made for this purpose, in the caller's transaction; nothing where there is none, or no longer. */
    public Optional<AuthenticatedAgain> spend(RoutingContext request, SignedInPerson person, String purpose) {
        return mark(request, person).flatMap(mark -> logins.usable(mark, purpose))
                .filter(login -> login.issuer().equals(person.issuer()) && login.subject().equals(person.subject()) && logins.spend(login))
                .map(login -> new AuthenticatedAgain(login.authenticatedAt(), login.issuer()));
    }

    /** What became of a browser's return from the provider: where it goes on, with the outcome for the page. */
    String finish(RoutingContext request, Optional<SignedInPerson> person, String code, String givenState, String redirectUri) {
        Optional<StateSecrets> state = StateSecrets.of(givenState, secrets);
        Optional<SecondLogin> taken = state.flatMap(known -> logins.take(known.hash()));
        boolean here = taken.isPresent() && person.flatMap(who -> mark(request, who))
                .filter(mark -> MessageDigest.isEqual(mark, taken.get().sessionMark())).isPresent();
        if (!here) {
            LOG.info("A second login came back that was not begun in this session, or too late");
            return "/?login=failed";
        }
        SecondLogin login = taken.get();
        return login.returnPath() + (login.returnPath().contains("?") ? "&" : "?") + "login="
                + outcome(login, request.get(DatabaseTokenStateManager.SIGNED_IN_WITH), code, redirectUri, state.orElseThrow()).word();
    }

    private SecondLogin.Outcome outcome(SecondLogin login, String provider, String code, String redirectUri, StateSecrets state) {
        if (code == null) {
            return SecondLogin.Outcome.FAILED;
        }
        try {
            JsonObject claims = flow.claims(provider, code, redirectUri, state);
            if (!login.subject().equals(claims.getString("sub"))) {
                return SecondLogin.Outcome.OTHER_PERSON;
            }
            Optional<Instant> at = authenticatedAt(claims);
            // The provider tells whole seconds.
            if (at.isEmpty() || at.get().isBefore(login.startedAt().truncatedTo(ChronoUnit.SECONDS))) {
                LOG.warnf("A second login was refused: %s", at.isEmpty() ? "the provider does not tell auth_time" : "it is older than its request");
                return SecondLogin.Outcome.NOT_FRESH;
            }
            logins.authenticated(login, at.get(), clock.instant().plus(settings.timeToUse()));
            return SecondLogin.Outcome.DONE;
        } catch (CodeFlow.Refused e) {
            LOG.warnf("A second login was refused: %s", e.getMessage());
            return SecondLogin.Outcome.FAILED;
        }
    }

    private Optional<Instant> authenticatedAt(JsonObject claims) {
        Long at = claims.getLong("auth_time");
        Long issued = settings.issuedAtStandsIn() ? claims.getLong("iat") : null;
        return Optional.ofNullable(at == null ? issued : at).map(Instant::ofEpochSecond);
    }

    /** Which session a request belongs to: whose, and since when, so that it stays the same when the provider's tokens are renewed. */
    private static Optional<byte[]> mark(RoutingContext request, SignedInPerson person) {
        Instant since = request.get(DatabaseTokenStateManager.SIGNED_IN_AT);
        return since == null ? Optional.empty() : Optional.of(StateSecrets.sha256(
                String.join("\n", "bunkai-session", person.issuer(), person.subject(), since.toString()).getBytes(StandardCharsets.UTF_8)));
    }

    private static ProblemException browserNeeded() {
        return ProblemException.of(ProblemType.NOT_ALLOWED, "二度目のログインはブラウザーでのみ行えます。", "A second login is possible in a browser only.");
    }
}

package jp.bunkai.platform.security;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.Optional;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person of the present request, from the browser's session or from a bearer token alike. */
@RequestScoped
public class CurrentPerson {

    private final SecurityIdentity identity;
    private final LoginSettings settings;

    CurrentPerson(SecurityIdentity identity, LoginSettings settings) {
        this.identity = identity;
        this.settings = settings;
    }

    /** The person; a problem when nobody is signed in. */
    public SignedInPerson get() {
        return find().orElseThrow(() -> ProblemException.of(ProblemType.NOT_SIGNED_IN));
    }

    /** The person, if anybody is signed in; a session that has ended is nobody. */
    public Optional<SignedInPerson> find() {
        try {
            return read();
        } catch (AuthenticationFailedException | AuthenticationCompletionException | AuthenticationRedirectException notOrNoLonger) {
            return Optional.empty();
        }
    }

    private Optional<SignedInPerson> read() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token) || token.getSubject() == null) {
            return Optional.empty();
        }
        String email = token.getClaim("email") instanceof String text && !text.isBlank() ? text.strip().toLowerCase(Locale.ROOT) : null;
        boolean trusted = email != null && switch (settings.emailTrust()) {
            case CLAIM -> isTrue(token.getClaim("email_verified"));
            case PROVIDER -> true;
        };
        String name = token.getClaim("name") instanceof String text && !text.isBlank() ? text : Optional.ofNullable(email).orElse(token.getSubject());
        return Optional.of(new SignedInPerson(token.getSubject(), settings.providerName().orElse(token.getIssuer()), email, trusted, name));
    }

    /** A claim may come as a Java or as a JSON value, by some providers as text. */
    private static boolean isTrue(Object claim) {
        return claim != null && "true".equalsIgnoreCase(claim.toString());
    }
}

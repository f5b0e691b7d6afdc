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

    /** Which of the providers has proved who it is, session and token alike. */
    private static final String PROVIDER = "tenant-id";

    private final SecurityIdentity identity;
    private final LoginProviders providers;

    CurrentPerson(SecurityIdentity identity, LoginProviders providers) {
        this.identity = identity;
        this.providers = providers;
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
        LoginProvider provider = providers.of(identity.getAttribute(PROVIDER));
        boolean trusted = email != null && provider.vouchesFor(email, token::getClaim);
        String told = PersonName.of(token.getClaim("name"), token.getClaim("given_name"), token.getClaim("family_name"));
        String name = told != null ? told : Optional.ofNullable(email).orElse(token.getSubject());
        return Optional.of(new SignedInPerson(token.getSubject(), provider.issuer(token.getIssuer()), email, trusted, name));
    }
}

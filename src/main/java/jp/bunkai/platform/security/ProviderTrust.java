package jp.bunkai.platform.security;

import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** What is said of every login provider: for which addresses its word is taken, and how people know it. */
public interface ProviderTrust {

    /** Whose word makes an e-mail good enough to bind a person to a membership. */
    @WithDefault("claim")
    EmailTrust emailTrust();

    /** The claim that must be true where trust is {@code claim}. */
    @WithDefault("email_verified")
    String emailVerifiedClaim();

    /** The domains of which this provider may vouch for addresses; all, where none is named. */
    Optional<List<String>> emailDomains();

    /** What stands on the button; needed where there are several providers. */
    Label label();

    /** A provider's name for people. */
    interface Label {

        Optional<String> ja();

        Optional<String> en();
    }

    /** Where e-mail is trusted. */
    enum EmailTrust {
        /** The token must say so, in the claim that is set. */
        CLAIM,
        /** The provider is controlled by one organisation that gives out the addresses itself. */
        PROVIDER
    }
}

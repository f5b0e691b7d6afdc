package jp.bunkai.platform.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of the login; see README, configuration. */
@ConfigMapping(prefix = "bunkai.login")
public interface LoginSettings {

    /** Whose word makes an e-mail good enough to bind a person to a membership. */
    @WithDefault("claim")
    EmailTrust emailTrust();

    /** A lasting name for the provider where its own address changes, as the one of development does with each start. */
    Optional<String> providerName();

    /** After this long a browser signs in again, whatever happens. */
    @WithDefault("PT12H")
    Duration sessionLength();

    /** Where e-mail is trusted. */
    enum EmailTrust {
        /** The token must say {@code email_verified}. */
        CLAIM,
        /** The provider is controlled by one organisation that gives out the addresses itself. */
        PROVIDER
    }
}

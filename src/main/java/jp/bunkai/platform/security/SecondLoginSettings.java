package jp.bunkai.platform.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the second login; see README, configuration. */
@ConfigMapping(prefix = "bunkai.second-login")
public interface SecondLoginSettings {

    /** Whether the time at which a token was issued counts where the provider does not tell when it authenticated; never in production. */
    @WithDefault("false")
    boolean issuedAtStandsIn();

    /** How long the person may take at the provider. */
    @WithDefault("PT10M")
    Duration timeToReturn();

    /** How long afterwards it may be used. */
    @WithDefault("PT5M")
    Duration timeToUse();
}

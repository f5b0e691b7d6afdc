package jp.bunkai.platform.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings of the login; see README, configuration. What stands here itself is said of the first provider. */
@ConfigMapping(prefix = "bunkai.login")
public interface LoginSettings extends ProviderTrust {

    /** A lasting name for the first provider where its own address changes, as the one of development does with each start. */
    Optional<String> providerName();

    /** After this long a browser signs in again, whatever happens. */
    @WithDefault("PT12H")
    Duration sessionLength();

    /** Providers beside the first, by a name of small letters and digits that stands in addresses and cookies. */
    Map<String, Further> providers();

    /** A provider beside the first: how it is reached, and as what. */
    interface Further extends ProviderTrust {

        /** Its address, which is also the issuer of its tokens. */
        String url();

        String clientId();

        /** Without one the client is a public one, with PKCE. */
        Optional<String> clientSecret();

        /** For whom its tokens may be made out; default: the client. Where it is set, the client is to be among them. */
        Optional<List<String>> audience();

        /** What is asked for beside openid, profile and email. */
        Optional<List<String>> scopes();
    }
}

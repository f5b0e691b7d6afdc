package jp.bunkai.platform.security;

import io.quarkus.oidc.Oidc;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.OidcTenantConfigBuilder;
import io.quarkus.oidc.runtime.OidcConfig;
import io.quarkus.oidc.runtime.builders.TokenConfigBuilder;
import io.smallrye.config.SmallRyeConfig;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * Makes the providers beside the first known to Quarkus, with everything about sessions, cookies and the code flow as it is set for the first, so that no
 * operator forgets PKCE for one of them. What belongs to one provider alone, its secret above all, is never taken from another.
 */
@Singleton
class FurtherProviders {

    private final LoginProviders providers;
    private final LoginSettings settings;
    private final Config config;

    FurtherProviders(LoginProviders providers, LoginSettings settings, Config config) {
        this.providers = providers;
        this.settings = settings;
        this.config = config;
    }

    void register(@Observes Oidc oidc) {
        if (providers.several()) {
            io.quarkus.oidc.runtime.OidcTenantConfig first = OidcConfig.getDefaultTenant(config.unwrap(SmallRyeConfig.class).getConfigMapping(OidcConfig.class));
            settings.providers().forEach((name, further) -> oidc.create(made(name, further, first)));
        }
    }

    private static OidcTenantConfig made(String name, LoginSettings.Further further, io.quarkus.oidc.runtime.OidcTenantConfig first) {
        OidcTenantConfigBuilder made = OidcTenantConfig.builder().tenantId(name).tenantEnabled(first.tenantEnabled())
                .applicationType(first.applicationType().orElseThrow()).tokenStateManager(first.tokenStateManager()).authentication(first.authentication())
                .authServerUrl(further.url()).clientId(further.clientId());
        further.clientSecret().ifPresent(made::credentials);
        further.scopes().ifPresent(scopes -> made.authentication().scopes(scopes).end());
        made.token(new TokenConfigBuilder().audience(further.audience().orElse(List.of(further.clientId()))).refreshExpired(first.token().refreshExpired()).build());
        first.tls().tlsConfigurationName().ifPresent(made::tlsConfigurationName);
        return made.build();
    }
}

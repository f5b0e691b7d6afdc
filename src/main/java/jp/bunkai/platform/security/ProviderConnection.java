package jp.bunkai.platform.security;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The providers as Quarkus talks to them, also where one could not be reached when the program started. */
@Singleton
class ProviderConnection {

    /** How long one answer of a provider is waited for. */
    static final Duration LONGEST = Duration.ofSeconds(30);

    private final TenantConfigBean tenants;

    ProviderConnection(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    TenantConfigContext get(String tenant) {
        TenantConfigContext context = context(tenant);
        return context.ready() ? context : context.initialize().await().atMost(LONGEST);
    }

    String clientId(String tenant) {
        return context(tenant).oidcConfig().clientId().orElse("");
    }

    /** Who its tokens are from: what it says itself, or its address where it has not been reached yet. */
    String issuer(String tenant) {
        TenantConfigContext context = context(tenant);
        String told = context.ready() && context.getOidcMetadata() != null ? context.getOidcMetadata().getIssuer() : null;
        return told == null ? context.oidcConfig().authServerUrl().orElse("") : told;
    }

    private TenantConfigContext context(String tenant) {
        TenantConfigContext context = tenant.equals(LoginProvider.FIRST) ? tenants.getDefaultTenant() : tenants.getStaticTenant(tenant);
        if (context == null) {
            throw new IllegalStateException("No such login provider: " + tenant);
        }
        return context;
    }
}

package jp.bunkai.platform.security;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The provider as Quarkus talks to it, also where it could not be reached when the program started. */
@Singleton
class ProviderConnection {

    /** How long one answer of the provider is waited for. */
    static final Duration LONGEST = Duration.ofSeconds(30);

    private final TenantConfigBean tenants;

    ProviderConnection(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    TenantConfigContext get() {
        TenantConfigContext tenant = tenants.getDefaultTenant();
        return tenant.ready() ? tenant : tenant.initialize().await().atMost(LONGEST);
    }
}

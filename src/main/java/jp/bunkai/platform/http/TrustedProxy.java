package jp.bunkai.platform.http;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Does not start where a proxy's word about addresses is believed, but from anybody: whoever reaches the port himself could name any address and go
 * around the limits of his own.
 */
@Startup
@Singleton
class TrustedProxy {

    @Inject
    TrustedProxy(@ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false") boolean forwarding,
            @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<String> trusted) {
        if (forwarding && trusted.filter(names -> !names.isBlank()).isEmpty()) {
            throw new IllegalStateException("BUNKAI_PROXY_FORWARDING を使うときは、信頼するプロキシのアドレスを BUNKAI_PROXY_TRUSTED に指定してください。"
                    + " / With BUNKAI_PROXY_FORWARDING, name the addresses of the proxies to trust in BUNKAI_PROXY_TRUSTED.");
        }
    }
}

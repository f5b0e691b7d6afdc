package jp.bunkai.platform.security;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Under which address the provider finds this installation: the configured one, or else the one of the request. */
@Singleton
public class OwnAddress {

    private final Optional<String> publicUrl;

    OwnAddress(@ConfigProperty(name = "bunkai.public-url") Optional<String> publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** Where a second login comes back to; the provider must know this address. */
    public String secondLoginReturn(UriInfo uri) {
        return publicUrl.orElse(uri.getBaseUri().toString()).replaceAll("/+$", "") + "/sign/done";
    }
}

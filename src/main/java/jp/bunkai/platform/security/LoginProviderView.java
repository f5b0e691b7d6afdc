package jp.bunkai.platform.security;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A login provider that a person may choose. */
@Schema(name = "LoginProvider")
public record LoginProviderView(
        @Schema(required = true, description = "For /login?with=") String name,
        @Schema(required = true, description = "What the operator calls it in Japanese") String ja,
        @Schema(required = true, description = "What the operator calls it in English") String en) {

    static LoginProviderView of(LoginProvider provider) {
        return new LoginProviderView(provider.name(), provider.trust().label().ja().orElseThrow(), provider.trust().label().en().orElseThrow());
    }
}

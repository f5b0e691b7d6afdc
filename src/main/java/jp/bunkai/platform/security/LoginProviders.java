package jp.bunkai.platform.security;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The login providers of this installation: the first, and those of {@code bunkai.login.providers}. A program whose settings of them cannot be right does not start. */
@Singleton
class LoginProviders {

    static final String FIRST_NAME = "default";
    // No underline: Quarkus puts one between the name and the rest of a cookie's.
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]{0,19}");

    private final Map<String, LoginProvider> byTenant = new LinkedHashMap<>();

    LoginProviders(LoginSettings settings, @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> first) {
        byTenant.put(LoginProvider.FIRST, new LoginProvider(LoginProvider.FIRST, FIRST_NAME, settings.providerName(), settings));
        Set<String> addresses = new HashSet<>();
        first.map(LoginProviders::plain).ifPresent(addresses::add);
        settings.providers().forEach((name, further) -> {
            if (!NAME.matcher(name).matches() || name.equals(FIRST_NAME)) {
                throw wrong(name, "名前は英小文字で始まる英小文字と数字（20文字まで、default 以外）にしてください。", "its name needs to be small letters and digits (20 at most, not default).");
            }
            if (!addresses.add(plain(further.url()))) {
                throw wrong(name, "同じ URL の認証プロバイダーがほかにもあります。", "another provider has the same URL.");
            }
            byTenant.put(name, new LoginProvider(name, name, Optional.empty(), further));
        });
        if (several()) {
            byTenant.values().stream().filter(provider -> provider.trust().label().ja().isEmpty() || provider.trust().label().en().isEmpty()).findFirst().ifPresent(bare -> {
                throw wrong(bare.name(), "ログイン画面の表示名（label.ja と label.en）がありません。", "it has no label.ja and label.en for the page of choice.");
            });
        }
    }

    /** The one that Quarkus has used for a request; null is the first. */
    LoginProvider of(String tenant) {
        LoginProvider provider = byTenant.get(tenant == null ? LoginProvider.FIRST : tenant);
        if (provider == null) {
            throw new IllegalStateException("No such login provider: " + tenant);
        }
        return provider;
    }

    /** The one of this name in an address. */
    Optional<LoginProvider> named(String name) {
        return byTenant.values().stream().filter(provider -> provider.name().equals(name)).findFirst();
    }

    Collection<LoginProvider> all() {
        return byTenant.values();
    }

    /** Whether there is anything to choose. */
    boolean several() {
        return byTenant.size() > 1;
    }

    private static IllegalStateException wrong(String name, String ja, String en) {
        return new IllegalStateException("bunkai.login の認証プロバイダー「" + name + "」: " + ja + " / The login provider " + name + " of bunkai.login: " + en);
    }

    private static String plain(String url) {
        return url.strip().replaceAll("/+$", "");
    }
}

package jp.bunkai.platform.security;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Lets no installation start that would take a token's time of issue for the time of an authentication: only development may. */
@Startup
@Singleton
class SecondLoginStart {

    @Inject
    SecondLoginStart(SecondLoginSettings settings) {
        this(settings.issuedAtStandsIn(), LaunchMode.current());
    }

    SecondLoginStart(boolean issuedAtStandsIn, LaunchMode mode) {
        if (issuedAtStandsIn && mode == LaunchMode.NORMAL) {
            throw new IllegalStateException("bunkai.second-login.issued-at-stands-in は開発用です。本番では設定できません。認証時刻（auth_time）を返す認証基盤を使ってください。"
                    + " / bunkai.second-login.issued-at-stands-in is for development. In production use a provider that tells auth_time.");
        }
    }
}

package jp.bunkai.platform.security;

import java.time.Instant;

/** That the provider authenticated a signed-in person once more: when, by its own clock, and which provider. */
public record AuthenticatedAgain(Instant at, String provider) {
}

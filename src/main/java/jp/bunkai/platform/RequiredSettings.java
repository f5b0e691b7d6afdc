package jp.bunkai.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a packaged program cannot do without, asked for in one sentence before anything starts; without it the first part that misses a
 * setting would fail with a name that nobody set. Development and tests bring everything along.
 */
final class RequiredSettings {

    private RequiredSettings() {
    }

    /** Names of settings that are missing, as environment variables. */
    static List<String> missing(boolean migrating) {
        if (!isPackaged() || hasOwnFile()) {
            return List.of();
        }
        List<String> needed = new ArrayList<>();
        boolean ownDatabase = isSet("BUNKAI_DB_URL");
        if (migrating) {
            needed.addAll(ownDatabase ? List.of("BUNKAI_DB_MIGRATE_USER", "BUNKAI_DB_MIGRATE_PASSWORD") : List.of());
        } else {
            needed.addAll(List.of("BUNKAI_OIDC_URL", "BUNKAI_OIDC_CLIENT_ID"));
            needed.addAll(ownDatabase ? List.of("BUNKAI_DB_USER", "BUNKAI_DB_PASSWORD", "BUNKAI_SECRET") : List.of());
        }
        return needed.stream().filter(name -> !isSet(name)).toList();
    }

    static String sentence(List<String> missing) {
        String names = String.join(", ", missing);
        return "次の設定がありません: " + names + "。README の「設定」を参照してください。" + System.lineSeparator() + "These settings are missing: " + names
                + ". See README, configuration.";
    }

    private static boolean isSet(String variable) {
        String property = variable.toLowerCase(Locale.ROOT).replace('_', '.');
        return present(System.getenv(variable)) || present(System.getProperty(property)) || present(System.getProperty(variable));
    }

    private static boolean present(String value) {
        return value != null && !value.isBlank();
    }

    private static boolean isPackaged() {
        return Main.class.getProtectionDomain().getCodeSource().getLocation().getPath().endsWith(".jar");
    }

    /** Settings may also stand in a file beside the program, which is read later; then this check keeps out of the way. */
    private static boolean hasOwnFile() {
        return Files.exists(Path.of("config", "application.properties")) || Files.exists(Path.of(".env")) || System.getenv("QUARKUS_CONFIG_LOCATIONS") != null
                || System.getProperty("quarkus.config.locations") != null;
    }
}

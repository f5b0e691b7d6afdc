package jp.bunkai.platform.embedded;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Decides which database this run uses: the one that {@code BUNKAI_DB_URL} names, else the embedded one, whose settings it puts where
 * Quarkus finds them.
 */
public final class DatabaseChoice {

    private DatabaseChoice() {
    }

    public static void make() {
        if (setting(EmbeddedDatabase.URL).isPresent() && System.getProperty("bunkai.embedded.folder") == null) {
            return;
        }
        Path folder = Path.of(setting("bunkai.data.dir").orElse("data"));
        boolean ownSecret = System.getenv("BUNKAI_SECRET") != null;
        EmbeddedDatabase.start(folder).forEach((name, value) -> {
            if (!ownSecret || !name.equals("bunkai.secret")) {
                System.setProperty(name, value);
            }
        });
        // Nobody else looks after the schema of an embedded server.
        System.setProperty("quarkus.flyway.migrate-at-start", "true");
    }

    /** A setting from the command line or the environment, the two places that are read this early. */
    private static Optional<String> setting(String name) {
        String variable = name.replaceAll("[.-]", "_").toUpperCase(java.util.Locale.ROOT);
        return Optional.ofNullable(System.getProperty(name)).or(() -> Optional.ofNullable(System.getenv(variable))).filter(value -> !value.isBlank());
    }
}

package jp.bunkai.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import jp.bunkai.platform.embedded.EmbeddedDatabase;

/**
 * Gives every {@code @QuarkusTest} a real MariaDB, fresh for each run of the tests, without being named by any (it is registered as a
 * service). {@code BUNKAI_DB_URL} puts another server in its place.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final Path FOLDER = Path.of("target", "test-database");
    private static final String STARTED = "bunkai.test.database";

    @Override
    public Map<String, String> start() {
        if (System.getenv("BUNKAI_DB_URL") != null) {
            return Map.of();
        }
        if (System.getProperty(STARTED) == null) {
            System.setProperty(STARTED, "true");
            deleteTables(FOLDER.resolve("mariadb"));
        }
        // A crash of the machine may cost a test's data; waiting for the disk costs every test.
        return EmbeddedDatabase.start(FOLDER, "--innodb-flush-log-at-trx-commit=0", "--innodb-fast-shutdown=2");
    }

    @Override
    public void stop() {
        // Ends with the JVM: the next test profile of this run uses it again.
    }

    private static void deleteTables(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

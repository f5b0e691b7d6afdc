package jp.bunkai.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import jp.bunkai.platform.embedded.EmbeddedDatabase;
import jp.bunkai.platform.embedded.EmbeddedDatabaseException;

/** Runs the embedded server and nothing else, so that a test can start it, kill it and start it again. */
public final class DatabaseProgram {

    private DatabaseProgram() {
    }

    /** Arguments: the data folder, and the file that gets the settings once the server is ready, or the reason why there is none. */
    public static void main(String... args) throws Exception {
        Properties told = new Properties();
        int status = 0;
        try {
            Map<String, String> settings = EmbeddedDatabase.start(Path.of(args[0]));
            told.putAll(settings);
            told.put("server", System.getProperty("bunkai.embedded.pid"));
        } catch (EmbeddedDatabaseException e) {
            told.put("refused", e.getMessage());
            status = 1;
        }
        Path unfinished = Path.of(args[1] + ".new");
        try (var out = Files.newBufferedWriter(unfinished)) {
            told.store(out, null);
        }
        Files.move(unfinished, Path.of(args[1]));
        if (status == 0) {
            Thread.currentThread().join();
        }
        System.exit(status);
    }
}

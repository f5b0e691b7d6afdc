package jp.bunkai.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.bunkai.support.Programs;
import org.junit.jupiter.api.Test;

/**
 * Runs the browser journeys of {@code src/main/webui/journeys} against this program: real logins, real database, the web interface as
 * it is shipped. Screenshots are left in {@code target/journeys} to be looked at.
 */
@QuarkusTest
class JourneysTest {

    private static final Path WEBUI = Path.of("src/main/webui");

    @TestHTTPResource("/")
    URL root;

    @Test
    void peopleReachWhatTheyCameFor() throws IOException, InterruptedException {
        Path browser = Programs.require("browser", List.of("chromium", "chromium-browser", "google-chrome"));
        Path log = Files.createDirectories(Path.of("target/journeys")).resolve("journeys.log");
        ProcessBuilder vitest = new ProcessBuilder("npx", "--no-install", "vitest", "run", "--config", "journeys/vitest.config.ts")
                .directory(WEBUI.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        vitest.environment().put("BUNKAI_URL", root.toString().replaceAll("/$", ""));
        vitest.environment().put("BUNKAI_BROWSER", browser.toString());
        vitest.environment().put("BUNKAI_PICTURES", Path.of("target/journeys").toAbsolutePath().toString());
        Process run = vitest.start();
        assertTrue(run.waitFor(15, TimeUnit.MINUTES), "the journeys take too long; see " + log);
        assertEquals(0, run.exitValue(), () -> "a journey failed:\n" + read(log));
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "no log: " + e.getMessage();
        }
    }
}

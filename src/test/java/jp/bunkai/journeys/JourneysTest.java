package jp.bunkai.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.bunkai.sample.SampleDossiers;
import jp.bunkai.signoff.seal.SealedBy;
import jp.bunkai.support.Programs;
import jp.bunkai.support.TestDossier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Runs the browser journeys of {@code src/main/webui/journeys} against this program: real logins, real database, the web interface as
 * it is shipped. Screenshots are left in {@code target/journeys} to be looked at.
 */
@QuarkusTest
@Order(1)
class JourneysTest {

    private static final Logger LOG = Logger.getLogger(JourneysTest.class);
    private static final Path WEBUI = Path.of("src/main/webui");
    private static final Path OUTPUT = Path.of("target/journeys");

    @TestHTTPResource("/")
    URL root;
    @Inject
    SampleDossiers samples;

    /** Types, lint, and unit tests of the web interface; its packages are there once the application has been built. */
    @Test
    void theWebInterfaceHoldsItsOwnChecks() throws IOException, InterruptedException {
        run(Map.of(), "the web interface's own checks", "npm", "test");
    }

    @Test
    void peopleReachWhatTheyCameFor() throws IOException, InterruptedException {
        Path browser = Programs.require("browser", List.of("chromium", "chromium-browser", "google-chrome"));
        Path mails = OUTPUT.resolve("mails").toAbsolutePath();
        Map<String, String> where = Map.of("BUNKAI_MAILS", mails.toString(), "BUNKAI_URL", root.toString().replaceAll("/$", ""), "BUNKAI_BROWSER", browser.toString(),
                "BUNKAI_PICTURES", OUTPUT.toAbsolutePath().toString(), "BUNKAI_OSAKA", osaka());
        // -Dbunkai.journey=<parts of files' names, with commas between> runs only these.
        List<String> command = new ArrayList<>(List.of("npx", "--no-install", "vitest", "run", "--config", "journeys/vitest.config.ts"));
        Optional.ofNullable(System.getProperty("bunkai.journey")).ifPresent(each -> command.addAll(List.of(each.split(","))));
        ScheduledExecutorService sealing = Executors.newSingleThreadScheduledExecutor();
        sealing.scheduleWithFixedDelay(JourneysTest::seal, 2, 2, TimeUnit.SECONDS);
        try (JourneyMail mail = new JourneyMail(mails)) {
            run(where, "a journey", command.toArray(String[]::new));
        } finally {
            sealing.shutdown();
        }
    }

    /** As the scheduler does: what fails once is tried again. */
    private static void seal() {
        try {
            SealedBy.theWorker();
        } catch (RuntimeException e) {
            LOG.warn("The seal waits for its next turn", e);
        }
    }

    /** The sample dossier that has most in it. Its people sit at one table: what one of them enters the others see at once. */
    private String osaka() {
        UUID dossier = samples.enter().osaka();
        TestDossier.meet(dossier);
        return dossier.toString();
    }

    private static void run(Map<String, String> environment, String what, String... command) throws IOException, InterruptedException {
        assumeTrue(ConfigProvider.getConfig().getOptionalValue("quarkus.quinoa", Boolean.class).orElse(true)
                || !System.getProperty("bunkai.require", "").isEmpty(), "not checked: the web interface is switched off");
        Path log = Files.createDirectories(OUTPUT).resolve(command[0] + ".log");
        ProcessBuilder builder = new ProcessBuilder(command).directory(WEBUI.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertTrue(process.waitFor(45, TimeUnit.MINUTES), what + " takes too long; see " + log);
        assertEquals(0, process.exitValue(), () -> what + " failed:\n" + read(log));
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "no log: " + e.getMessage();
        }
    }
}

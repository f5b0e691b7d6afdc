package jp.bunkai.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.bunkai.signoff.seal.SealedBy;
import jp.bunkai.support.Programs;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/** Runs the journeys of the web interface in a browser against the program that is tested, with mailboxes and the sealing worker beside it. */
public final class Journeys {

    private static final Logger LOG = Logger.getLogger(Journeys.class);
    private static final Path WEBUI = Path.of("src/main/webui");
    private static final Path OUTPUT = Path.of("target/journeys");

    private Journeys() {
    }

    /**
     * Runs journeys one after another and fails where one of them does.
     *
     * @param named parts of the names of the files to run; all where there are none
     */
    public static void run(URL root, Map<String, String> settings, String... named) throws IOException, InterruptedException {
        Path browser = Programs.require("browser", List.of("chromium", "chromium-browser", "google-chrome"));
        Path mails = OUTPUT.resolve("mails").toAbsolutePath();
        Map<String, String> environment = new HashMap<>(settings);
        environment.putAll(Map.of("BUNKAI_MAILS", mails.toString(), "BUNKAI_URL", root.toString().replaceAll("/$", ""), "BUNKAI_BROWSER", browser.toString(),
                "BUNKAI_PICTURES", OUTPUT.toAbsolutePath().toString()));
        List<String> command = new ArrayList<>(List.of("npx", "--no-install", "vitest", "run", "--config", "journeys/vitest.config.ts"));
        command.addAll(List.of(named));
        ScheduledExecutorService sealing = Executors.newSingleThreadScheduledExecutor();
        sealing.scheduleWithFixedDelay(Journeys::seal, 2, 2, TimeUnit.SECONDS);
        try (JourneyMail mail = new JourneyMail(mails)) {
            inWebInterface(environment, "a journey", command.toArray(String[]::new));
        } finally {
            sealing.shutdown();
        }
    }

    /** Runs a command of the web interface's tools; what it says stands in {@code target/journeys}. */
    static void inWebInterface(Map<String, String> environment, String what, String... command) throws IOException, InterruptedException {
        assumeTrue(ConfigProvider.getConfig().getOptionalValue("quarkus.quinoa", Boolean.class).orElse(true)
                || !System.getProperty("bunkai.require", "").isEmpty(), "not checked: the web interface is switched off");
        Path log = Files.createDirectories(OUTPUT).resolve(command[0] + ".log");
        ProcessBuilder builder = new ProcessBuilder(command).directory(WEBUI.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertTrue(process.waitFor(45, TimeUnit.MINUTES), what + " takes too long; see " + log);
        assertEquals(0, process.exitValue(), () -> what + " failed:\n" + read(log));
    }

    /** As the scheduler does: what fails once is tried again. */
    private static void seal() {
        try {
            SealedBy.theWorker();
        } catch (RuntimeException e) {
            LOG.warn("The seal waits for its next turn", e);
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "no log: " + e.getMessage();
        }
    }
}

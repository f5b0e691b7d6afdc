package jp.bunkai.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs of this machine to their end, and says what they said. */
final class Shell {

    private static final int PATIENCE_SECONDS = 60;

    private Shell() {
    }

    /** What it wrote; an exception with that where it ends with anything but 0. */
    static String run(String... command) throws IOException, InterruptedException {
        return run(List.of(command), "");
    }

    /** The same, with something to read for the program. */
    static String run(List<String> command, String input) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(String.join(" ", command) + ": " + said);
        }
        return said;
    }

    /** Whether it ended with 0. */
    static boolean works(String... command) throws InterruptedException {
        try {
            run(command);
            return true;
        } catch (IOException | IllegalStateException no) {
            return false;
        }
    }
}

package jp.bunkai.support;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Another database server in a process of its own, with the same accounts and an empty database: the machine that a backup is restored on. */
public final class SecondServer implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "second-server");

    private final Process process;
    private final Map<String, String> settings;

    private SecondServer(Process process, Map<String, String> settings) {
        this.process = process;
        this.settings = settings;
    }

    public static SecondServer start() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path told = FOLDER.resolve("told-" + System.nanoTime());
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                DatabaseProgram.class.getName(), FOLDER.toString(), told.toString()).redirectErrorStream(true).redirectOutput(FOLDER.resolve("program.log").toFile()).start();
        for (int i = 0; i < 1_800 && process.isAlive() && !Files.exists(told); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(told)) {
            properties.load(reader);
        }
        Files.delete(told);
        return new SecondServer(process, properties.entrySet().stream().collect(Collectors.toMap(entry -> entry.getKey().toString(), entry -> entry.getValue().toString())));
    }

    /** As the program would set them. */
    public Map<String, String> settings() {
        return settings;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }
}

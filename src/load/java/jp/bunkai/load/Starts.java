package jp.bunkai.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * How long the packaged program takes until it is ready, with its database running: so many starts one after another, the first of them told apart, since
 * only it reads the package from the disk. {@code ./mvnw -Pload test -Dload.main=jp.bunkai.load.Starts -Dload.args="--times 5"}; {@code --java} takes one
 * option for the program's JVM. Writes {@code target/load/starts.txt}.
 */
public final class Starts {

    private static final Logger LOG = Logger.getLogger(Starts.class);

    private Starts() {
    }

    public static void main(String... args) throws Exception {
        String[] given = args.length == 1 ? args[0].trim().split("\\s+") : args;
        Map<String, String> options = new HashMap<>(Map.of("times", "5", "java", "", "jar", "target/quarkus-app/quarkus-run.jar"));
        for (int i = 0; i + 1 < given.length; i += 2) {
            options.put(given[i].replaceFirst("^--", ""), given[i + 1]);
        }
        long[] millis = new long[Integer.parseInt(options.get("times"))];
        double[] cpu = new double[millis.length];
        try (Issuer issuer = new Issuer();
                Installation installation = new Installation(Options.of(new String[] {"--jar", options.get("jar"), "--java", options.get("java")}), issuer)) {
            for (int i = 0; i < millis.length; i++) {
                installation.kill();
                long begun = System.nanoTime();
                installation.restart();
                millis[i] = (System.nanoTime() - begun) / 1_000_000;
                cpu[i] = Usage.of(installation.serverPid()).cpuSeconds();
            }
            Arrays.sort(millis);
            Arrays.sort(cpu);
            String text = "first start " + installation.startMillis() + " ms" + (millis.length == 0 ? "" : String.format(Locale.ROOT,
                    ", then %d times: median %d ms, fastest %d, slowest %d; %.1f s of processor time", millis.length, millis[millis.length / 2], millis[0],
                    millis[millis.length - 1], cpu[cpu.length / 2]));
            LOG.info(text);
            Files.write(Path.of("target", "load", "starts.txt"), List.of(text));
        }
        System.exit(0);
    }
}

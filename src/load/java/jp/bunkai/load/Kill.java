package jp.bunkai.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jboss.logging.Logger;

/**
 * Kills the packaged program between every two steps of signing and in the midst of each, starts it again, and goes on as the people would. Ends
 * with 1 unless everything acknowledged is there, nothing is there twice, and the files prove themselves at the end. {@code ./mvnw -Pload test -Dload.main=jp.bunkai.load.Kill}.
 */
public final class Kill {

    private static final Logger LOG = Logger.getLogger(Kill.class);

    private Kill() {
    }

    public static void main(String... args) throws Exception {
        String[] given = args.length == 1 ? args[0].trim().split("\\s+") : args;
        Map<String, String> options = new HashMap<>(Map.of("rounds", "2", "quiet", "8", "longest", "400", "seed", "1", "jar", "target/quarkus-app/quarkus-run.jar"));
        for (int i = 0; i + 1 < given.length; i += 2) {
            options.put(given[i].replaceFirst("^--", ""), given[i + 1]);
        }
        Path seal = Seals.make(Path.of("target", "load"));
        String settings = "bunkai.seal.every=1s,bunkai.seal.claim=PT15S,bunkai.seal.keystore=" + seal + ",bunkai.seal.password=" + Seals.PASSWORD
                + ",bunkai.limits.verify-burst=1000";
        Options server = Options.of(new String[] {"--jar", options.get("jar"), "--settings", settings});
        List<String> report = new ArrayList<>();
        try (Issuer issuer = new Issuer(); Installation installation = new Installation(server, issuer)) {
            Random random = new Random(Long.parseLong(options.get("seed")));
            Times unmeasured = new Times();
            Times times = new Times();
            for (int i = 0; i < Integer.parseInt(options.get("quiet")); i++) {
                // The first two warm the program that was just started.
                new Ceremony(installation, new Deal(installation, issuer), Ceremony.Blow.NONE, 0, random, i < 2 ? unmeasured : times).run();
            }
            report.add(times.text());
            report.add("between every two steps: " + new Ceremony(installation, new Deal(installation, issuer), Ceremony.Blow.BETWEEN, 0, random, unmeasured).run());
            for (int i = 1; i <= Integer.parseInt(options.get("rounds")); i++) {
                report.add("in the midst of each step, round " + i + ": " + new Ceremony(installation, new Deal(installation, issuer), Ceremony.Blow.AMID,
                        Integer.parseInt(options.get("longest")), random, unmeasured).run());
            }
        } catch (IllegalStateException | IOException lost) {
            LOG.error("Lost or doubled", lost);
            report.add("LOST OR DOUBLED: " + lost);
        }
        String text = String.join(System.lineSeparator(), report);
        LOG.info(System.lineSeparator() + text);
        Files.writeString(Path.of("target", "load", "kill.txt"), text);
        System.exit(text.contains("LOST OR DOUBLED") ? 1 : 0);
    }
}

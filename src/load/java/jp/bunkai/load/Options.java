package jp.bunkai.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What to do: so many people, an edit of each every so many seconds, for how long, and for how long before
 * without counting (a program just started is slow, and one that has run for days is not: --warm-every lets each edit more often meanwhile), on
 * how many rows; how many edits in a hundred go to the
 * same few rows; how often the matrix is read beforehand; the packaged program; further settings of the server, separated by commas.
 */
record Options(int people, double every, int seconds, int warm, double warmEvery, int rows, int hot, int readings, String jar, String java, String settings) {

    private static final Set<String> NAMES = Set.of("people", "every", "seconds", "warm", "warm-every", "rows", "hot", "readings", "jar", "java", "settings");

    static Options of(String[] args) {
        Map<String, String> given = new HashMap<>(Map.of("people", "30", "every", "5", "seconds", "60", "warm", "0", "rows", "300", "hot", "20",
                "readings", "200", "jar", "target/quarkus-app/quarkus-run.jar", "java", "", "settings", ""));
        for (int i = 0; i + 1 < args.length; i += 2) {
            String name = args[i].replaceFirst("^--", "");
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException("unknown option " + args[i] + "; known are " + NAMES);
            }
            given.put(name, args[i + 1]);
        }
        return new Options(Integer.parseInt(given.get("people")), Double.parseDouble(given.get("every")), Integer.parseInt(given.get("seconds")),
                Integer.parseInt(given.get("warm")), Double.parseDouble(given.getOrDefault("warm-every", given.get("every"))), Integer.parseInt(given.get("rows")), Integer.parseInt(given.get("hot")),
                Integer.parseInt(given.get("readings")), given.get("jar"), given.get("java"), given.get("settings"));
    }
}

package jp.bunkai.load;

import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Two nodes on one database for half an hour, while a node is killed every three minutes and the database twice; ends with 1 unless all that an
 * {@link Ordeal} asks for is so. {@code ./mvnw -Pload test -Dload.main=jp.bunkai.load.Soak}, with {@code --minutes}, {@code --people}, {@code --every}
 * (seconds between two turns of a person) and {@code --kill-every} (seconds). Linux only, for it starts the database again as it was.
 */
public final class Soak extends Ordeal {

    /** After the database and both nodes are ready again. */
    private static final long DATABASE_ERRORS_SECONDS = 2;

    private final DatabaseServer database;

    private Soak(Map<String, String> given, DatabaseServer database) {
        super(given);
        this.database = database;
    }

    public static void main(String... args) throws Exception {
        Map<String, String> given = options(args, Map.of("minutes", "30", "kill-every", "180"));
        boolean whole;
        try (DatabaseServer database = new DatabaseServer()) {
            whole = new Soak(given, database).run(database, "soak.txt");
        }
        System.exit(whole ? 0 : 1);
    }

    /** Kills the nodes in turn, and at a third and at two thirds of the time the database: once as by a loss of power, once as an operator does. */
    @Override
    void suffer(Cluster cluster, Issuer issuer) throws Exception {
        int every = number("kill-every");
        int rounds = 60 * number("minutes") / every;
        for (int round = 1; round < rounds; round++) {
            until(round * every);
            killNode(cluster, (round - 1) % 2);
            TimeUnit.SECONDS.sleep(every / 12);
            ceremony(cluster, issuer);
            if (round == Math.max(1, rounds / 3) || round == Math.max(2, 2 * rounds / 3)) {
                until(round * every + every / 2);
                loseDatabase(cluster, round == Math.max(1, rounds / 3));
            }
        }
        until(rounds * every);
    }

    private void loseDatabase(Cluster cluster, boolean power) throws Exception {
        long at = System.nanoTime();
        if (power) {
            database.kill();
        } else {
            database.stop();
        }
        TimeUnit.SECONDS.sleep(DOWN_SECONDS);
        database.start();
        long answers = System.nanoTime();
        cluster.awaitReady();
        long back = System.nanoTime();
        lost(new Blow((power ? "database killed" : "database stopped") + " (answers after " + TimeUnit.NANOSECONDS.toMillis(answers - at) + " ms)", at, back,
                back + TimeUnit.SECONDS.toNanos(DATABASE_ERRORS_SECONDS)));
    }
}

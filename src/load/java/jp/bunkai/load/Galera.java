package jp.bunkai.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Two nodes on a Galera cluster of three members, each member on a host of its own made of a network namespace, while members and a node are lost in turn;
 * ends with 1 unless all that an {@link Ordeal} asks for is so and all members hold the same rows. {@code ./mvnw -Pload test
 * -Dload.main=jp.bunkai.load.Galera -Dload.args="--minutes 6"}, with {@code --minutes}, {@code --people}, {@code --every} and {@code --kill-every} (seconds).
 * Needs Linux, root, and of Debian mariadb-server, galera-4, rsync and iproute2; says so where they are missing.
 */
public final class Galera extends Ordeal {

    /** The others give up a member that says nothing after five seconds, and hold every commit meanwhile; connections are replaced at once. */
    private static final long LOST_SECONDS = 10;
    /** What was asked of a member whose cable is out waits for the end of {@code socketTimeout}. */
    private static final long SILENT_SECONDS = 32;
    private static final int PULLED_SECONDS = 20;
    private static final String GIVEN_UP = "was given up by the database";

    private final Members members;
    private Watch watch;

    private Galera(Map<String, String> given, Members members) {
        super(given);
        this.members = members;
    }

    public static void main(String... args) throws InterruptedException {
        Map<String, String> given = options(args, Map.of("minutes", "6", "kill-every", "60"));
        boolean whole = false;
        String missing = Members.missing();
        if (!missing.isEmpty()) {
            System.err.println(missing);
            System.exit(1);
        }
        try (Members members = new Members()) {
            for (String log : List.of("node-1.log", "node-2.log")) {
                Files.deleteIfExists(Server.FOLDER.resolve(log));
            }
            whole = new Galera(given, members).run(members, "galera.txt");
        } catch (Exception failed) {
            System.err.println("The run did not come to its end:");
            failed.printStackTrace();
        }
        System.exit(whole ? 0 : 1);
    }

    /** That a transaction was given up and is done again says only this category, and only then. */
    @Override
    String settings() {
        return ",quarkus.log.category.\"jp.bunkai.platform.persistence\".level=DEBUG";
    }

    @Override
    void suffer(Cluster cluster, Issuer issuer) throws Exception {
        watch = new Watch(members, this::working);
        new Thread(watch).start();
        int every = number("kill-every");
        int rounds = 60 * number("minutes") / every;
        for (int round = 1; round < rounds; round++) {
            until(round * every);
            switch ((round - 1) % 5) {
                case 0 -> replaced(watch.written());
                case 1 -> stopped(members.all().get(1));
                case 2 -> killNode(cluster, 0);
                case 3 -> pulled(watch.written());
                default -> killed(watch.written());
            }
            ceremony(cluster, issuer);
        }
        until(rounds * every);
    }

    /** Killed with all that it had; a new machine in its place gets the whole state from another member. */
    private void replaced(Member member) throws IOException, InterruptedException {
        long at = System.nanoTime();
        member.kill();
        member.empty();
        TimeUnit.SECONDS.sleep(DOWN_SECONDS);
        member.join();
        note(member, "(written to) killed, an empty machine in its place", at, LOST_SECONDS);
    }

    private void killed(Member member) throws IOException, InterruptedException {
        long at = System.nanoTime();
        member.kill();
        TimeUnit.SECONDS.sleep(DOWN_SECONDS);
        member.join();
        note(member, "(written to) killed", at, LOST_SECONDS);
    }

    /** As an operator does for an update; of a member that nobody writes to no request may fail. */
    private void stopped(Member member) throws IOException, InterruptedException {
        boolean written = watch.written() == member;
        long at = System.nanoTime();
        member.stop();
        TimeUnit.SECONDS.sleep(DOWN_SECONDS);
        member.join();
        note(member, written ? "(written to) stopped" : "(not written to) stopped", at, written ? LOST_SECONDS : 0);
    }

    /** The machine is there and nothing reaches it: no connection is refused or closed. */
    private void pulled(Member member) throws IOException, InterruptedException {
        long at = System.nanoTime();
        members.hosts().pull(member.number());
        TimeUnit.SECONDS.sleep(PULLED_SECONDS);
        members.hosts().plug(member.number());
        member.awaitSynced();
        note(member, "(written to) off the network for " + PULLED_SECONDS + " s", at, SILENT_SECONDS);
    }

    private void note(Member member, String what, long at, long errorSeconds) {
        lost(new Blow("member " + member.number() + " " + what, at, System.nanoTime(), at + TimeUnit.SECONDS.toNanos(errorSeconds)));
    }

    /** Nobody writes any more: all members have to hold the same. */
    @Override
    void prove(SoakReport report, Cluster cluster) throws IOException, InterruptedException, SQLException {
        report.line(watch.text());
        report.line("transactions that the database gave up and that were done again: " + given("node-1.log") + " at node 1, " + given("node-2.log") + " at node 2");
        for (Member member : members.all()) {
            report.line("member " + member.number() + " was given the whole state " + member.logged("SST completed on joiner") + " times, and single write sets that it lacked "
                    + member.logged("IST received") + " times");
        }
        cluster.rest();
        Map<String, List<String>> first = members.rows(members.all().get(0));
        for (Member member : members.all().subList(1, members.all().size())) {
            Map<String, List<String>> other = members.rows(member);
            long same = first.entrySet().stream().filter(table -> table.getValue().equals(other.get(table.getKey()))).count();
            first.forEach((table, rows) -> compare(report, table, rows, member, other.getOrDefault(table, List.of())));
            report.line("tables of which member " + member.number() + " holds the same rows as member 1: " + same + " of " + first.size() + " (rows: "
                    + first.values().stream().mapToInt(List::size).sum() + ")");
        }
    }

    private static void compare(SoakReport report, String table, List<String> first, Member member, List<String> other) {
        Set<String> only = new HashSet<>(first);
        other.forEach(only::remove);
        Set<String> others = new HashSet<>(other);
        first.forEach(others::remove);
        if (!only.isEmpty() || !others.isEmpty()) {
            report.wrong(table + ": " + only.size() + " rows only at member 1, such as" + only.stream().sorted().findFirst().orElse("") + System.lineSeparator() + "  and " + others.size()
                    + " only at member " + member.number() + ", such as" + others.stream().sorted().findFirst().orElse(""));
        }
    }

    private static long given(String log) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(Server.FOLDER.toString(), log))) {
            return lines.filter(line -> line.contains(GIVEN_UP)).count();
        }
    }
}

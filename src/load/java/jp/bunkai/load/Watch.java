package jp.bunkai.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Looks once a second which members of a cluster are written to, and counts what members gave up because of each other. */
final class Watch implements Runnable {

    private static final int PATIENCE_MILLIS = 1000;
    private static final String COMMITS = "wsrep_local_commits";
    private static final List<String> CONFLICTS = List.of("wsrep_local_cert_failures", "wsrep_local_bf_aborts");

    private final Members members;
    private final BooleanSupplier on;
    private final Map<Integer, Connection> connections = new HashMap<>();
    private final Map<Integer, Map<String, Long>> before = new HashMap<>();
    private final Map<String, Long> conflicts = new HashMap<>();
    private final int[] written;
    private volatile Member last;
    private int looks;
    private int several;
    private int row;
    private int longest;

    Watch(Members members, BooleanSupplier on) {
        this.members = members;
        this.on = on;
        this.written = new int[members.all().size()];
        this.last = members.all().get(0);
    }

    /** The member that was last seen to be written to. */
    Member written() {
        return last;
    }

    @Override
    public void run() {
        try {
            while (on.getAsBoolean()) {
                look();
                TimeUnit.SECONDS.sleep(1);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void look() {
        int at = 0;
        for (Member member : members.all()) {
            Map<String, Long> now = status(member);
            Map<String, Long> then = before.getOrDefault(member.number(), Map.of());
            if (!now.isEmpty()) {
                CONFLICTS.forEach(name -> conflicts.merge(name, grown(then, now, name), Long::sum));
                // Of the first look it is not known when.
                if (!then.isEmpty() && grown(then, now, COMMITS) > 0) {
                    at++;
                    written[member.number() - 1]++;
                    last = member;
                }
                before.put(member.number(), now);
            }
        }
        looks++;
        several += at > 1 ? 1 : 0;
        row = at > 1 ? row + 1 : 0;
        longest = Math.max(longest, row);
    }

    /** Since the look before; of a member that was started anew, since then. */
    private static long grown(Map<String, Long> then, Map<String, Long> now, String name) {
        long more = now.getOrDefault(name, 0L) - then.getOrDefault(name, 0L);
        return more < 0 ? now.getOrDefault(name, 0L) : more;
    }

    /** Nothing where it does not answer. */
    private Map<String, Long> status(Member member) {
        Map<String, Long> status = new HashMap<>();
        Connection connection = connections.get(member.number());
        try {
            if (connection == null) {
                connection = members.connect(member, PATIENCE_MILLIS);
                connections.put(member.number(), connection);
            }
            try (Statement query = connection.createStatement(); ResultSet line = query.executeQuery("show global status like 'wsrep_local_%'")) {
                while (line.next()) {
                    if (line.getString(1).equals(COMMITS) || CONFLICTS.contains(line.getString(1))) {
                        status.put(line.getString(1), line.getLong(2));
                    }
                }
            }
        } catch (SQLException away) {
            connections.remove(member.number());
            close(connection);
        }
        return status;
    }

    private static void close(Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException gone) {
            // which is what is wanted
        }
    }

    /** What was seen; closes its connections. */
    synchronized String text() {
        connections.values().forEach(Watch::close);
        return String.format(Locale.ROOT, "looks at the members, one a second: %d; written to, by member: %s; at two in the same second: %d, at most %d in a row; conflicts between members: %s",
                looks, Arrays.toString(written), several, longest, conflicts);
    }
}

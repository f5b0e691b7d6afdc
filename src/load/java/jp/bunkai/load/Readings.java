package jp.bunkai.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What reads cost the database, by its own counters: statements, and how many rows it touched to answer them, which tells of a missing index where times do
 * not yet. What the program's schedulers ask meanwhile is in it too, a statement now and then.
 */
final class Readings implements AutoCloseable {

    private static final Pattern USED = Pattern.compile("heap\\s+total \\d+K, used (\\d+)K");

    private final Statement statement;
    private long statements;
    private long rows;

    /** Of one read, on average. */
    record PerRead(double statements, double rows) {
    }

    Readings(Connection connection) throws SQLException {
        this.statement = connection.createStatement();
    }

    void begin() throws SQLException {
        statements = sum("Com_select");
        rows = sum("Handler_read%");
    }

    PerRead end(int reads) throws SQLException {
        long asked = sum("Com_select") - statements;
        return new PerRead((double) asked / reads, (double) (sum("Handler_read%") - rows) / reads);
    }

    /** Tables and indexes on the disk. */
    long megabytes() throws SQLException {
        return number("select round(sum(data_length + index_length) / 1048576) from information_schema.tables where table_schema = database()");
    }

    private long sum(String like) throws SQLException {
        long sum = 0;
        try (ResultSet row = statement.executeQuery("show global status like '" + like + "'")) {
            while (row.next()) {
                sum += row.getLong(2);
            }
        }
        return sum;
    }

    private long number(String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** What is left of a process' heap, in megabytes, after it was asked to collect. */
    static long heapAfterCollection(long pid) throws IOException, InterruptedException {
        jcmd(pid, "GC.run");
        jcmd(pid, "GC.run");
        Matcher used = USED.matcher(jcmd(pid, "GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) / 1024 : -1;
    }

    private static String jcmd(long pid, String what) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), what)
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.format(Locale.ROOT, "jcmd %s: %s", what, said));
        }
        return said;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}

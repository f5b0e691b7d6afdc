package jp.bunkai.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * A Galera cluster of three members, each on a host of its own, with the two accounts of the program as the image's accounts.sh makes them. All is made
 * for one run and gone after it, also where the run is interrupted.
 */
final class Members implements Database {

    static final String PROVIDER = "/usr/lib/galera/libgalera_smm.so";
    static final String PROGRAM = "/usr/sbin/mariadbd";

    private static final int COUNT = 3;
    private static final int PATIENCE_MILLIS = 60_000;
    private static final List<String> PROGRAMS = List.of("ip", "ss", "mariadb", "mariadb-install-db", "rsync");
    /** The first member that has all that the others have; one that is lost is soon given up and soon asked again. As operation.md has it. */
    private static final String MANNER = "?galeraAllowedState=4&connectTimeout=2000&socketTimeout=20000&deniedListTimeout=2000&retriesAllDown=3";

    private static final Logger LOG = Logger.getLogger(Members.class);

    private final Hosts hosts;
    private final Path folder;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, String> settings;
    private final Thread onExit = new Thread(this::closeQuietly);
    private boolean closed;

    Members() throws IOException, InterruptedException {
        String missing = missing();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(missing);
        }
        Files.createDirectories(Server.FOLDER);
        hosts = new Hosts(COUNT);
        Runtime.getRuntime().addShutdownHook(onExit);
        folder = Files.createTempDirectory("bunkai-galera-");
        // The account of the service goes through.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        for (int number = 1; number <= COUNT; number++) {
            members.add(new Member(hosts, number, COUNT, folder));
        }
        String migrate = UUID.randomUUID().toString();
        String app = UUID.randomUUID().toString();
        settings = new TreeMap<>(Map.of("bunkai.db.url", "jdbc:mariadb:sequential://" + members.stream().map(member -> member.address() + ":3306").collect(Collectors.joining(","))
                + "/bunkai" + MANNER, "bunkai.db.user", "bunkai_app", "bunkai.db.password", app, "bunkai.db.migrate-user", "bunkai_migrate", "bunkai.db.migrate-password", migrate,
                "bunkai.db.app-account", "'bunkai_app'@'%'", "bunkai.secret", Base64.getEncoder().encodeToString(SecureRandom.getSeed(32))));
        try {
            members.get(0).install();
            members.get(0).found();
            members.get(0).client("create database bunkai character set utf8mb4 collate utf8mb4_nopad_bin;\n"
                    + "create user bunkai_migrate@'%' identified by '" + migrate + "';\n"
                    + "grant all privileges on bunkai.* to bunkai_migrate@'%' with grant option;\n"
                    + "create user bunkai_app@'%' identified by '" + app + "';\n");
            for (Member member : members.subList(1, COUNT)) {
                member.join();
            }
        } catch (IOException | IllegalStateException failed) {
            close();
            throw failed;
        }
    }

    /** Why this machine cannot do it, in a sentence; empty where it can. */
    static String missing() throws InterruptedException {
        if (!System.getProperty("os.name").equals("Linux") || !"root".equals(System.getProperty("user.name"))) {
            return "The hosts of a Galera cluster are network namespaces: that needs Linux and root.";
        }
        List<String> absent = new ArrayList<>();
        Stream.of(PROGRAM, PROVIDER).filter(file -> !Files.isReadable(Path.of(file))).forEach(absent::add);
        for (String program : PROGRAMS) {
            if (!Shell.works("sh", "-c", "command -v " + program)) {
                absent.add(program);
            }
        }
        return absent.isEmpty() ? "" : "Missing: " + String.join(", ", absent)
                + ". Debian has them in mariadb-server, galera-4, rsync and iproute2; the service itself need not run.";
    }

    List<Member> all() {
        return members;
    }

    Hosts hosts() {
        return hosts;
    }

    @Override
    public Map<String, String> settings() {
        return settings;
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(settings.get("bunkai.db.url"), settings.get("bunkai.db.migrate-user"), settings.get("bunkai.db.migrate-password"));
    }

    /** To this member, as the owner of the schema, who waits for an answer that long and no longer. */
    Connection connect(Member member, int patienceMillis) throws SQLException {
        return DriverManager.getConnection("jdbc:mariadb://" + member.address() + ":3306/bunkai?connectTimeout=1000&socketTimeout=" + patienceMillis,
                settings.get("bunkai.db.migrate-user"), settings.get("bunkai.db.migrate-password"));
    }

    /** The rows of each table, in an order that is the same everywhere, as this member has them once all that was written before has reached it. */
    Map<String, List<String>> rows(Member member) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Connection connection = connect(member, PATIENCE_MILLIS); Statement statement = connection.createStatement()) {
            statement.execute("set session wsrep_sync_wait = 15");
            List<String> tables = new ArrayList<>();
            try (ResultSet row = statement.executeQuery("select table_name from information_schema.tables where table_schema = 'bunkai' and table_type = 'BASE TABLE'")) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            for (String table : tables) {
                List<String> lines = new ArrayList<>();
                try (ResultSet row = statement.executeQuery("select * from `" + table + "`")) {
                    while (row.next()) {
                        StringBuilder line = new StringBuilder();
                        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                            line.append(' ').append(row.getMetaData().getColumnName(column)).append('=').append(text(row.getObject(column)));
                        }
                        lines.add(line.toString());
                    }
                }
                lines.sort(Comparator.naturalOrder());
                rows.put(table, lines);
            }
        }
        return rows;
    }

    private static String text(Object value) throws SQLException {
        byte[] bytes = value instanceof Blob blob ? blob.getBytes(1, (int) blob.length()) : value instanceof byte[] plain ? plain : null;
        return bytes == null ? String.valueOf(value) : HexFormat.of().formatHex(bytes);
    }

    private void closeQuietly() {
        try {
            close();
        } catch (IOException | IllegalStateException failed) {
            LOG.warn("Not all was removed", failed);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** The logs stay, in the folder of the driver. */
    @Override
    public synchronized void close() throws IOException, InterruptedException {
        if (closed) {
            return;
        }
        closed = true;
        hosts.close();
        for (Member member : members) {
            if (Files.exists(member.log())) {
                Files.copy(member.log(), Server.FOLDER.resolve("member-" + member.number() + ".log"), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

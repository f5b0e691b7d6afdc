package jp.bunkai.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One member of a Galera cluster: Debian's {@code mariadbd} on a host of its own, with its own folder, as Debian's service runs it. */
final class Member {

    /** Debian's account of the service. As root the transfer of a state ends with "Permission denied": a daemon of rsync that root starts works as nobody. */
    private static final String ACCOUNT = "mysql";
    private static final int PATIENCE_SECONDS = 120;
    private static final Pattern RECOVERED = Pattern.compile("Recovered position: *(\\S+)");

    private final Hosts hosts;
    private final int number;
    private final Path folder;
    private Process process;

    /**
     * @param count of members
     * @param folder in which each has its own
     */
    Member(Hosts hosts, int number, int count, Path folder) throws IOException, InterruptedException {
        this.hosts = hosts;
        this.number = number;
        this.folder = Files.createDirectories(folder.resolve("member-" + number));
        Files.createDirectories(data());
        Files.createDirectories(this.folder.resolve("tmp"));
        List<String> all = new ArrayList<>();
        // Who gives its state by rsync writes nothing meanwhile: never the first ones, which are written to, while there is another.
        StringBuilder donors = new StringBuilder();
        for (int other = 1; other <= count; other++) {
            all.add(hosts.address(other));
            donors.insert(0, other == number ? "" : "member-" + other + ",");
        }
        Files.writeString(settings(), String.join("\n", "[mariadbd]", "user=" + ACCOUNT, "datadir=" + data(), "tmpdir=" + this.folder.resolve("tmp"),
                "socket=" + socket(), "pid-file=" + this.folder.resolve("mariadb.pid"), "log-error=" + log(), "bind-address=0.0.0.0", "port=3306", "skip-name-resolve",
                "character-set-server=utf8mb4", "collation-server=utf8mb4_nopad_bin", "default-time-zone=+00:00", "max-allowed-packet=64M",
                "binlog-format=ROW", "innodb-autoinc-lock-mode=2", "log-bin-trust-function-creators=1",
                "wsrep-on=ON", "wsrep-provider=" + Members.PROVIDER, "wsrep-provider-options=gcache.size=64M", "wsrep-cluster-name=bunkai",
                "wsrep-cluster-address=gcomm://" + String.join(",", all), "wsrep-node-address=" + address(), "wsrep-node-name=member-" + number,
                "wsrep-sst-method=rsync", "wsrep-sst-donor=" + donors, ""));
        Shell.run("chown", "-R", ACCOUNT + ":" + ACCOUNT, this.folder.toString());
    }

    int number() {
        return number;
    }

    String address() {
        return hosts.address(number);
    }

    /** Makes the tables of the system: of the first one only, the others get them. */
    void install() throws IOException, InterruptedException {
        Shell.run("mariadb-install-db", "--defaults-file=" + settings(), "--user=" + ACCOUNT, "--auth-root-authentication-method=socket", "--skip-test-db");
    }

    /** Starts it as the first of a new cluster. */
    void found() throws IOException, InterruptedException {
        launch("--wsrep-new-cluster");
    }

    /** Starts it as Debian's service does: what it has of the state is looked up, so that only the rest is asked for. */
    void join() throws IOException, InterruptedException {
        String found = "";
        if (Files.exists(data().resolve("ibdata1"))) {
            Matcher recovered = RECOVERED.matcher(Shell.run(program("--wsrep-recover", "--disable-log-error"), ""));
            found = recovered.find() ? "--wsrep-start-position=" + recovered.group(1) : "";
        }
        launch(found);
    }

    private List<String> program(String... arguments) {
        List<String> words = new ArrayList<>(List.of(Members.PROGRAM, "--defaults-file=" + settings()));
        Arrays.stream(arguments).filter(word -> !word.isEmpty()).forEach(words::add);
        return hosts.on(number, words);
    }

    private void launch(String argument) throws IOException, InterruptedException {
        process = new ProcessBuilder(program(argument)).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("output.txt").toFile())).start();
        awaitSynced();
    }

    /** Until it is in the cluster and has all that the others have; an exception where that takes too long. */
    void awaitSynced() throws IOException, InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 5 && process.isAlive(); i++) {
            if (synced()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IllegalStateException("Member " + number + " did not come into the cluster: " + lastWords());
    }

    /** Ends it as a loss of power does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it as an operator does. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Member " + number + " does not end");
        }
    }

    /** Takes away all that it had: what starts there next is a new machine. */
    void empty() throws IOException, InterruptedException {
        Shell.run("find", data().toString(), "-mindepth", "1", "-delete");
    }

    private boolean synced() throws InterruptedException {
        try {
            return client("show status like 'wsrep_local_state_comment'").contains("Synced");
        } catch (IllegalStateException | IOException notYet) {
            return false;
        }
    }

    /** Has the administrator of this member do this, on the host itself. */
    String client(String statements) throws IOException, InterruptedException {
        return Shell.run(List.of("mariadb", "--no-defaults", "--user=root", "--socket=" + socket(), "--batch", "--skip-column-names"), statements);
    }

    /** How often the log says this. */
    long logged(String words) throws IOException {
        try (Stream<String> lines = Files.lines(log(), StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.contains(words)).count();
        }
    }

    private String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(log(), StandardCharsets.ISO_8859_1);
        return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }

    Path log() {
        return folder.resolve("mariadb.log");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path socket() {
        return folder.resolve("mariadb.sock");
    }

    private Path settings() {
        return folder.resolve("my.cnf");
    }
}

package jp.bunkai.load;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.bunkai.platform.embedded.EmbeddedDatabase;
import org.jboss.logging.Logger;

/**
 * The drill of a hospital's administrator, with figures: a backup while people work, then the loss of everything, and a restoration on another database
 * server that is empty. What was acknowledged before the backup began has to be there, nothing half, every chain whole, and the signed files the same
 * and valid; ends with 1 unless that is so. {@code ./mvnw -Pload test -Dload.main=jp.bunkai.load.Rescue}, with {@code --people}, {@code --every} (seconds
 * between two turns of a person), {@code --rows}, {@code --before} and {@code --after} (seconds of work on both sides of the backup), {@code --deals} (signed annexes, each of a dossier of its own).
 */
public final class Rescue {

    private static final Logger LOG = Logger.getLogger(Rescue.class);
    private static final String PASSPHRASE = "for-one-run-and-nothing-else";

    private final Map<String, String> given;
    private final Ledger ledger = new Ledger();
    private final AtomicBoolean working = new AtomicBoolean(true);
    private final StringBuilder text = new StringBuilder();
    private final Options options;
    private boolean whole = true;

    /** A file as it was signed, and who may read it where. */
    private record Signed(Browser office, String path, byte[] bytes) {
    }

    private Rescue(Map<String, String> given) throws IOException {
        this.given = given;
        options = Options.of(new String[] {"--jar", given.get("jar"), "--java", given.get("java"), "--settings",
                "bunkai.seal.every=1s,bunkai.limits.verify-burst=1000,bunkai.seal.password=" + Seals.PASSWORD + ",bunkai.seal.keystore=" + Seals.make(Server.FOLDER)});
    }

    public static void main(String... args) throws Exception {
        String[] words = args.length == 1 ? args[0].trim().split("\\s+") : args;
        Map<String, String> options = new HashMap<>(Map.of("people", "30", "every", "5", "rows", "300", "before", "90", "after", "20", "deals", "3",
                "jar", "target/quarkus-app/quarkus-run.jar", "java", ""));
        for (int i = 0; i + 1 < words.length; i += 2) {
            options.put(words[i].replaceFirst("^--", ""), words[i + 1]);
        }
        System.exit(new Rescue(options).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        Path file = Server.FOLDER.resolve("rescue.bunkai");
        Files.deleteIfExists(file);
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        try (Issuer issuer = new Issuer()) {
            String secret;
            People people;
            Table table;
            List<Signed> signed = new ArrayList<>();
            long launched;
            long finished;
            try (Installation installation = new Installation(options, issuer)) {
                secret = installation.database().get("bunkai.secret");
                for (int i = 0; i < number("deals"); i++) {
                    signed.addAll(sign(installation, issuer));
                }
                people = new People(installation.database(), issuer, number("people"));
                table = new Table(new Api(installation.port()), people, number("rows"));
                List<Attendee> attendees = attendees(vertx, installation, people, table);
                work(vertx, attendees);
                TimeUnit.SECONDS.sleep(number("before"));
                launched = System.nanoTime();
                command(installation.database(), secret, "backup", file.toString());
                finished = System.nanoTime();
                TimeUnit.SECONDS.sleep(number("after"));
                working.set(false);
                TimeUnit.SECONDS.sleep(3);
            }
            told(file, launched, finished);
            // Another server with other secrets, in a folder that was not there: all that is known of the first one is the file and the installation's secret.
            Path folder = Server.FOLDER.resolve("rescued-" + UUID.randomUUID());
            Map<String, String> other = new HashMap<>(EmbeddedDatabase.start(folder));
            other.put("bunkai.secret", secret);
            long begun = System.nanoTime();
            command(other, secret, "restore", file.toString());
            line("restored and checked in %.1f s", seconds(begun, System.nanoTime()));
            try (Server server = new Server(options, issuer, other, "rescued.log")) {
                line("the program was ready on it after %.1f s", server.start() / 1000.0);
                prove(server, other, people, table, launched, finished);
                same(server, signed);
            }
        } finally {
            vertx.close();
            EmbeddedDatabase.stop();
        }
        LOG.info(System.lineSeparator() + text);
        Files.writeString(Server.FOLDER.resolve("rescue.txt"), text);
        return whole;
    }

    private int number(String option) {
        return Integer.parseInt(given.get(option));
    }

    /** An annex that both sides signed and the program sealed; both its files. */
    private static List<Signed> sign(Installation installation, Issuer issuer) throws Exception {
        Deal deal = new Deal(installation, issuer);
        new Ceremony(installation, deal, Ceremony.Blow.NONE, 0, new Random(1), new Times()).run();
        String round = deal.office().list(deal.path("/signing-rounds")).getJsonObject(0).getString("id");
        String revision = deal.path("/revisions/" + deal.office().get(deal.path("/signing-rounds/" + round)).getJsonObject("revision").getString("id"));
        List<Signed> files = new ArrayList<>();
        for (String path : List.of(revision + "/signed-document", revision + "/container")) {
            files.add(new Signed(deal.office(), path, deal.office().bytes(path)));
        }
        return files;
    }

    private List<Attendee> attendees(Vertx vertx, Installation installation, People people, Table table) throws SQLException {
        try (Connection connection = owner(installation.database()); var update = connection.prepareStatement("update member set may_confirm = 1")) {
            update.executeUpdate();
        }
        HttpClient http = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(2 * number("people")));
        List<Attendee> attendees = new ArrayList<>();
        for (int i = 0; i < number("people"); i++) {
            attendees.add(new Attendee(i, people, table, http, installation.port(), ledger));
        }
        return attendees;
    }

    private void work(Vertx vertx, List<Attendee> attendees) {
        Random random = new Random(42);
        int every = 1000 * number("every");
        vertx.runOnContext(v -> attendees.forEach(person -> vertx.setTimer(1 + random.nextInt(every), first -> vertx.setPeriodic(every, id -> {
            if (working.get()) {
                person.turn();
            } else {
                vertx.cancelTimer(id);
            }
        }))));
    }

    /** Runs a command of the packaged program as an administrator does. */
    private void command(Map<String, String> database, String secret, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", given.get("jar")));
        command.addAll(List.of(words));
        Path log = Server.FOLDER.resolve(words[0] + ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(Map.of("BUNKAI_DB_URL", database.get("bunkai.db.url"), "BUNKAI_DB_MIGRATE_USER", database.get("bunkai.db.migrate-user"),
                "BUNKAI_DB_MIGRATE_PASSWORD", database.get("bunkai.db.migrate-password"), "BUNKAI_DB_APP_ACCOUNT", database.get("bunkai.db.app-account"),
                "BUNKAI_SECRET", secret, "BUNKAI_BACKUP_PASSPHRASE", PASSPHRASE));
        int code = builder.start().waitFor();
        // What is logged while the schema is brought up to date comes as objects.
        Files.readString(log).lines().filter(said -> !said.isBlank() && !said.startsWith("{")).forEach(said -> line("%s says: %s", words[0], said));
        if (code != 0) {
            throw new IllegalStateException(words[0] + " ended with " + code + "; see " + log);
        }
    }

    /** What the backup was, and what people felt of it. */
    private void told(Path file, long launched, long finished) throws IOException {
        line("%s people, a turn each %s s on %s rows, and %s signed annexes of other dossiers", given.get("people"), given.get("every"), given.get("rows"), given.get("deals"));
        line("backup: %.1f s with reading it back, %.1f MB", seconds(launched, finished), Files.size(file) / 1e6);
        line("%-40s %8s %8s %8s %8s", "milliseconds until an edit's answer", "times", "p50", "p95", "max");
        times("in the minute before the backup", launched - TimeUnit.SECONDS.toNanos(60), launched);
        times("while it was made", launched, finished);
        times("after it", finished, Long.MAX_VALUE);
        long wrong = ledger.asked().stream().filter(one -> one.outcome() == Ledger.Outcome.UNKNOWN || one.outcome() == Ledger.Outcome.WRONG).count();
        line("errors: %d of %d requests", wrong, ledger.asked().size());
        whole &= wrong == 0 && ledger.oddities().isEmpty();
    }

    private void times(String what, long from, long to) {
        long[] sorted = ledger.asked().stream().filter(one -> one.what().equals("edit") && one.outcome() == Ledger.Outcome.DONE && one.begun() >= from && one.begun() < to)
                .mapToLong(one -> one.ended() - one.begun()).sorted().toArray();
        line("%-40s %8d %8.1f %8.1f %8.1f", what, sorted.length, at(sorted, 50), at(sorted, 95), at(sorted, 100));
    }

    /** What was acknowledged before the backup began is there; of what came while it was made either is right, of what came later nothing is asked. */
    private void prove(Server server, Map<String, String> database, People people, Table table, long launched, long finished) throws Exception {
        List<Ledger.Asked> asked = ledger.asked().stream().filter(one -> one.begun() < finished).map(one -> one.ended() < launched ? one : maybe(one)).toList();
        Api api = new Api(server.port());
        Map<String, JsonObject> rows = new HashMap<>();
        api.get(people.all().get(0).token(), table.path("/matrix")).getJsonArray("rows").stream().map(JsonObject.class::cast).forEach(row -> rows.put(row.getString("id"), row));
        try (Connection connection = owner(database)) {
            Truth truth = new Truth(connection, table.path("").substring("/api/dossiers/".length()));
            truth.edits(asked, rows);
            truth.confirmations(asked);
            truth.comments(asked);
            truth.halves();
            truth.said().forEach(said -> line("%s", said));
            truth.wrong().forEach(this::wrong);
        }
        List<String> broken = new ArrayList<>();
        int chains = 0;
        for (int i = 0; i < People.ORGANISATIONS; i++) {
            chains += Chains.whole(api, people.all().get(i).token(), table, given.get("jar"), broken);
        }
        line("chains exported by the six organisations and found whole by `check-trail`: %d", chains);
        broken.forEach(this::wrong);
    }

    private static Ledger.Asked maybe(Ledger.Asked one) {
        Ledger.Outcome outcome = one.outcome() == Ledger.Outcome.DONE ? Ledger.Outcome.UNKNOWN : one.outcome();
        return new Ledger.Asked(one.what(), one.person(), one.row(), one.field(), one.value(), one.request(), one.begun(), one.ended(), outcome, one.told());
    }

    /** The signed files are the same bytes, and still valid to whoever has them checked. */
    private void same(Server server, List<Signed> signed) throws Exception {
        for (Signed file : signed) {
            Browser office = file.office().at(server.port());
            office.signIn();
            if (!Arrays.equals(file.bytes(), office.bytes(file.path()))) {
                wrong("another file at " + file.path());
            }
            String verdict = Uploads.post(server.port(), "/api/verify", file.path().endsWith("container") ? "a.asice" : "a.docx", file.bytes()).getString("verdict");
            if (!verdict.equals("UNCHANGED")) {
                wrong(file.path() + " is called " + verdict);
            }
        }
        line("signed files, byte for byte the same and found unchanged by verify: %d", signed.size());
    }

    private static Connection owner(Map<String, String> database) throws SQLException {
        return DriverManager.getConnection(database.get("bunkai.db.url"), database.get("bunkai.db.migrate-user"), database.get("bunkai.db.migrate-password"));
    }

    private void wrong(String what) {
        whole = false;
        line("WRONG: %s", what);
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)] / 1e6;
    }
}

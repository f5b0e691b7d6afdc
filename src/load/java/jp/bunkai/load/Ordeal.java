package jp.bunkai.load;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Two nodes behind a proxy, and people who edit, confirm, comment and listen, while what they work with is lost and comes back: what is lost when says
 * who extends this. At the end every acknowledged write has to be there, and nothing half or twice, and each error has to lie in the seconds of a loss.
 */
abstract class Ordeal {

    /** For how long something is gone before it is started again. */
    static final int DOWN_SECONDS = 3;

    private static final Logger LOG = Logger.getLogger(Ordeal.class);
    /** Errors that a killed node may still cause: connections that it had, and their answers. */
    private static final long NODE_ERRORS_SECONDS = 3;

    private final Map<String, String> given;
    private final Ledger ledger = new Ledger();
    private final Vitals vitals = new Vitals();
    private final List<Blow> blows = new ArrayList<>();
    private final List<String> ceremonies = new ArrayList<>();
    private final AtomicBoolean working = new AtomicBoolean(true);
    private final AtomicBoolean listening = new AtomicBoolean(true);
    private final int[] lives = {1, 1};
    private final long[] bornAt = new long[2];
    private long begun;

    Ordeal(Map<String, String> given) {
        this.given = given;
    }

    /** What is lost, and when, from the beginning of the work to its end. */
    abstract void suffer(Cluster cluster, Issuer issuer) throws Exception;

    /** Settings of the program besides those that every run has, each with a comma before it. */
    String settings() {
        return "";
    }

    /** Further proofs at the end, when nobody works any more. */
    void prove(SoakReport report, Cluster cluster) throws Exception {
    }

    /** The defaults, and over them what was given as {@code --name value}. */
    static Map<String, String> options(String[] args, Map<String, String> defaults) {
        // A connection for each request: each goes to another node than the one before.
        System.setProperty("jdk.httpclient.keepalive.timeout", "0");
        String[] words = args.length == 1 ? args[0].trim().split("\\s+") : args;
        Map<String, String> options = new HashMap<>(Map.of("people", "20", "every", "5", "rows", "300", "jar", "target/quarkus-app/quarkus-run.jar", "java", ""));
        options.putAll(defaults);
        for (int i = 0; i + 1 < words.length; i += 2) {
            options.put(words[i].replaceFirst("^--", ""), words[i + 1]);
        }
        return options;
    }

    /** Whether all is as it should be; the report goes to this file in the folder of the driver. */
    boolean run(Database database, String file) throws Exception {
        String settings = "bunkai.seal.every=1s,bunkai.seal.keystore=" + Seals.make(Server.FOLDER) + ",bunkai.seal.password=" + Seals.PASSWORD
                + ",bunkai.limits.verify-burst=1000" + settings();
        Options server = Options.of(new String[] {"--jar", given.get("jar"), "--java", given.get("java"), "--settings", settings});
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        try (Issuer issuer = new Issuer(); Cluster cluster = new Cluster(server, issuer, database)) {
            bornAt[0] = bornAt[1] = System.nanoTime();
            Api api = new Api(cluster.port());
            People people = new People(cluster.database(), issuer, number("people"));
            mayConfirm(cluster, people);
            Table table = new Table(api, people, number("rows"));
            String sessions = Sessions.proven(cluster, issuer, people.all().get(0), table.path("/events"));
            HttpClient http = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(10 * number("people") + 50).setKeepAlive(false));
            List<Attendee> attendees = new ArrayList<>();
            for (int i = 0; i < number("people"); i++) {
                attendees.add(new Attendee(i, people, table, http, cluster.port(), ledger));
            }
            Future.all(attendees.stream().map(person -> person.listen(vertx, listening::get)).toList()).toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
            TimeUnit.SECONDS.sleep(2);
            onLoop(vertx, () -> attendees.forEach(Attendee::begun));
            ExecutorService beside = Executors.newCachedThreadPool();
            visit(cluster, issuer, people, beside);
            begun = System.nanoTime();
            onLoop(vertx, () -> work(vertx, attendees));
            beside.execute(() -> watch(cluster));
            suffer(cluster, issuer);
            working.set(false);
            settle(vertx, attendees);
            listening.set(false);
            beside.shutdownNow();
            SoakReport report = new SoakReport(given, ledger, blows, begun);
            report.line(sessions);
            report.requests();
            report.errors();
            streams(report, api, table, attendees);
            truth(report, cluster, api, table, people);
            ceremonies.forEach(report::line);
            report.line("connections that the proxy gave to each node: " + cluster.proxy().served());
            report.line(vitals.text());
            prove(report, cluster);
            String text = report.text();
            LOG.info(System.lineSeparator() + text);
            Files.writeString(Server.FOLDER.resolve(file), text);
            return report.whole();
        } finally {
            working.set(false);
            vertx.close();
        }
    }

    int number(String option) {
        return Integer.parseInt(given.get(option));
    }

    private static void mayConfirm(Cluster cluster, People people) throws SQLException {
        try (Connection connection = cluster.connect();
                PreparedStatement update = connection.prepareStatement("update member set may_confirm = 1 where organisation_id = ?")) {
            for (UUID organisation : people.organisations()) {
                update.setString(1, organisation.toString());
                update.executeUpdate();
            }
        }
    }

    private void visit(Cluster cluster, Issuer issuer, People people, ExecutorService beside) throws IOException, InterruptedException {
        for (int i = 0; i < 3; i++) {
            Browser browser = new Browser(cluster.port(), issuer, people.all().get(1 + i).email());
            browser.signIn();
            beside.execute(new Visitor(browser, i, ledger, working::get));
        }
    }

    private void work(Vertx vertx, List<Attendee> attendees) {
        Random random = new Random(42);
        int every = 1000 * number("every");
        for (Attendee person : attendees) {
            vertx.setTimer(1 + random.nextInt(every), first -> vertx.setPeriodic(every, id -> {
                if (working.get()) {
                    person.turn();
                } else {
                    vertx.cancelTimer(id);
                }
            }));
        }
    }

    /** Waits until this second of the work; not at all where it is over. */
    void until(int second) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(begun + TimeUnit.SECONDS.toNanos(second) - System.nanoTime());
    }

    void killNode(Cluster cluster, int node) throws IOException, InterruptedException {
        long at = System.nanoTime();
        cluster.nodes().get(node).kill();
        TimeUnit.SECONDS.sleep(DOWN_SECONDS);
        cluster.nodes().get(node).start();
        long back = System.nanoTime();
        lives[node]++;
        bornAt[node] = back;
        lost(new Blow("node " + (node + 1) + " killed", at, back, at + TimeUnit.SECONDS.toNanos(NODE_ERRORS_SECONDS)));
    }

    /** Notes a loss that is over. */
    void lost(Blow blow) {
        blows.add(blow);
    }

    /** Whether people are still at work. */
    boolean working() {
        return working.get();
    }

    /** A whole signing through the proxy, each request at another node, with a worker for the seal on both. */
    void ceremony(Cluster cluster, Issuer issuer) {
        try {
            String said = new Ceremony(cluster, new Deal(cluster, issuer), Ceremony.Blow.NONE, 0, new Random(1), new Times()).run();
            ceremonies.add("an annex signed and sealed by two nodes: " + said);
        } catch (Exception e) {
            LOG.error("A signing failed", e);
            ledger.odd("a signing failed: " + e);
        }
    }

    /** Looks at both nodes now and then, as often as it does not disturb. */
    private void watch(Cluster cluster) {
        long every = Math.max(20, number("kill-every") / 2);
        try {
            for (long second = every - 5; working.get(); second += every) {
                until((int) second);
                for (int node = 0; node < 2; node++) {
                    Server server = cluster.nodes().get(node);
                    if (server.alive() && working.get()) {
                        long now = System.nanoTime();
                        vitals.look(node + 1, lives[node], now, TimeUnit.NANOSECONDS.toSeconds(now - bornAt[node]), server.pid());
                    }
                }
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until every request has its answer and every event was told. */
    private void settle(Vertx vertx, List<Attendee> attendees) throws Exception {
        for (int i = 0; i < 90; i++) {
            TimeUnit.SECONDS.sleep(1);
            boolean[] busy = new boolean[1];
            onLoop(vertx, () -> busy[0] = attendees.stream().anyMatch(Attendee::busy));
            if (!busy[0]) {
                break;
            }
        }
        TimeUnit.SECONDS.sleep(5);
    }

    private static void streams(SoakReport report, Api api, Table table, List<Attendee> attendees) throws IOException, InterruptedException {
        int number = 0;
        for (Attendee person : attendees) {
            report.heard(number++, api.text(person.somebody().token(), table.path("/events?follow=false&after=" + person.first())), person.reconnects());
        }
        report.streams();
    }

    private void truth(SoakReport report, Cluster cluster, Api api, Table table, People people) throws IOException, InterruptedException, SQLException {
        Map<String, JsonObject> rows = new HashMap<>();
        api.get(people.all().get(0).token(), table.path("/matrix")).getJsonArray("rows").stream().map(JsonObject.class::cast).forEach(row -> rows.put(row.getString("id"), row));
        try (Connection connection = cluster.connect()) {
            Truth truth = new Truth(connection, table.path("").substring("/api/dossiers/".length()));
            truth.edits(ledger.asked(), rows);
            truth.confirmations(ledger.asked());
            truth.comments(ledger.asked());
            truth.halves();
            truth.said().forEach(report::line);
            truth.wrong().forEach(report::wrong);
        }
        List<String> wrong = new ArrayList<>();
        int whole = 0;
        for (int i = 0; i < People.ORGANISATIONS; i++) {
            whole += Chains.whole(api, people.all().get(i).token(), table, given.get("jar"), wrong);
        }
        report.line("chains exported by the six organisations and found whole by `check-trail`: " + whole);
        wrong.forEach(report::wrong);
    }

    private static void onLoop(Vertx vertx, Runnable work) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        vertx.runOnContext(v -> {
            try {
                work.run();
                done.complete(null);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        done.get();
    }
}

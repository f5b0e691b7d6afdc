package jp.bunkai.load;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Runs one load and writes its report to the terminal and to {@code target/load/report.txt}. Ends with 1 if anything was lost. */
public final class Load {

    private static final Logger LOG = Logger.getLogger(Load.class);
    private static final Pattern REQUEST = Pattern.compile("\"requestId\":\"([^\"]+)\"");
    private static final int SETTLE_SECONDS = 5;
    private static final int PATIENCE_SECONDS = 120;

    private final Options options;
    private final Tally tally = new Tally();
    private final AtomicBoolean on = new AtomicBoolean(true);
    private final AtomicInteger underWay = new AtomicInteger();

    private Load(Options options) {
        this.options = options;
    }

    public static void main(String... args) throws Exception {
        String[] given = args.length == 1 ? args[0].trim().split("\\s+") : args;
        boolean whole = new Load(Options.of(given.length == 1 && given[0].isEmpty() ? new String[0] : given)).run();
        System.exit(whole ? 0 : 1);
    }

    private boolean run() throws Exception {
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        try (Issuer issuer = new Issuer(); Installation installation = new Installation(options, issuer)) {
            Api api = new Api(installation.port());
            People people = new People(installation.database(), issuer, options.people());
            Table table = new Table(api, people, options.rows());
            String hospital = people.all().get(0).token();
            double firstAnnex = api.nanos(hospital, table.path("/annexes/" + table.party(1) + "/document")) / 1e6;
            HttpClient http = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(4 * options.people() + 50).setKeepAlive(true));
            List<Person> persons = new ArrayList<>();
            for (int i = 0; i < options.people(); i++) {
                persons.add(new Person(i, people, table, http, installation.port(), tally));
            }
            api.nanos(hospital, table.path("/matrix"), options.readings());
            long[] matrix = api.nanos(hospital, table.path("/matrix"), options.readings());
            arrive(vertx, persons);
            String start = persons.get(0).place();
            warmUp(vertx, persons);
            work(vertx, persons, options.every(), on);
            onLoop(vertx, () -> {
                tally.measure();
                return true;
            });
            Usage serverBefore = Usage.of(installation.serverPid());
            Usage databaseBefore = Usage.of(installation.databasePid());
            Usage driverBefore = Usage.of(ProcessHandle.current().pid());
            long begun = System.nanoTime();
            TimeUnit.SECONDS.sleep(options.seconds());
            on.set(false);
            double seconds = (System.nanoTime() - begun) / 1e9;
            Usage serverAfter = Usage.of(installation.serverPid());
            Usage databaseAfter = Usage.of(installation.databasePid());
            Usage driverAfter = Usage.of(ProcessHandle.current().pid());
            settle();
            Report report = onLoop(vertx, () -> new Report(options, table.size(), tally, persons, seconds));
            report.uses("server", serverBefore, serverAfter);
            report.uses("database", databaseBefore, databaseAfter);
            report.uses("driver", driverBefore, driverAfter);
            report.read("reading the matrix, nobody else there", matrix);
            report.started(installation, firstAnnex);
            report.replayed(replayed(api, hospital, table, start));
            String text = report.text();
            LOG.info(System.lineSeparator() + text);
            Files.writeString(Path.of("target", "load", "report.txt"), text);
            return report.whole();
        } finally {
            vertx.close();
        }
    }

    /** Everybody comes, not all in the same instant. */
    private void arrive(Vertx vertx, List<Person> persons) throws Exception {
        for (int from = 0; from < persons.size(); from += 20) {
            List<Future<Void>> streams = persons.subList(from, Math.min(persons.size(), from + 20)).stream().map(person -> person.listen(vertx, on::get)).toList();
            Future.all(streams).toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
        }
        TimeUnit.SECONDS.sleep(2);
    }

    /** Until every edit has its answer, and then until it has been told: what is still under way is not lost. */
    private void settle() throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS && underWay.get() > 0; i++) {
            TimeUnit.SECONDS.sleep(1);
        }
        TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
    }

    /** The same work, perhaps more often, for as long as nothing counts. */
    private void warmUp(Vertx vertx, List<Person> persons) throws InterruptedException {
        AtomicBoolean warming = new AtomicBoolean(options.warm() > 0);
        if (warming.get()) {
            work(vertx, persons, options.warmEvery(), warming);
            TimeUnit.SECONDS.sleep(options.warm());
            warming.set(false);
            settle();
        }
    }

    /** Each person edits at moments of its own; who is still waiting for an answer lets a turn go by. */
    private void work(Vertx vertx, List<Person> persons, double seconds, AtomicBoolean on) {
        Random random = new Random(42);
        long every = Math.round(seconds * 1000);
        for (Person person : persons) {
            AtomicBoolean busy = new AtomicBoolean();
            vertx.setTimer(1 + random.nextInt((int) every), first -> {
                if (!on.get()) {
                    return;
                }
                edit(person, busy);
                vertx.setPeriodic(every, id -> {
                    if (on.get()) {
                        edit(person, busy);
                    } else {
                        vertx.cancelTimer(id);
                    }
                });
            });
        }
    }

    private void edit(Person person, AtomicBoolean busy) {
        if (!busy.compareAndSet(false, true)) {
            tally.refused("turn gone by: the edit before had no answer yet");
            return;
        }
        underWay.incrementAndGet();
        person.edit(options.hot()).onComplete(done -> {
            busy.set(false);
            underWay.decrementAndGet();
        }).onFailure(failure -> tally.refused("failed: " + failure.getMessage()));
    }

    /** How often each request stands in what the hospital is told of the whole time when it asks again. */
    private static Map<String, Integer> replayed(Api api, String token, Table table, String start) throws Exception {
        Map<String, Integer> found = new HashMap<>();
        Matcher matcher = REQUEST.matcher(api.text(token, table.path("/events?follow=false&after=" + start)));
        while (matcher.find()) {
            found.merge(matcher.group(1), 1, Integer::sum);
        }
        return found;
    }

    private static <T> T onLoop(Vertx vertx, java.util.function.Supplier<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        vertx.runOnContext(v -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }
}

package jp.bunkai.load;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * One annex from freezing to its sealed file, under blows. What was acknowledged before a blow has to be there after it; what was not is done again, as a
 * person does who sees that nothing happened; and at the end every act stands in the trail exactly once.
 */
final class Ceremony {

    /** When the program is killed. */
    enum Blow { BETWEEN, AMID, NONE }

    private static final Map<String, Integer> TRAIL = new TreeMap<>(Map.of("REVISION_FROZEN", 1, "SIGNED", 1, "SIGNING_COMPLETED", 1, "SEALED", 1));
    private static final int SEAL_SECONDS = 180;
    private static final int TRIES = 5;
    private static final int READINGS = 10;

    private final Place installation;
    private final Deal deal;
    private final Blow blow;
    private final int longest;
    private final Random random;
    private final Times times;
    private int blows;
    private int again;

    Ceremony(Place installation, Deal deal, Blow blow, int longest, Random random, Times times) {
        this.installation = installation;
        this.deal = deal;
        this.blow = blow;
        this.longest = longest;
        this.random = random;
        this.times = times;
    }

    /** Goes through it and says what it took. */
    String run() throws Exception {
        act("freeze and open the round", deal.office(), "POST", "", deal.opening(), () -> null, this::opened);
        act("name a signatory", deal.sales(), "PUT", "/signatories", deal.naming(), () -> round(deal.sales()).getString("etag"), () -> place(deal.president()) != null);
        sign(deal.director());
        sign(deal.president());
        expect("COMPLETED", round(deal.office()).getString("state"), "state of the round");
        List<String> steps = sealed();
        proven();
        return blows + " kills, " + again + " acts done again, seal seen at " + String.join(" > ", steps) + "; every act once, both files verify";
    }

    /** The second login and the confirmation. A browser whose way back from the provider was cut begins the login anew. */
    private void sign(Browser who) throws Exception {
        for (int i = 0; i < TRIES && place(who) != null; i++) {
            String place = "/signatories/" + place(who);
            String location = new JsonObject(Browser.succeeded(place, who.send("POST", rounds("/" + id() + place + "/second-login"), null, null).get()).body()).getString("location");
            hitBetween();
            if (!back(who, who.authenticated(location))) {
                again++;
                continue;
            }
            hitBetween();
            JsonObject revision = round(who).getJsonObject("revision");
            act("confirm", who, "POST", place + "/confirm", new JsonObject().put("canonicalSha256", revision.getString("canonicalSha256"))
                    .put("documentSha256", revision.getString("documentSha256")), () -> null, () -> place(who) == null);
        }
        expect(null, place(who), "signature that is still waited for");
    }

    /** Comes back from the provider; whether the server then knows of it. */
    private boolean back(Browser who, URI address) throws Exception {
        if (blow != Blow.AMID) {
            long begun = System.nanoTime();
            boolean done = who.follow(address).getQuery().contains("login=done");
            times.add("come back from the second login", begun);
            return done;
        }
        CompletableFuture<URI> coming = CompletableFuture.supplyAsync(() -> {
            try {
                return who.follow(address);
            } catch (IOException | InterruptedException cut) {
                return null;
            }
        });
        hitAmid();
        URI landed = coming.get();
        return landed != null && landed.getQuery() != null && landed.getQuery().contains("login=done");
    }

    /** Does one thing, with its blow, and again where it turns out that it was not done. */
    private void act(String name, Browser who, String method, String rest, JsonObject body, Asked<String> etag, Asked<Boolean> done) throws Exception {
        String path = rounds(rest.isEmpty() ? "" : "/" + id() + rest);
        String tag = etag.get();
        long begun = System.nanoTime();
        CompletableFuture<HttpResponse<String>> asked = who.send(method, path, body, tag);
        if (blow == Blow.AMID) {
            hitAmid();
        }
        boolean acknowledged = acknowledged(asked, path);
        times.add(name, begun);
        hitBetween();
        if (!done.get()) {
            if (acknowledged) {
                throw new IllegalStateException(method + " " + path + " was acknowledged and is lost");
            }
            again++;
            Browser.succeeded(path, who.send(method, path, body, etag.get()).get());
        } else {
            // The same again changes nothing: the trail at the end is counted.
            who.send(method, path, body, etag.get()).get();
        }
        expect(true, done.get(), method + " " + path);
    }

    private boolean acknowledged(CompletableFuture<HttpResponse<String>> asked, String path) throws IOException, InterruptedException {
        try {
            HttpResponse<String> answer = asked.get();
            if (answer.statusCode() >= 300 && blow != Blow.AMID) {
                Browser.succeeded(path, answer);
            }
            return answer.statusCode() < 300;
        } catch (ExecutionException cut) {
            return false;
        }
    }

    private void hitBetween() throws IOException, InterruptedException {
        if (blow == Blow.BETWEEN) {
            hit();
        }
    }

    private void hitAmid() throws IOException, InterruptedException {
        TimeUnit.MILLISECONDS.sleep(random.nextInt(longest));
        hit();
    }

    private void hit() throws IOException, InterruptedException {
        installation.kill();
        blows++;
        installation.restart();
    }

    /** Kills the program at each step of the seal that is seen, until there is none left. */
    private List<String> sealed() throws Exception {
        String revision = round(deal.office()).getJsonObject("revision").getString("id");
        List<String> seen = new ArrayList<>();
        long begun = System.nanoTime();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SEAL_SECONDS * 4L);
        Map<String, String> database = installation.database();
        try (Connection connection = DriverManager.getConnection(database.get("bunkai.db.url"), database.get("bunkai.db.migrate-user"), database.get("bunkai.db.migrate-password"))) {
            while (System.nanoTime() < until) {
                String step = step(connection, revision);
                if (!seen.contains(step)) {
                    seen.add(step);
                    if (!step.equals("DONE") && blow != Blow.NONE) {
                        hit();
                    }
                }
                if (step.equals("DONE")) {
                    times.add("sealed, with up to a second until the worker looks", begun);
                    return seen;
                }
                TimeUnit.MILLISECONDS.sleep(1);
            }
        }
        throw new IllegalStateException("never sealed; seen " + seen);
    }

    private static String step(Connection connection, String revision) throws SQLException {
        try (var statement = connection.prepareStatement("select step from seal_job where revision_id = ?")) {
            statement.setString(1, revision);
            try (ResultSet line = statement.executeQuery()) {
                if (!line.next()) {
                    throw new IllegalStateException("completed, and nobody is to seal it");
                }
                return line.getString(1);
            }
        }
    }

    private void proven() throws Exception {
        JsonObject round = round(deal.office());
        String revision = deal.path("/revisions/" + round.getJsonObject("revision").getString("id"));
        for (String file : List.of("signed-document", "container")) {
            byte[] bytes = deal.office().bytes(revision + "/" + file);
            for (int i = 0; i < (blow == Blow.NONE ? READINGS : 1); i++) {
                long begun = System.nanoTime();
                JsonObject says = Uploads.post(installation.port(), "/api/verify", file.equals("container") ? "a.asice" : "a.docx", bytes);
                times.add("verify the " + file, begun);
                expect("UNCHANGED", says.getString("verdict"), file);
            }
        }
        Map<String, Integer> counted = new TreeMap<>();
        Deal.objects(deal.office().get(deal.path("/audit-events?limit=200")), "items").stream().map(event -> event.getString("action"))
                .filter(TRAIL::containsKey).forEach(action -> counted.merge(action, 1, Integer::sum));
        expect(TRAIL, counted, "acts in the trail");
    }

    private boolean opened() throws IOException, InterruptedException {
        return !deal.office().list(rounds("")).isEmpty();
    }

    private String id() throws IOException, InterruptedException {
        return deal.office().list(rounds("")).getJsonObject(0).getString("id");
    }

    private JsonObject round(Browser who) throws IOException, InterruptedException {
        return who.get(rounds("/" + id()));
    }

    /** The signature that this person is asked for; null for none. */
    private String place(Browser who) throws IOException, InterruptedException {
        return Deal.objects(round(who), "signatories").stream().filter(one -> one.getBoolean("mine") && one.getString("state").equals("WAITING"))
                .map(one -> one.getString("id")).findFirst().orElse(null);
    }

    private String rounds(String rest) {
        return deal.path("/signing-rounds" + rest);
    }

    private static void expect(Object expected, Object found, String what) {
        if (!Objects.equals(expected, found)) {
            throw new IllegalStateException(what + ": expected " + expected + ", found " + found);
        }
    }

    /** What is asked of the server, and may fail. */
    private interface Asked<T> {
        T get() throws IOException, InterruptedException;
    }
}

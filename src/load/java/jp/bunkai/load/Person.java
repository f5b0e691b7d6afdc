package jp.bunkai.load;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * One person at the table: listens, and edits now and then, as the web interface does. Where a colleague has meanwhile changed the same
 * field, it reads the row first. Everything runs on the driver's one event loop.
 */
final class Person {

    private static final String[] LETTERS = {"R", "C", "I"};
    private static final int HOT_ROWS = 5;
    private static final int MANY = 20;

    private final int number;
    private final People.Somebody somebody;
    private final Table table;
    private final HttpClient http;
    private final int port;
    private final Tally tally;
    private final Random random;
    private final Map<String, String> etags;
    /** Rows in which it sets its party's letter: no colleague does, so that each of its edits changes something and is told. */
    private final List<String> own;
    private final Map<String, String> letters;
    /** The request that last changed each field of which the stream has told. */
    private final Map<String, String> changed = new HashMap<>();
    /** Its own requests: of what they changed it has the tag from their answer. */
    private final Set<String> mine = new HashSet<>();
    private String rest = "";
    private String place;
    private int losses;
    private int made;

    Person(int number, People people, Table table, HttpClient http, int port, Tally tally) {
        this.number = number;
        this.somebody = people.all().get(number);
        this.table = table;
        this.http = http;
        this.port = port;
        this.tally = tally;
        this.random = new Random(number);
        this.etags = new HashMap<>(table.etags(somebody.organisation()));
        this.letters = new HashMap<>(table.letters(somebody.organisation()));
        List<People.Somebody> colleagues = people.all().stream().filter(other -> other.organisation() == somebody.organisation()).toList();
        int rank = colleagues.indexOf(somebody);
        this.own = IntStream.range(0, table.rows().size()).filter(row -> row % colleagues.size() == rank).mapToObj(table.rows()::get).toList();
    }

    /** Where the stream stands. */
    String place() {
        return place;
    }

    /** How often the stream was cut and opened again. */
    int losses() {
        return losses;
    }

    People.Somebody somebody() {
        return somebody;
    }

    /** Opens the stream and keeps it open. */
    Future<Void> listen(Vertx vertx, BooleanSupplier on) {
        return request(HttpMethod.GET, table.path("/events")).compose(request -> {
            if (place != null) {
                request.putHeader("Last-Event-ID", place);
            }
            return request.send();
        }).map(response -> {
            if (response.statusCode() != 200) {
                throw new IllegalStateException("No stream: " + response.statusCode());
            }
            rest = "";
            response.handler(this::hear);
            response.endHandler(end -> again(vertx, on));
            response.exceptionHandler(cut -> again(vertx, on));
            return null;
        });
    }

    private void again(Vertx vertx, BooleanSupplier on) {
        if (on.getAsBoolean()) {
            losses++;
            vertx.setTimer(200 + random.nextInt(800), id -> listen(vertx, on).onFailure(failure -> again(vertx, on)));
        }
    }

    private void hear(Buffer chunk) {
        long now = System.nanoTime();
        String text = rest + chunk.toString(StandardCharsets.ISO_8859_1);
        int from = 0;
        for (int end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n", from)) {
            String id = between(text, "\nid: ", "\n", from, end + 1);
            place = id != null ? id : place;
            if (text.startsWith("event: row", from)) {
                String request = between(text, "\"requestId\":\"", "\"", from, end);
                tally.arrived(request, number, now);
                changed.put(between(text, "\"subjectId\":\"", "\"", from, end) + between(text, "\"field\":\"", "\"", from, end), request);
            } else if (text.startsWith("id: ", from) || text.startsWith("retry: ", from)) {
                place = between(text, "id: ", "\n", from, end + 1);
            }
            from = end + 2;
        }
        rest = text.substring(from);
    }

    private static String between(String text, String before, String after, int from, int to) {
        int start = text.indexOf(before, from);
        if (start < 0 || start >= to) {
            return null;
        }
        int end = text.indexOf(after, start + before.length());
        return text.substring(start + before.length(), end);
    }

    /** Makes one edit; done when it is acknowledged or refused. */
    Future<Void> edit(int hotInHundred) {
        boolean note = somebody.organisation() == 0;
        boolean hot = random.nextInt(100) < hotInHundred;
        List<String> rows = note ? table.rows() : own;
        String row = rows.get(random.nextInt(hot ? Math.min(note ? HOT_ROWS : 1, rows.size()) : rows.size()));
        made++;
        if (note) {
            return send(row, "note", new JsonObject().put("note", "担当" + number + " が " + made + " 回目に書いた備考"), System.nanoTime(), 0);
        }
        String party = table.party(somebody.organisation());
        String letter = LETTERS[(Arrays.asList(LETTERS).indexOf(letters.get(row)) + 1) % LETTERS.length];
        return send(row, "letters/" + party, new JsonObject().put("letters", new JsonObject().put(party, letter)), System.nanoTime(), 0);
    }

    private Future<Void> send(String row, String field, JsonObject patch, long begun, int attempt) {
        String last = changed.get(row + field);
        Future<Void> fresh = last != null && !mine.contains(last) || attempt > 0 ? read(row, field) : Future.succeededFuture();
        return fresh.compose(read -> request(HttpMethod.PATCH, table.path("/rows/" + row))).compose(request -> request
                .putHeader("Content-Type", "application/merge-patch+json").putHeader("If-Match", etags.get(row)).send(patch.toBuffer()))
                .compose(response -> response.body().compose(body -> answered(response, body, row, field, patch, begun, attempt)));
    }

    private Future<Void> answered(HttpClientResponse response, Buffer body, String row, String field, JsonObject patch, long begun, int attempt) {
        if (response.statusCode() == 200) {
            etags.put(row, response.getHeader("ETag"));
            String request = response.getHeader("Bunkai-Request-Id");
            mine.add(request);
            tally.acknowledged(request, new Tally.Edit(number, begun, System.nanoTime()));
            remember(row, patch);
            return Future.succeededFuture();
        }
        if (response.statusCode() == 412 && attempt < MANY) {
            tally.refused("412, read again and decided");
            return send(row, field, patch, begun, attempt + 1);
        }
        tally.refused(response.statusCode() + " " + kind(body));
        // Nobody knows whether it was saved.
        return read(row, field);
    }

    private Future<Void> read(String row, String field) {
        changed.remove(row + field);
        return request(HttpMethod.GET, table.path("/rows/" + row)).compose(request -> request.send())
                .compose(response -> response.body().map(body -> {
                    if (response.statusCode() == 200) {
                        etags.put(row, response.getHeader("ETag"));
                        remember(row, body.toJsonObject());
                    }
                    return null;
                }));
    }

    /** The letter of its own party, in a row or in a patch of it. */
    private void remember(String row, JsonObject seen) {
        if (seen.getJsonObject("letters") != null) {
            letters.put(row, seen.getJsonObject("letters").getString(table.party(somebody.organisation())));
        }
    }

    private static String kind(Buffer body) {
        try {
            return body.toJsonObject().getString("type");
        } catch (DecodeException noProblem) {
            return "without a problem";
        }
    }

    private Future<io.vertx.core.http.HttpClientRequest> request(HttpMethod method, String path) {
        return http.request(method, port, "localhost", path).map(request -> request.putHeader("Authorization", "Bearer " + somebody.token()));
    }
}

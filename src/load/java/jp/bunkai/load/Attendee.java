package jp.bunkai.load;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * One person of a soak: listens, reads a row and edits, confirms or comments on it. Nobody else edits the same field, so that it is known at the end
 * what has to stand there. It asks for nothing twice: what came of a request without an answer is looked up at the end.
 */
final class Attendee {

    private static final String[] LETTERS = {"R", "C", "I"};
    private static final int PATIENCE_MILLIS = 60_000;

    private final int number;
    private final People.Somebody somebody;
    private final Table table;
    private final HttpClient http;
    private final int port;
    private final Ledger ledger;
    private final Random random;
    private final List<String> own;
    private final SseReader reader;
    private String first;
    private int reconnects;
    private int made;
    private boolean busy;

    Attendee(int number, People people, Table table, HttpClient http, int port, Ledger ledger) {
        this.number = number;
        this.somebody = people.all().get(number);
        this.table = table;
        this.http = http;
        this.port = port;
        this.ledger = ledger;
        this.random = new Random(number);
        this.reader = new SseReader(number, ledger);
        List<People.Somebody> colleagues = people.all().stream().filter(other -> other.organisation() == somebody.organisation()).toList();
        int rank = colleagues.indexOf(somebody);
        this.own = IntStream.range(0, table.rows().size()).filter(row -> row % colleagues.size() == rank).mapToObj(table.rows()::get).toList();
    }

    People.Somebody somebody() {
        return somebody;
    }

    /** Where the stream stood when it was first opened. */
    String first() {
        return first;
    }

    int reconnects() {
        return reconnects;
    }

    boolean busy() {
        return busy;
    }

    /** Opens the stream and keeps it open, going on where it was cut. */
    Future<Void> listen(Vertx vertx, BooleanSupplier on) {
        return request(HttpMethod.GET, table.path("/events")).compose(request -> {
            if (reader.place() != null) {
                request.putHeader("Last-Event-ID", reader.place());
            }
            return request.send();
        }).compose(response -> {
            if (response.statusCode() != 200) {
                if (response.statusCode() < 500) {
                    ledger.odd("a stream was answered " + response.statusCode());
                }
                return Future.failedFuture("no stream: " + response.statusCode());
            }
            reader.begin();
            boolean[] over = new boolean[1];
            response.handler(reader::hear);
            response.endHandler(end -> again(vertx, on, over));
            response.exceptionHandler(cut -> again(vertx, on, over));
            return Future.<Void>succeededFuture();
        });
    }

    private void again(Vertx vertx, BooleanSupplier on, boolean[] over) {
        if (!over[0] && on.getAsBoolean()) {
            over[0] = true;
            reconnects++;
            later(vertx, on);
        }
    }

    private void later(Vertx vertx, BooleanSupplier on) {
        vertx.setTimer(1000 + random.nextInt(500), id -> {
            if (on.getAsBoolean()) {
                listen(vertx, on).onFailure(failure -> later(vertx, on));
            }
        });
    }

    /** Notes where the stream stands, once it has said so. */
    void begun() {
        first = reader.place();
    }

    /** One turn: reads a row, and does one thing with it. */
    void turn() {
        if (busy) {
            return;
        }
        busy = true;
        String row = own.get(random.nextInt(own.size()));
        int dice = random.nextInt(100);
        long begun = System.nanoTime();
        ask(HttpMethod.GET, table.path("/rows/" + row), null, null).compose(answer -> {
            note("read", null, null, null, begun, answer);
            if (answer.status() != 200) {
                return Future.<Void>succeededFuture();
            }
            return dice < 70 ? edit(row, answer) : dice < 85 ? confirm(row, answer.json()) : comment(row);
        }).onFailure(failure -> ledger.odd("the driver failed: " + failure)).onComplete(done -> busy = false);
    }

    private Future<Void> edit(String row, Answer read) {
        made++;
        if (somebody.organisation() == 0) {
            String note = "担当" + number + " が " + made + " 回目に書いた備考";
            return write("edit", HttpMethod.PATCH, "/rows/" + row, new JsonObject().put("note", note), read.etag(), row, "note", note);
        }
        String party = table.party(somebody.organisation());
        String letter = LETTERS[(Arrays.asList(LETTERS).indexOf(read.json().getJsonObject("letters").getString(party)) + 1) % LETTERS.length];
        return write("edit", HttpMethod.PATCH, "/rows/" + row, new JsonObject().put("letters", new JsonObject().put(party, letter)), read.etag(), row,
                "letters/" + party, letter);
    }

    private Future<Void> confirm(String row, JsonObject read) {
        String digest = read.getString("digest");
        JsonObject body = new JsonObject().put("rows", new JsonArray().add(new JsonObject().put("rowId", row).put("digest", digest)));
        return write("confirm", HttpMethod.POST, "/confirmations", body, null, row, table.party(somebody.organisation()), digest);
    }

    private Future<Void> comment(String row) {
        made++;
        String text = "担当" + number + " の " + made + " 回目の発言";
        JsonObject body = new JsonObject().put("rowId", row).put("visibility", "INTERNAL").put("text", text);
        return write("comment", HttpMethod.POST, "/conversations", body, null, row, "text", text);
    }

    private Future<Void> write(String what, HttpMethod method, String path, JsonObject body, String etag, String row, String field, String value) {
        long begun = System.nanoTime();
        return ask(method, table.path(path), body, etag).map(answer -> {
            note(what, row, field, value, begun, answer);
            return null;
        });
    }

    /** An answer, or the word that there was none. */
    private record Answer(int status, String etag, String request, String retryAfter, String body, String failure) {

        JsonObject json() {
            return new JsonObject(body);
        }
    }

    private void note(String what, String row, String field, String value, long begun, Answer answer) {
        Ledger.Outcome outcome = answer.status() >= 200 && answer.status() < 300 ? Ledger.Outcome.DONE
                : answer.status() == 412 || answer.status() == 409 ? Ledger.Outcome.OVERTAKEN
                : answer.status() == 0 || answer.status() >= 500 ? Ledger.Outcome.UNKNOWN : Ledger.Outcome.WRONG;
        String told = answer.status() == 0 ? answer.failure() : answer.status() + (answer.status() == 503 && answer.retryAfter() == null ? " without Retry-After" : "");
        if (answer.status() == 500) {
            ledger.odd("answered 500");
        }
        ledger.add(new Ledger.Asked(what, number, row, field, value, answer.request(), begun, System.nanoTime(), outcome, told));
    }

    /** Never fails: that there was no answer is an answer, too. */
    private Future<Answer> ask(HttpMethod method, String path, JsonObject body, String etag) {
        return request(method, path).compose(request -> {
            if (body != null) {
                request.putHeader("Content-Type", method == HttpMethod.PATCH ? "application/merge-patch+json" : "application/json");
            }
            if (etag != null) {
                request.putHeader("If-Match", etag);
            }
            return body == null ? request.send() : request.send(body.toBuffer());
        }).compose(response -> response.body().map(content -> answer(response, content)))
                .recover(failure -> Future.succeededFuture(new Answer(0, null, null, null, null, "no answer: " + failure.getClass().getSimpleName())));
    }

    private static Answer answer(HttpClientResponse response, Buffer content) {
        return new Answer(response.statusCode(), response.getHeader("ETag"), response.getHeader("Bunkai-Request-Id"), response.getHeader("Retry-After"), content.toString(), null);
    }

    private Future<HttpClientRequest> request(HttpMethod method, String path) {
        return http.request(new RequestOptions().setMethod(method).setHost("127.0.0.1").setPort(port).setURI(path).setTimeout(PATIENCE_MILLIS))
                .map(request -> request.putHeader("Authorization", "Bearer " + somebody.token()));
    }
}

package jp.bunkai.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.http.Cookie;
import io.restassured.http.Cookies;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;

/** A browser that listens to a dossier, and what it has heard so far. */
final class LiveReader implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpResponse<InputStream> response;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile String place = "";
    private volatile boolean ended;

    /** An event with the place that stood behind it. */
    record Heard(String name, JsonNode data, String id) {

        boolean of(String action) {
            return data.path("action").asText().equals(action);
        }
    }

    private LiveReader(HttpResponse<InputStream> response) {
        this.response = response;
        Thread reader = new Thread(this::read, "live-reader");
        reader.setDaemon(true);
        reader.start();
    }

    /** Listens from now on. */
    static LiveReader open(TestDossier dossier, String who) throws IOException, InterruptedException {
        return open(dossier, Login.cookies(who), null);
    }

    /** Goes on after a place. */
    static LiveReader open(TestDossier dossier, Cookies cookies, String after) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + dossier.path("/events")))
                .header("Accept", "text/event-stream").header("Accept-Encoding", "gzip").header("Cookie", StreamSupport
                        .stream(cookies.spliterator(), false).map(LiveReader::written).collect(Collectors.joining("; ")));
        if (after != null) {
            request.header("Last-Event-ID", after);
        }
        LiveReader reader = new LiveReader(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
        if (reader.response.statusCode() == 200) {
            reader.await(() -> !reader.place.isEmpty(), "the beginning of the stream");
        }
        return reader;
    }

    private static String written(Cookie cookie) {
        return cookie.getName() + "=" + cookie.getValue();
    }

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    /** Where it stands. */
    String place() {
        return place;
    }

    List<Heard> heard() {
        return List.copyOf(heard);
    }

    List<Heard> rows() {
        return heard.stream().filter(event -> event.name().equals("row")).toList();
    }

    /** The first event that is like this; fails when it does not come. */
    Heard hear(Predicate<Heard> wanted) {
        await(() -> heard.stream().anyMatch(wanted), "an event; heard " + heard);
        return heard.stream().filter(wanted).findFirst().orElseThrow();
    }

    /** The first event that is like this after so many others. */
    void hearAfter(int others, Predicate<Heard> wanted) {
        await(() -> heard.stream().skip(others).anyMatch(wanted), "a later event; heard " + heard);
    }

    void awaitEnd() {
        await(() -> ended, "the end of the stream");
    }

    private void await(java.util.function.BooleanSupplier done, String what) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("Waited in vain for " + what);
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            String name = null;
            String data = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: ")) {
                    name = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    data = line.substring(6);
                } else if (line.startsWith("id: ")) {
                    place = line.substring(4);
                } else if (line.isEmpty() && data != null) {
                    heard.add(new Heard(name, new ObjectMapper().readTree(data), place));
                    data = null;
                }
            }
        } catch (IOException closed) {
            // the connection was cut: that is an end, too
        } finally {
            ended = true;
        }
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package jp.bunkai.keycloak;

import io.restassured.RestAssured;
import io.restassured.http.Cookies;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A browser that listens to a dossier until its stream ends. */
final class Stream {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final StringBuffer told = new StringBuffer();
    private final CompletableFuture<String> end = new CompletableFuture<>();

    private Stream(InputStream body) {
        Thread reader = new Thread(() -> read(body), "stream");
        reader.setDaemon(true);
        reader.start();
    }

    /** Listens, from the first bytes on. */
    static Stream open(String path, Cookies cookies) throws IOException, InterruptedException {
        String written = StreamSupport.stream(cookies.spliterator(), false).map(cookie -> cookie.getName() + "=" + cookie.getValue()).collect(Collectors.joining("; "));
        HttpResponse<InputStream> response = HTTP.send(HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Accept", "text/event-stream").header("Cookie", written).build(), HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new AssertionError("The stream was refused: " + response.statusCode());
        }
        Stream stream = new Stream(response.body());
        for (int i = 0; i < 100 && !stream.told.toString().contains("id: "); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return stream;
    }

    boolean isOpen() {
        return !end.isDone();
    }

    /** All that it told, once it has ended. */
    String untilItEnds(int seconds) throws Exception {
        return end.get(seconds, TimeUnit.SECONDS);
    }

    private void read(InputStream body) {
        byte[] buffer = new byte[4_096];
        try (body) {
            for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                told.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
            }
        } catch (IOException cut) {
            // An end, too.
        }
        end.complete(told.toString());
    }
}

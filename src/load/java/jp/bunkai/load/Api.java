package jp.bunkai.load;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The API for what is done one after another, before and after the load. */
final class Api {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    Api(int port) {
        this.base = "http://localhost:" + port;
    }

    JsonObject get(String token, String path) throws IOException, InterruptedException {
        return new JsonObject(text(token, path));
    }

    String text(String token, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token).build()).body();
    }

    byte[] bytes(String token, String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException(path + " \u2192 " + response.statusCode());
        }
        return response.body();
    }

    /** How long an answer took, with its last byte. */
    long nanos(String token, String path) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        send(HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token).build());
        return System.nanoTime() - begun;
    }

    /** The same several times, one after another. */
    long[] nanos(String token, String path, int times) throws IOException, InterruptedException {
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            nanos[i] = nanos(token, path);
        }
        return nanos;
    }

    JsonObject post(String token, String path, JsonObject body) throws IOException, InterruptedException {
        String answer = send(HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body.encode())).build()).body();
        return answer.isEmpty() ? new JsonObject() : new JsonObject(answer);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() == 429) {
            Thread.sleep(1_000L * Long.parseLong(response.headers().firstValue("Retry-After").orElse("1")));
            return send(request);
        }
        if (response.statusCode() >= 300) {
            throw new IOException(request.method() + " " + request.uri().getPath() + " → " + response.statusCode() + " " + response.body());
        }
        return response;
    }
}

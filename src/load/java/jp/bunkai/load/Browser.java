package jp.bunkai.load;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** A browser of one person: it keeps cookies, follows redirects, and comes back from the provider as whom it belongs to. */
final class Browser {

    private static final int REDIRECTS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();
    private final URI home;
    private final Issuer issuer;
    private final String email;

    Browser(int port, Issuer issuer, String email) {
        this.home = URI.create("http://localhost:" + port);
        this.issuer = issuer;
        this.email = email;
    }

    /** The same browser at another address: it brings its cookies along. */
    Browser at(int port) {
        Browser other = new Browser(port, issuer, email);
        other.cookies.putAll(cookies);
        return other;
    }

    /** What it is answered there. */
    int status(String path) throws IOException, InterruptedException {
        return http.send(request(home.resolve(path)).GET().build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /** Reads a stream until it ends or says this; whether it said it. */
    CompletableFuture<Boolean> hears(String path, String word) {
        return http.sendAsync(request(home.resolve(path)).setHeader("Accept", "text/event-stream").GET().build(), HttpResponse.BodyHandlers.ofLines())
                .thenApply(answer -> answer.body().anyMatch(line -> line.contains(word)));
    }

    /** Signs in, through the provider. */
    void signIn() throws IOException, InterruptedException {
        follow(home.resolve("/login?returnTo=/"));
        if (get("/api/me").getJsonArray("memberships").isEmpty()) {
            throw new IOException(email + " is signed in, and belongs to nobody");
        }
    }

    /** Where the provider sends this browser back to, from where the server sent it. */
    URI authenticated(String location) {
        return issuer.authenticated(URI.create(location), email);
    }

    /** Goes there, and wherever it is sent on to; gives the last address. */
    URI follow(URI first) throws IOException, InterruptedException {
        URI at = first;
        for (int i = 0; i < REDIRECTS; i++) {
            if (at.toString().startsWith(issuer.url())) {
                at = authenticated(at.toString());
            }
            HttpResponse<String> answer = http.send(request(at).GET().build(), HttpResponse.BodyHandlers.ofString());
            keep(answer);
            // A page of the web interface, which a package may have been built without.
            if (answer.statusCode() < 300 || answer.statusCode() == 404) {
                return at;
            }
            String next = answer.headers().firstValue("Location").orElseThrow(() -> new IOException(first.getPath() + " \u2192 " + answer.statusCode()));
            at = at.resolve(next);
        }
        throw new IOException("sent on and on from " + first.getPath());
    }

    JsonObject get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request(home.resolve(path)).GET().build(), HttpResponse.BodyHandlers.ofString());
        keep(answer);
        return new JsonObject(succeeded(path, answer).body());
    }

    JsonArray list(String path) throws IOException, InterruptedException {
        return new JsonArray(succeeded(path, http.send(request(home.resolve(path)).GET().build(), HttpResponse.BodyHandlers.ofString())).body());
    }

    byte[] bytes(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request(home.resolve(path)).setHeader("Accept", "*/*").GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " \u2192 " + answer.statusCode());
        }
        return answer.body();
    }

    /** Sends it and waits for nothing. */
    CompletableFuture<HttpResponse<String>> send(String method, String path, JsonObject body, String etag) {
        HttpRequest.Builder request = request(home.resolve(path)).header("Sec-Fetch-Site", "same-origin").header("Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body.encode()));
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static HttpResponse<String> succeeded(String path, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 300) {
            throw new IOException(path + " \u2192 " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private HttpRequest.Builder request(URI at) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at).timeout(PATIENCE).header("Accept", "application/json, text/html;q=0.5");
        if (!cookies.isEmpty()) {
            StringBuilder header = new StringBuilder();
            cookies.forEach((name, value) -> header.append(header.length() == 0 ? "" : "; ").append(name).append('=').append(value));
            request.header("Cookie", header.toString());
        }
        return request;
    }

    private void keep(HttpResponse<String> answer) {
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String[] pair = set.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty() || set.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
    }
}

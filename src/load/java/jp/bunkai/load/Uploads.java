package jp.bunkai.load;

import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Sends a file as a form does. */
final class Uploads {

    private static final String BOUNDARY = "bunkai-kill-boundary";

    private Uploads() {
    }

    static JsonObject post(int port, String path, String name, byte[] file) throws IOException, InterruptedException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        form.write(file);
        form.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Accept", "application/json").POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray())).build();
        return new JsonObject(Browser.succeeded(path, HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString())).body());
    }
}

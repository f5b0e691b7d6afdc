package jp.bunkai.platform.upload;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file as an answer: to be saved under its name, never to be shown in place and never to be kept by a cache. */
public final class Download {

    private Download() {
    }

    public static Response of(String name, String mediaType, byte[] content) {
        return entity(name, mediaType, content);
    }

    /** The same for a file that is written as it is sent. */
    public static Response streamed(String name, String mediaType, StreamingOutput content) {
        return entity(name, mediaType, content);
    }

    private static Response entity(String name, String mediaType, Object content) {
        return Response.ok(content, mediaType).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded(name))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /** RFC 8187; a form encodes the space as a plus sign, a header does not, and leaves the asterisk alone, which a header must not. */
    static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}

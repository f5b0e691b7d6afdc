package jp.bunkai.platform.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** Tells requests for a page of the web interface, which all get the same document, from those for anything else. */
final class PagePath {

    private static final List<String> NOT_PAGES = List.of("/api", "/q", "/login", "/logout", "/back-channel-logout", "/sign", "/assets");

    private PagePath() {
    }

    static boolean isPage(RoutingContext context) {
        boolean reads = context.request().method() == HttpMethod.GET || context.request().method() == HttpMethod.HEAD;
        return reads && isPage(context.normalizedPath());
    }

    /** A page's path names no file: its last part holds no dot. */
    static boolean isPage(String path) {
        boolean file = path.substring(path.lastIndexOf('/') + 1).contains(".") && !path.equals("/index.html");
        return !file && NOT_PAGES.stream().noneMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"))
                // The development server's own scripts.
                && !path.startsWith("/@") && !path.startsWith("/node_modules/");
    }
}

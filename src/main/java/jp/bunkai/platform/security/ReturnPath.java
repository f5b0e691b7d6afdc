package jp.bunkai.platform.security;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a browser goes after signing in: a page of ours, never another site, whatever the link that started the login says. */
final class ReturnPath {

    private static final int LONGEST = 2_000;

    private ReturnPath() {
    }

    static String safe(String wanted) {
        if (wanted == null || wanted.length() > LONGEST || !wanted.startsWith("/") || wanted.startsWith("//") || wanted.contains("\\")) {
            return "/";
        }
        try {
            URI uri = new URI(wanted);
            boolean page = uri.getScheme() == null && uri.getRawAuthority() == null && uri.getRawPath().equals(uri.normalize().getRawPath());
            boolean loop = uri.getRawPath().matches("/(login|logout|sign|api|q)(/.*)?");
            return page && !loop ? uri.toASCIIString() : "/";
        } catch (URISyntaxException e) {
            return "/";
        }
    }
}

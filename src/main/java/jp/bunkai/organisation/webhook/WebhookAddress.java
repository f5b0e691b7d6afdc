package jp.bunkai.organisation.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import jp.bunkai.organisation.OrganisationKind;
import jp.bunkai.platform.http.ProblemException;

/** The address of a webhook, taken apart once: what is compared with the operator's list is what is called. */
record WebhookAddress(boolean tls, String host, int port, String target) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final String HOST = "[a-z0-9.-]+";

    /** Why an address is not one that may be called. */
    enum Fault {
        NO_ADDRESS, NOT_HTTPS, NAMES_A_USER, HOST_NOT_ALLOWED;

        ProblemException problem() {
            return switch (this) {
                case NO_ADDRESS -> invalid("invalid-format", "https:// で始まる送信先の URL を、# を使わずに入力してください。", "Enter an address that begins with https://, without #.");
                case NOT_HTTPS -> invalid("not-https", "https:// で始まる送信先だけを使えます。", "Only addresses that begin with https:// can be used.");
                case NAMES_A_USER -> invalid("names-a-user", "URL にユーザー名やパスワードを含めないでください。", "The address must hold no user name or password.");
                case HOST_NOT_ALLOWED -> invalid("host-not-allowed", "このホストとポートは、システム管理者が許可した送信先にありません。",
                        "This host and port are not among those that the operator allows.");
            };
        }

        private static ProblemException invalid(String code, String ja, String en) {
            return ProblemException.invalid("/url", code, ja, en);
        }
    }

    /** What is wrong with the address for an organisation of this kind today; nothing when it may be called. */
    static Optional<Fault> fault(String url, WebhookSettings settings, OrganisationKind kind) {
        URI uri = parsed(url);
        if (uri == null || uri.getHost() == null || uri.getRawFragment() != null || !uri.getHost().toLowerCase(Locale.ROOT).matches(HOST)) {
            return Optional.of(uri != null && uri.getRawUserInfo() != null ? Fault.NAMES_A_USER : Fault.NO_ADDRESS);
        }
        boolean withoutTls = "http".equalsIgnoreCase(uri.getScheme()) && settings.loopback();
        if (!"https".equalsIgnoreCase(uri.getScheme()) && !withoutTls) {
            return Optional.of(Fault.NOT_HTTPS);
        }
        if (uri.getRawUserInfo() != null) {
            return Optional.of(Fault.NAMES_A_USER);
        }
        return settings.hosts(kind).contains(of(url).hostAndPort()) ? Optional.empty() : Optional.of(Fault.HOST_NOT_ALLOWED);
    }

    /** An address in which {@link #fault} found nothing. */
    static WebhookAddress of(String url) {
        URI uri = parsed(url);
        boolean tls = "https".equalsIgnoreCase(uri.getScheme());
        int port = uri.getPort() == -1 ? tls ? HTTPS : HTTP : uri.getPort();
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new WebhookAddress(tls, uri.getHost().toLowerCase(Locale.ROOT), port, uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
    }

    String hostAndPort() {
        return host + ":" + port;
    }

    private static URI parsed(String url) {
        try {
            // Letters beyond ASCII would be written in another way on the wire than here.
            return url.matches("[\\x21-\\x7e]+") ? new URI(url) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}

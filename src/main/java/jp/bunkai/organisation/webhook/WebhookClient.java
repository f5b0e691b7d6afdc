package jp.bunkai.organisation.webhook;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.net.TrustOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Calls one webhook. The name is looked up once, every address that it has is checked, and the connection goes to the checked address itself, so
 * that a name service which answers differently the next time changes nothing; TLS is still verified against the name. No redirect is followed, no
 * proxy asked, no connection kept, and of the answer nothing is read but its status, all within one time limit.
 */
@ApplicationScoped
class WebhookClient {

    private static final int LONGEST_STATUS_LINE = 1024;
    private static final int LONGEST_HEADERS = 8192;

    private final Vertx vertx;
    private final HostResolver resolver;
    private final WebhookSettings settings;
    private final TrustOptions trust;

    @Inject
    WebhookClient(Vertx vertx, HostResolver resolver, WebhookSettings settings) {
        this(vertx, resolver, settings, null);
    }

    /** @param trust whose certificates count; null for those that the JVM trusts */
    WebhookClient(Vertx vertx, HostResolver resolver, WebhookSettings settings, TrustOptions trust) {
        this.vertx = vertx;
        this.resolver = resolver;
        this.settings = settings;
        this.trust = trust;
    }

    /** The name leads where nobody may be led. */
    private static final class AddressRefused extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /** Posts the body and waits for the status, on a thread that may wait. */
    WebhookAnswer post(WebhookAddress to, Map<String, String> headers, byte[] body) {
        // One for each call: closing it ends whatever is still under way, however far it got.
        HttpClient client = vertx.createHttpClient(options(to));
        try {
            Future<Integer> status = vertx.executeBlocking(() -> checkedAddress(to.host()), false)
                    .compose(address -> client.request(request(to, address, headers))).compose(request -> request.send(Buffer.buffer(body)))
                    .map(HttpClientResponse::statusCode);
            return WebhookAnswer.of(status.toCompletionStage().toCompletableFuture().get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return WebhookAnswer.of(WebhookOutcome.TIMED_OUT);
        } catch (ExecutionException e) {
            return WebhookAnswer.of(outcome(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return WebhookAnswer.of(WebhookOutcome.NOT_REACHED);
        } finally {
            client.close();
        }
    }

    private InetAddress checkedAddress(String host) throws UnknownHostException, AddressRefused {
        List<InetAddress> found = resolver.addresses(host);
        // One bad address among good ones is a sign that somebody tries.
        if (found.isEmpty() || found.stream().anyMatch(address -> !settings.addresses().allows(address.getAddress()))) {
            throw new AddressRefused();
        }
        return found.get(0);
    }

    private HttpClientOptions options(WebhookAddress to) {
        int millis = Math.toIntExact(settings.timeout().toMillis());
        HttpClientOptions options = new HttpClientOptions().setSsl(to.tls()).setVerifyHost(true).setTrustAll(false).setKeepAlive(false)
                .setConnectTimeout(millis).setSslHandshakeTimeout(millis).setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
                .setMaxInitialLineLength(LONGEST_STATUS_LINE).setMaxHeaderSize(LONGEST_HEADERS);
        return trust == null ? options : options.setTrustOptions(trust);
    }

    private static RequestOptions request(WebhookAddress to, InetAddress address, Map<String, String> headers) {
        RequestOptions request = new RequestOptions().setMethod(HttpMethod.POST).setServer(SocketAddress.inetSocketAddress(to.port(), address.getHostAddress()))
                .setHost(to.host()).setPort(to.port()).setURI(to.target()).setSsl(to.tls()).setFollowRedirects(false);
        headers.forEach(request::putHeader);
        return request;
    }

    private static WebhookOutcome outcome(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AddressRefused) {
                return WebhookOutcome.ADDRESS_REFUSED;
            }
            if (cause instanceof UnknownHostException) {
                return WebhookOutcome.UNKNOWN_HOST;
            }
            if (cause instanceof SSLException) {
                return WebhookOutcome.NOT_TRUSTED;
            }
        }
        return WebhookOutcome.NOT_REACHED;
    }
}

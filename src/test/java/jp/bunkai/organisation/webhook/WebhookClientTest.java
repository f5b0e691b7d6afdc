package jp.bunkai.organisation.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.TrustOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls to real servers on loopback, honest and hostile, under a name that only the test's own resolver knows. */
class WebhookClientTest {

    private static final String NAME = "hooks.example";
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final byte[] BODY = "{\"type\":\"test\"}".getBytes(StandardCharsets.UTF_8);
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final Queue<String> SEEN = new ConcurrentLinkedQueue<>();

    private static Vertx vertx;
    private static HttpsServer server;
    private static TrustOptions trust;

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void start() throws Exception {
        vertx = Vertx.vertx();
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        X500Name name = new X500Name("CN=somebody");
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(name, BigInteger.ONE, Date.from(Instant.now().minus(1, ChronoUnit.DAYS)),
                Date.from(Instant.now().plus(1, ChronoUnit.DAYS)), name, keys.getPublic());
        builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName(GeneralName.dNSName, NAME)));
        X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("server", keys.getPrivate(), new char[0], new X509Certificate[] {certificate});
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, new char[0]);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        trust = new PemTrustOptions().addCertValue(Buffer.buffer("-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate.getEncoded()) + "\n-----END CERTIFICATE-----\n"));
        server = HttpsServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        serve(server);
    }

    @AfterAll
    static void stop() {
        server.stop(0);
        vertx.close();
    }

    @BeforeEach
    void forget() {
        SEEN.clear();
    }

    @Test
    void aCallGoesToTheCheckedAddressUnderItsNameWithItsHeadersAndBody() {
        WebhookAnswer answer = client(trust, LOOPBACK).post(to(NAME, "/in?a=b"), Map.of("webhook-id", "one", "webhook-signature", "v1,x"), BODY);
        assertEquals(new WebhookAnswer(WebhookOutcome.DELIVERED, 204), answer);
        assertEquals(List.of("POST /in?a=b " + NAME + ":" + server.getAddress().getPort() + " one v1,x {\"type\":\"test\"}"), List.copyOf(SEEN));
        assertEquals(List.of(NAME), List.copyOf(asked), "looked up once");
    }

    @Test
    void aNameThatLeadsElsewhereTheSecondTimeGainsNothing() throws Exception {
        // First an address where nobody listens, then the server: a check followed by a lookup of its own would reach the server.
        InetAddress nobody = InetAddress.getByName("127.0.0.2");
        WebhookOutcome outcome = client(WebhookSettingsTest.of(NAME + ":443", true, LIMIT), trust, List.of(nobody), List.of(LOOPBACK))
                .post(to(NAME, "/in"), Map.of(), BODY).outcome();
        assertTrue(outcome == WebhookOutcome.TIMED_OUT || outcome == WebhookOutcome.NOT_REACHED, outcome.name());
        assertEquals(List.of(NAME), List.copyOf(asked), "looked up once");
        // The other way round: the first answer counts, and it is refused.
        assertEquals(WebhookOutcome.ADDRESS_REFUSED, client(WebhookSettingsTest.of(NAME + ":443", false, LIMIT), trust, List.of(LOOPBACK),
                List.of(InetAddress.getByName("8.8.8.8"))).post(to(NAME, "/in"), Map.of(), BODY).outcome());
        assertEquals(List.of(NAME), List.copyOf(asked), "looked up once");
        assertEquals(List.of(), List.copyOf(SEEN), "the server was not called");
    }

    @Test
    void oneRefusedAddressAmongGoodOnesRefusesAll() throws Exception {
        WebhookClient mixed = client(WebhookSettingsTest.of(NAME + ":443", false, LIMIT), trust, List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("169.254.169.254")));
        assertEquals(WebhookOutcome.ADDRESS_REFUSED, mixed.post(to(NAME, "/in"), Map.of(), BODY).outcome());
        assertEquals(WebhookOutcome.ADDRESS_REFUSED, client(WebhookSettingsTest.of(NAME + ":443", false, LIMIT), trust, List.of()).post(to(NAME, "/in"), Map.of(), BODY)
                .outcome());
    }

    @Test
    void aRedirectIsNotFollowed() {
        assertEquals(new WebhookAnswer(WebhookOutcome.REFUSED, 307), client(trust, LOOPBACK).post(to(NAME, "/redirect"), Map.of(), BODY));
        assertEquals(1, SEEN.size(), "asked once and not again");
    }

    @Test
    void aCertificateOfAnotherNameOrOfNobodyIsNotTrusted() {
        assertEquals(WebhookOutcome.NOT_TRUSTED, client(trust, LOOPBACK).post(to("other.example", "/in"), Map.of(), BODY).outcome());
        assertEquals(WebhookOutcome.NOT_TRUSTED, client(trust, LOOPBACK).post(to("localhost", "/in"), Map.of(), BODY).outcome());
        assertEquals(WebhookOutcome.NOT_TRUSTED, client((TrustOptions) null, LOOPBACK).post(to(NAME, "/in"), Map.of(), BODY).outcome());
        assertEquals(List.of(), List.copyOf(SEEN));
    }

    @Test
    void nothingIsReadOfAnAnswerBeyondItsStatus() {
        assertEquals(new WebhookAnswer(WebhookOutcome.DELIVERED, 200), within(LIMIT, () -> client(trust, LOOPBACK).post(to(NAME, "/endless"), Map.of(), BODY)));
        assertEquals(new WebhookAnswer(WebhookOutcome.REFUSED, 500), client(trust, LOOPBACK).post(to(NAME, "/broken"), Map.of(), BODY));
    }

    @Test
    void whoIsSilentOrDripsOrNeverEndsItsHeadersIsCutOff() throws IOException {
        assertEquals(WebhookOutcome.TIMED_OUT, within(LIMIT.plusSeconds(2), () -> raw(out -> pause(10_000))).outcome());
        assertEquals(WebhookOutcome.TIMED_OUT, within(LIMIT.plusSeconds(2), () -> raw(out -> {
            for (byte one : "HTTP/1.1 200 OK\r\nA: ".getBytes(StandardCharsets.US_ASCII)) {
                out.write(one);
                out.flush();
                pause(400);
            }
        })).outcome());
        assertEquals(WebhookOutcome.NOT_REACHED, within(LIMIT, () -> raw(out -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 100_000; i++) {
                out.write(("X-" + i + ": y\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        })).outcome());
        assertEquals(WebhookOutcome.NOT_REACHED, within(LIMIT, () -> raw(out -> out.write("SSH-2.0-nothing\r\n\r\n".getBytes(StandardCharsets.US_ASCII)))).outcome());
    }

    @Test
    void whoIsNotThereIsToldApart() throws IOException {
        int closed;
        try (ServerSocket free = new ServerSocket(0, 1, LOOPBACK)) {
            closed = free.getLocalPort();
        }
        assertEquals(WebhookOutcome.NOT_REACHED, client(trust, LOOPBACK).post(new WebhookAddress(true, NAME, closed, "/"), Map.of(), BODY).outcome());
        WebhookClient unknown = new WebhookClient(vertx, new HostResolver() {
            @Override
            List<InetAddress> addresses(String host) throws UnknownHostException {
                throw new UnknownHostException(host);
            }
        }, WebhookSettingsTest.of(NAME + ":443", true, LIMIT), trust);
        assertEquals(WebhookOutcome.UNKNOWN_HOST, unknown.post(to(NAME, "/"), Map.of(), BODY).outcome());
    }

    @Test
    void aNameServiceThatHangsIsWithinTheSameLimit() {
        WebhookClient hanging = new WebhookClient(vertx, new HostResolver() {
            @Override
            List<InetAddress> addresses(String host) {
                pause(5_000);
                return List.of(LOOPBACK);
            }
        }, WebhookSettingsTest.of(NAME + ":443", true, Duration.ofSeconds(1)), trust);
        assertEquals(WebhookOutcome.TIMED_OUT, within(Duration.ofSeconds(3), () -> hanging.post(to(NAME, "/in"), Map.of(), BODY)).outcome());
    }

    private static WebhookAddress to(String host, String target) {
        return new WebhookAddress(true, host, server.getAddress().getPort(), target);
    }

    private WebhookClient client(TrustOptions trusted, InetAddress address) {
        return client(WebhookSettingsTest.of(NAME + ":443", true, LIMIT), trusted, List.of(address));
    }

    /** Answers with the first addresses the first time, with the next ones the next time. */
    @SafeVarargs
    private WebhookClient client(WebhookSettings settings, TrustOptions trusted, List<InetAddress>... answers) {
        asked.clear();
        return new WebhookClient(vertx, new HostResolver() {
            @Override
            List<InetAddress> addresses(String host) {
                asked.add(host);
                return answers[Math.min(asked.size(), answers.length) - 1];
            }
        }, settings, trusted);
    }

    private interface Manner {
        void answer(OutputStream out) throws IOException;
    }

    /** A server that writes what it likes, without TLS. */
    private WebhookAnswer raw(Manner manner) {
        try (ServerSocket socket = new ServerSocket(0, 1, LOOPBACK)) {
            Thread thread = new Thread(() -> {
                try (Socket caller = socket.accept()) {
                    caller.getInputStream().read(new byte[8192]);
                    manner.answer(caller.getOutputStream());
                    caller.getOutputStream().flush();
                    pause(3_000);
                } catch (IOException e) {
                    SEEN.add("cut off");
                }
            });
            thread.setDaemon(true);
            thread.start();
            return client(null, LOOPBACK).post(new WebhookAddress(false, NAME, socket.getLocalPort(), "/"), Map.of(), BODY);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static WebhookAnswer within(Duration most, java.util.function.Supplier<WebhookAnswer> call) {
        long start = System.nanoTime();
        WebhookAnswer answer = call.get();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(took.compareTo(most) < 0, "took " + took);
        return answer;
    }

    private static void serve(HttpServer https) {
        https.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        https.createContext("/", exchange -> {
            SEEN.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Host") + " "
                    + exchange.getRequestHeaders().getFirst("webhook-id") + " " + exchange.getRequestHeaders().getFirst("webhook-signature") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            answer(exchange);
        });
        https.start();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/redirect" -> {
                exchange.getResponseHeaders().add("Location", "https://" + NAME + ":" + server.getAddress().getPort() + "/elsewhere");
                exchange.sendResponseHeaders(307, -1);
            }
            case "/endless" -> {
                exchange.sendResponseHeaders(200, 0);
                byte[] some = new byte[1 << 16];
                while (true) {
                    exchange.getResponseBody().write(some);
                }
            }
            case "/broken" -> exchange.sendResponseHeaders(500, -1);
            default -> exchange.sendResponseHeaders(204, -1);
        }
        exchange.close();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

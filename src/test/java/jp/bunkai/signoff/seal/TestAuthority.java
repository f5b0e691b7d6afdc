package jp.bunkai.signoff.seal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Executors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamp authority (RFC 3161) on loopback, honest or as bad as a test wants it. */
public final class TestAuthority implements AutoCloseable {

    /** How it answers. */
    public enum Manner {
        HONEST, SILENT, DRIPPING, ENDLESS, GARBAGE, FAILING, OTHER_DIGEST, LONG_AGO, REPLAYED
    }

    private final HttpServer server;
    private final KeyPair keys;
    private final X509Certificate certificate;
    private volatile Manner manner;
    private volatile byte[] former;
    private volatile int asked;

    public TestAuthority(Manner manner) {
        this.manner = manner;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            X500Name name = new X500Name("CN=Test TSA");
            Instant now = Instant.now();
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(name, BigInteger.ONE, Date.from(now.minus(3650, ChronoUnit.DAYS)),
                    Date.from(now.plus(3650, ChronoUnit.DAYS)), name, keys.getPublic());
            builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            certificate = new JcaX509CertificateConverter().getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool(work -> {
                Thread thread = new Thread(work);
                thread.setDaemon(true);
                return thread;
            }));
            server.createContext("/", this::answer);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    public int asked() {
        return asked;
    }

    public void become(Manner other) {
        manner = other;
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked++;
        byte[] request = exchange.getRequestBody().readAllBytes();
        try {
            switch (manner) {
                case SILENT -> Thread.sleep(60_000);
                case FAILING -> exchange.sendResponseHeaders(503, -1);
                case DRIPPING, ENDLESS -> stream(exchange, manner == Manner.DRIPPING);
                case GARBAGE -> send(exchange, "not a time stamp".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                case REPLAYED -> {
                    former = former == null ? stamp(request, Instant.now(), false) : former;
                    send(exchange, former);
                }
                default -> send(exchange, stamp(request, manner == Manner.LONG_AGO ? Instant.now().minus(1000, ChronoUnit.DAYS) : Instant.now(),
                        manner == Manner.OTHER_DIGEST));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private static void stream(HttpExchange exchange, boolean slowly) throws IOException, InterruptedException {
        exchange.sendResponseHeaders(200, 0);
        for (int i = 0; i < 100_000; i++) {
            exchange.getResponseBody().write(slowly ? new byte[1] : new byte[4096]);
            exchange.getResponseBody().flush();
            if (slowly) {
                Thread.sleep(100);
            }
        }
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private byte[] stamp(byte[] body, Instant at, boolean other) {
        try {
            TimeStampRequest request = new TimeStampRequest(body);
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", keys.getPrivate(), certificate),
                    new JcaDigestCalculatorProviderBuilder().build().get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                    new ASN1ObjectIdentifier("1.2.3.4"));
            tokens.addCertificates(new JcaCertStore(List.of(certificate)));
            TimeStampRequest answered = request;
            if (other) {
                org.bouncycastle.tsp.TimeStampRequestGenerator generator = new org.bouncycastle.tsp.TimeStampRequestGenerator();
                generator.setCertReq(true);
                answered = generator.generate(request.getMessageImprintAlgOID(), new byte[32], request.getNonce());
            }
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED).generate(answered, BigInteger.TEN, Date.from(at)).getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

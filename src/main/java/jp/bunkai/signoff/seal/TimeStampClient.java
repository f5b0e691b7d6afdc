package jp.bunkai.signoff.seal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serial;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Asks one time-stamp authority (RFC 3161) and believes nothing of its answer unchecked: the nonce, the digest, the signature, the purpose of
 * its certificate, and a time that is not far from ours. An authority that is slow, endless or wrong ends in an exception within the limit.
 */
final class TimeStampClient implements TSPSource {

    @Serial
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ANSWER = 1 << 16;
    private static final Duration FARTHEST = Duration.ofMinutes(5);

    private final transient HttpClient http;
    private final transient Clock clock;
    private final URI authority;
    private final Duration limit;

    TimeStampClient(URI authority, Duration limit, Clock clock) {
        this.http = HttpClient.newBuilder().connectTimeout(limit).followRedirects(HttpClient.Redirect.NEVER).build();
        this.authority = authority;
        this.limit = limit;
        this.clock = clock;
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        try {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest request = generator.generate(new ASN1ObjectIdentifier(algorithm.getOid()), digest, new BigInteger(64, new SecureRandom()));
            TimeStampResponse response = new TimeStampResponse(ask(request.getEncoded()));
            response.validate(request);
            TimeStampToken token = response.getTimeStampToken();
            if (token == null) {
                throw new TimeStampRefused("the authority gave no time stamp, status " + response.getStatus());
            }
            check(token);
            return new TimestampBinary(token.getEncoded());
        } catch (TSPException | IOException | OperatorCreationException | java.security.cert.CertificateException e) {
            throw new TimeStampRefused("the authority's answer does not hold: " + e.getMessage());
        }
    }

    private void check(TimeStampToken token) throws TSPException, OperatorCreationException, java.security.cert.CertificateException {
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> signers = token.getCertificates().getMatches(token.getSID());
        if (signers.isEmpty()) {
            throw new TimeStampRefused("the time stamp holds no certificate");
        }
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(new JcaX509CertificateConverter().getCertificate(signers.iterator().next())));
        Duration off = Duration.between(clock.instant(), token.getTimeStampInfo().getGenTime().toInstant()).abs();
        if (off.compareTo(FARTHEST) > 0) {
            throw new TimeStampRefused("the authority's time is " + off + " away from ours");
        }
    }

    private byte[] ask(byte[] request) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        HttpRequest post = HttpRequest.newBuilder(authority).timeout(limit).header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request)).build();
        CompletableFuture<HttpResponse<Void>> asked = http.sendAsync(post, HttpResponse.BodyHandlers.ofByteArrayConsumer(bytes -> bytes.ifPresent(some -> {
            if (answer.size() + some.length > LONGEST_ANSWER) {
                throw new TimeStampRefused("the answer does not end");
            }
            answer.writeBytes(some);
        })));
        try {
            // Over all of it: a server that sends a byte now and then is no answer either.
            int status = asked.get(limit.toMillis(), TimeUnit.MILLISECONDS).statusCode();
            if (status != 200) {
                throw new TimeStampRefused("the authority answered " + status);
            }
            return answer.toByteArray();
        } catch (TimeoutException e) {
            asked.cancel(true);
            throw new TimeStampRefused("the authority did not answer within " + limit);
        } catch (ExecutionException e) {
            throw new TimeStampRefused("the authority cannot be reached: " + e.getCause().getClass().getSimpleName());
        } catch (InterruptedException e) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            throw new TimeStampRefused("waiting for the authority was ended");
        }
    }
}

package jp.bunkai.organisation.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.organisation.notice.NoticeKind;
import jp.bunkai.platform.Secrets;
import org.junit.jupiter.api.Test;

/** What is sent, how it is signed, and when it is tried again; all values written out. */
class WebhookSecretTest {

    private static final Secrets SECRETS = new Secrets(Optional.of(Base64.getEncoder().encodeToString(new byte[32])));
    private static final UUID ID = UUID.fromString("6f1c2f0e-8f5b-4c39-9a0e-1d2c3b4a5968");

    @Test
    void theSignatureIsTheOneOfTheStandardsOwnExample() {
        WebhookSecret secret = new WebhookSecret(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        assertEquals("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", secret.text());
        assertEquals("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                secret.signature("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theDatabaseHoldsItEncryptedForOneWebhookAndOneInstallation() {
        WebhookSecret secret = WebhookSecret.random();
        byte[] stored = secret.encrypted(SECRETS, ID);
        assertEquals(12 + 32 + 16, stored.length);
        assertFalse(new String(stored, StandardCharsets.ISO_8859_1).contains(new String(Base64.getDecoder().decode(secret.text().substring(6)), StandardCharsets.ISO_8859_1)));
        assertEquals(secret.text(), WebhookSecret.decrypted(SECRETS, ID, stored).orElseThrow().text());
        assertTrue(WebhookSecret.decrypted(SECRETS, UUID.randomUUID(), stored).isEmpty(), "of another webhook");
        Secrets another = new Secrets(Optional.of(Base64.getEncoder().encodeToString("another secret of this very size!".getBytes(StandardCharsets.UTF_8))));
        assertTrue(WebhookSecret.decrypted(another, ID, stored).isEmpty(), "of another installation");
        stored[20] ^= 1;
        assertTrue(WebhookSecret.decrypted(SECRETS, ID, stored).isEmpty(), "altered");
    }

    @Test
    void theBodySaysThatThereIsSomethingAndNotWhat() {
        Instant at = Instant.parse("2026-11-23T04:05:06Z");
        WebhookDelivery told = new WebhookDelivery(ID, UUID.randomUUID(), NoticeKind.SIGNING, "/dossiers/0b0e3c9a-1f55-4c6b-8a53-8f4e5d6c7b8a/signing/x?a=b", at);
        assertEquals("{\"type\":\"notice\",\"timestamp\":\"2026-11-23T04:05:06Z\",\"data\":{\"id\":\"6f1c2f0e-8f5b-4c39-9a0e-1d2c3b4a5968\",\"kind\":\"SIGNING\","
                + "\"dossierId\":\"0b0e3c9a-1f55-4c6b-8a53-8f4e5d6c7b8a\",\"url\":\"https://bunkai.example/dossiers/0b0e3c9a-1f55-4c6b-8a53-8f4e5d6c7b8a/signing/x?a=b\"}}",
                new String(WebhookMessage.of(told, path -> "https://bunkai.example" + path), StandardCharsets.UTF_8));
        WebhookDelivery test = new WebhookDelivery(ID, UUID.randomUUID(), null, "/organisation", at);
        assertEquals("{\"type\":\"test\",\"timestamp\":\"2026-11-23T04:05:06Z\",\"data\":{\"id\":\"6f1c2f0e-8f5b-4c39-9a0e-1d2c3b4a5968\",\"kind\":null,\"dossierId\":null,"
                + "\"url\":null}}", new String(WebhookMessage.of(test, path -> null), StandardCharsets.UTF_8));
    }

    @Test
    void itIsTriedEightTimesWithinAboutADay() {
        Instant start = Instant.parse("2026-11-23T00:00:00Z");
        WebhookDelivery delivery = new WebhookDelivery(ID, UUID.randomUUID(), NoticeKind.TURN, "/dossiers", start);
        List<Duration> tried = new ArrayList<>();
        while (!delivery.ended()) {
            tried.add(Duration.between(start, delivery.dueAt()));
            assertTrue(delivery.takeUp(delivery.dueAt()));
            delivery.answered(WebhookAnswer.of(503));
        }
        assertEquals(List.of("PT0S", "PT1M", "PT6M", "PT36M", "PT2H36M", "PT7H36M", "PT17H36M", "PT27H36M"), tried.stream().map(Duration::toString).toList());
        assertEquals(WebhookOutcome.REFUSED, delivery.outcome());
        assertEquals(503, delivery.status());
    }

    @Test
    void aTestIsSentOnceAndWhatNobodyFinishedEnds() {
        Instant start = Instant.parse("2026-11-23T00:00:00Z");
        WebhookDelivery test = new WebhookDelivery(ID, UUID.randomUUID(), null, "/organisation", start);
        assertTrue(test.takeUp(start));
        assertFalse(test.takeUp(start.plusSeconds(60)), "the node that sent it died");
        assertEquals(WebhookOutcome.GIVEN_UP, test.outcome());
        assertTrue(test.ended());
    }
}

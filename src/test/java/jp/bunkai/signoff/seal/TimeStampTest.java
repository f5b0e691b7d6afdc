package jp.bunkai.signoff.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import jp.bunkai.signoff.verify.Expected;
import jp.bunkai.signoff.verify.KnownRevisions;
import jp.bunkai.signoff.verify.Verdict;
import jp.bunkai.signoff.verify.Verification;
import jp.bunkai.signoff.verify.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A time stamp that is good gets into the container and is read again; an authority that hangs or lies ends in a refusal, within the limit. */
class TimeStampTest {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    /** An honest authority on a machine that has much else to do. */
    private static final Duration PATIENT = Duration.ofMinutes(2);

    @Test
    void anHonestStampIsInTheContainerAndHolds() {
        Instant now = Instant.now();
        try (TestAuthority authority = new TestAuthority(TestAuthority.Manner.HONEST)) {
            SealFacts facts = SealFixture.facts(1, SealFixture.annex());
            Optional<SealKey> key = Optional.of(SealFixture.seal());
            byte[] container = Container.make(ContainerContent.of(facts, SealFixture.signed(facts), key, TimeSource.AUTHORITY), SealFixture.seal(), now,
                    Optional.of(client(authority.uri(), PATIENT)));
            Verification answer = new Verifier(KnownRevisions.NONE, new Expected(SealFixture.seal().fingerprint(), null, null), now).verify(container);
            assertEquals(Verdict.UNCHANGED, answer.verdict(), answer.reasons()::toString);
            assertEquals(true, answer.timeStamp().holds());
            assertEquals("CN=Test TSA", answer.timeStamp().authority().subject());
            assertEquals(0, Duration.between(now, answer.timeStamp().at()).abs().toHours());
        }
    }

    @ParameterizedTest
    @EnumSource(value = TestAuthority.Manner.class, names = {"SILENT", "DRIPPING", "ENDLESS", "GARBAGE", "FAILING", "OTHER_DIGEST", "LONG_AGO"})
    void anAuthorityThatHangsOrLiesIsRefusedInTime(TestAuthority.Manner manner) {
        try (TestAuthority authority = new TestAuthority(manner)) {
            TimeStampClient client = client(authority.uri(), LIMIT);
            assertTimeout(PATIENT, () -> assertThrows(TimeStampRefused.class, () -> client.getTimeStampResponse(DigestAlgorithm.SHA256, new byte[] {
                1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32})));
        }
    }

    @Test
    void anAnswerToAnotherQuestionIsNone() {
        try (TestAuthority authority = new TestAuthority(TestAuthority.Manner.REPLAYED)) {
            TimeStampClient client = client(authority.uri(), PATIENT);
            client.getTimeStampResponse(DigestAlgorithm.SHA256, new byte[32]);
            assertThrows(TimeStampRefused.class, () -> client.getTimeStampResponse(DigestAlgorithm.SHA256, new byte[32]));
        }
    }

    @Test
    void nobodyThereIsARefusalToo() {
        URI nobody;
        try (TestAuthority gone = new TestAuthority(TestAuthority.Manner.HONEST)) {
            nobody = gone.uri();
        }
        assertThrows(TimeStampRefused.class, () -> client(nobody, LIMIT).getTimeStampResponse(DigestAlgorithm.SHA256, new byte[32]));
    }

    private static TimeStampClient client(URI authority, Duration limit) {
        return new TimeStampClient(authority, limit, Clock.tick(Clock.systemUTC().withZone(ZoneOffset.UTC), Duration.ofNanos(1000)));
    }
}

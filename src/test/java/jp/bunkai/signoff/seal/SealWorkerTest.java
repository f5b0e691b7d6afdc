package jp.bunkai.signoff.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.bunkai.annex.docx.DocxParts;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.AuditEvent;
import jp.bunkai.audit.AuditReader;
import jp.bunkai.audit.Chain;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.platform.Secrets;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.round.CompletedForTest;
import jp.bunkai.signoff.seal.SealedFile.Kind;
import jp.bunkai.signoff.verify.Expected;
import jp.bunkai.signoff.verify.KnownRevisions;
import jp.bunkai.signoff.verify.Verdict;
import jp.bunkai.signoff.verify.Verification;
import jp.bunkai.signoff.verify.Verifier;
import jp.bunkai.support.TestClock;
import jp.bunkai.support.TestDossier;
import jp.bunkai.support.ToldNotices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sealing goes on where a worker died, makes nothing twice, and is held up by no authority. */
@QuarkusTest
class SealWorkerTest {

    /** Every moment between two acts. */
    private static final List<String> MOMENTS = List.of("claimed", "signed document made", "after SIGNED", "container made", "after CONTAINED", "after RECORDED",
            "after DONE");

    @Inject
    Transactions transactions;
    @Inject
    SealJobs jobs;
    @Inject
    SealReader reader;
    @Inject
    SealedFiles files;
    @Inject
    SealTelling telling;
    @Inject
    SealSettings settings;
    @Inject
    Secrets secrets;
    @Inject
    AuditReader trail;
    @Inject
    Sql sql;
    @Inject
    TestClock clock;

    /** A process that ends: no catch of the worker's own may hold it up. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** What other tests left is done first, so that each of these meets its own. */
    @BeforeEach
    void sealWhatOthersLeft() {
        worker(settings, none -> {
        }).sealDue();
    }

    @AfterEach
    void putClockBack() {
        clock.reset();
    }

    @Test
    void killedAtAnyMomentItIsFinishedByTheNextAndNothingIsThereTwice() {
        TestDossier dossier = TestDossier.begin();
        for (String moment : MOMENTS) {
            Revision revision = CompletedForTest.of(dossier, SealFixture.annex());
            assertThrows(Killed.class, () -> worker(settings, reached -> {
                if (reached.equals(moment)) {
                    throw new Killed();
                }
            }).sealDue(), moment);
            // While the dead one's claim lasts nobody touches it, afterwards anybody may.
            clock.advance(jobs.claim().plusSeconds(1));
            worker(settings, none -> {
            }).sealDue();
            sealedOnce(dossier, revision, moment);
        }
    }

    @Test
    void twoWorkersNeverDoTheSameAndOneThatSleptChangesNothing() {
        TestDossier dossier = TestDossier.begin();
        Revision revision = CompletedForTest.of(dossier, SealFixture.annex());
        worker(settings, reached -> {
            if (reached.equals("container made")) {
                clock.advance(jobs.claim().plusSeconds(1));
                worker(settings, none -> {
                }).sealDue();
            }
        }).sealDue();
        sealedOnce(dossier, revision, "slept");
    }

    @Test
    void anAuthorityThatHangsOrLiesDelaysAndIsDoneWithoutInTheEnd() {
        TestDossier dossier = TestDossier.begin();
        Revision revision = CompletedForTest.of(dossier, SealFixture.annex());
        try (TestAuthority authority = new TestAuthority(TestAuthority.Manner.SILENT)) {
            SealSettings stamped = stamped(authority.uri(), Duration.ofSeconds(1));
            SealWorker worker = worker(stamped, none -> {
            });
            worker.sealDue();
            assertEquals(Set.of(Kind.SIGNED_DOCX), kinds(revision), "the document waits for no authority");
            worker.sealDue();
            assertEquals(1, authority.asked(), "it is asked again later, not at once");
            authority.become(TestAuthority.Manner.OTHER_DIGEST);
            clock.advance(Duration.ofHours(2));
            worker.sealDue();
            assertEquals(2, authority.asked());
            assertEquals(Set.of(Kind.SIGNED_DOCX), kinds(revision));
            clock.advance(Duration.ofHours(2));
            worker.sealDue();
            assertEquals(2, authority.asked());
        }
        sealedOnce(dossier, revision, "without a stamp");
        assertEquals(TimeSource.CLOCK, file(revision, Kind.CONTAINER).time());
        assertTrue(new String(content(revision, Kind.EVIDENCE_PAGE), StandardCharsets.UTF_8).contains("時刻は設置者の時計"));
    }

    @Test
    void anAuthorityThatComesBackStamps() {
        TestDossier dossier = TestDossier.begin();
        Revision revision = CompletedForTest.of(dossier, SealFixture.annex());
        clock.reset();
        try (TestAuthority authority = new TestAuthority(TestAuthority.Manner.FAILING)) {
            SealWorker worker = worker(stamped(authority.uri(), Duration.ofSeconds(120)), none -> {
            });
            worker.sealDue();
            authority.become(TestAuthority.Manner.HONEST);
            clock.advance(Duration.ofMinutes(2));
            worker.sealDue();
        }
        assertEquals(TimeSource.AUTHORITY, file(revision, Kind.CONTAINER).time());
        sealedOnce(dossier, revision, "stamped");
    }

    @Test
    void withoutAKeyThereIsADocumentAndARecordButNoContainer() {
        TestDossier dossier = TestDossier.begin();
        Revision revision = CompletedForTest.of(dossier, SealFixture.annex());
        String folder = System.getProperty("bunkai.embedded.folder");
        try {
            System.clearProperty("bunkai.embedded.folder");
            worker(new SealSettings(Optional.empty(), Optional.empty(), Optional.empty(), Duration.ofSeconds(1), 2, secrets, clock), none -> {
            }).sealDue();
        } finally {
            System.setProperty("bunkai.embedded.folder", folder);
        }
        assertEquals(Set.of(Kind.SIGNED_DOCX, Kind.EVIDENCE_PAGE), kinds(revision));
        assertEquals(null, file(revision, Kind.SIGNED_DOCX).certificateSha256());
    }

    @Test
    void theDatabaseLetsNobodyChangeWhatWasSealed() {
        TestDossier dossier = TestDossier.begin();
        Revision revision = CompletedForTest.of(dossier, SealFixture.annex());
        worker(settings, none -> {
        }).sealDue();
        for (String statement : List.of("update sealed_file set kind = 'CONTAINER' where revision_id = ?", "delete from sealed_file where revision_id = ?",
                "update seal_job set step = 'WAITING' where revision_id = ?", "delete from seal_job where revision_id = ?",
                "update sealed_file_content set content = '' where file_id in (select id from sealed_file where revision_id = ?)")) {
            assertThrows(RuntimeException.class, () -> transactions.run(() -> sql.update(statement, List.of(revision.id()))), statement);
        }
    }

    /** Each file once, all of one moment, one event, one receipt to each, and a container that holds in itself. */
    private void sealedOnce(TestDossier dossier, Revision revision, String when) {
        assertEquals(Set.of(Kind.SIGNED_DOCX, Kind.CONTAINER, Kind.EVIDENCE_PAGE), kinds(revision), when);
        assertEquals(Optional.of(SealStep.DONE), transactions.call(() -> jobs.step(revision.id())), when);
        List<AuditEvent> events = trail.chain(Chain.ofDossier(dossier.id(), Audience.pair(SamplePeople.TSUBASA))).stream()
                .filter(event -> event.entry().subject().id().equals(revision.id()) && event.entry().action().equals("SEALED")).toList();
        assertEquals(1, events.size(), when);
        byte[] container = content(revision, Kind.CONTAINER);
        for (String who : List.of(TestDossier.HOSPITAL_EDITOR, TestDossier.NETWORK_VENDOR)) {
            List<Map<String, Object>> receipts = ToldNotices.saying(events.get(0).hash(), who);
            assertEquals(1, receipts.size(), when);
            assertTrue(ToldNotices.sentence(receipts.get(0)).contains(revision.documentSha256()), when);
            assertTrue(ToldNotices.sentence(receipts.get(0)).contains(file(revision, Kind.CONTAINER).sha256()), when);
        }
        assertEquals(List.of(), ToldNotices.saying(events.get(0).hash(), TestDossier.EHR_VENDOR), when);
        Map<String, byte[]> entries = DocxParts.read(container);
        assertArrayEquals(content(revision, Kind.SIGNED_DOCX), entries.get(ContainerContent.SIGNED), when);
        assertArrayEquals(SealFixture.annex(), entries.get(ContainerContent.FROZEN), when);
        Verification answer = new Verifier(KnownRevisions.NONE, new Expected(settings.key().orElseThrow().fingerprint(), null, null), clock.instant())
                .verify(container);
        assertEquals(Verdict.UNCHANGED, answer.verdict(), () -> when + answer.reasons());
    }

    private SealWorker worker(SealSettings with, Consumer<String> reached) {
        return new SealWorker(transactions, jobs, reader, files, telling, with, clock, reached);
    }

    /** With an authority that may be asked twice in vain. */
    private SealSettings stamped(URI authority, Duration limit) {
        return new SealSettings(Optional.empty(), Optional.empty(), Optional.of(authority), limit, 2, secrets, clock);
    }

    private Set<Kind> kinds(Revision revision) {
        List<Kind> kinds = new ArrayList<>(transactions.call(() -> files.of(revision.id())).stream().map(SealedFile::kind).toList());
        Set<Kind> set = kinds.stream().collect(Collectors.toSet());
        assertEquals(kinds.size(), set.size());
        return set;
    }

    private SealedFile file(Revision revision, Kind kind) {
        return transactions.call(() -> files.of(revision.id())).stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    private byte[] content(Revision revision, Kind kind) {
        return transactions.call(() -> files.content(revision.id(), kind)).orElseThrow();
    }
}

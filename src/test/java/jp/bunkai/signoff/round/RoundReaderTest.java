package jp.bunkai.signoff.round;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.platform.upload.UploadedFile;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.revision.RevisionStore;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** What stands of a round once it is completed, and that the database lets nobody change it. */
@QuarkusTest
class RoundReaderTest {

    @Inject
    Transactions transactions;
    @Inject
    RoundStore rounds;
    @Inject
    SignatoryStore signatories;
    @Inject
    SigningFiles files;
    @Inject
    RoundReader reader;
    @Inject
    RevisionStore revisions;
    @Inject
    Sql sql;
    @Inject
    Clock clock;

    @Test
    void aCompletedRoundIsReadAsItWasSignedAndNeverChanges() {
        TestDossier dossier = TestDossier.begin();
        Revision revision = FrozenForTest.ofNetworkVendor(dossier);
        SigningRound round = new SigningRound(UUID.randomUUID(), dossier.id(), revision.id(), RoundState.OPEN, true, false, true,
                Clocks.today(clock).plusDays(7), clock.instant().plusSeconds(86_400), null, SamplePeople.officer().actor(), clock.instant(), null, 0);
        Signatory director = signatory(round, SigningSide.HOSPITAL, SamplePeople.MIDORINO, "incho@midorino.example", Manner.TOOL);
        Signatory president = signatory(round, SigningSide.VENDOR, SamplePeople.TSUBASA, "tanaka@tsubasa-net.example", Manner.PAPER);
        transactions.run(() -> {
            rounds.open(round);
            signatories.add(List.of(president, director));
            signatories.act(signed(director, revision, clock.instant()));
        });
        assertEquals(Optional.empty(), reader.completed(revision.id()));
        SigningFile scan = new SigningFile(UUID.randomUUID(), round.id(), president.id(), "scan.pdf", "application/pdf", 3, UploadedFile.sha256(new byte[] {1, 2, 3}));
        transactions.run(() -> {
            signatories.act(signed(president, revision, clock.instant()));
            files.add(scan, new byte[] {1, 2, 3}, clock.instant());
            rounds.close(round.id(), RoundState.COMPLETED, new SigningRound.Ending(clock.instant(), null, null, null));
        });
        assertEquals(Optional.of(revision), transactions.call(() -> revisions.find(revision.id())));
        CompletedRound completed = transactions.call(() -> reader.completed(revision.id())).orElseThrow();
        assertEquals(List.of("incho@midorino.example", "tanaka@tsubasa-net.example"), completed.signed().stream().map(SignedBy::person).toList());
        assertEquals(List.of(1, 2), completed.signed().stream().map(SignedBy::position).toList());
        assertEquals(List.of(true, false), completed.signed().stream().map(SignedBy::hospital).toList());
        assertArrayEquals(new byte[] {1, 2, 3}, reader.files(round.id()).get(0).content());
        refused("update signing_round set state = 'OPEN', closed_at = null where id = ?", round.id());
        refused("update signatory set person = 'x' where id = ?", director.id());
        refused("delete from signatory where id = ?", director.id());
        refused("update signing_act set person = 'x' where signatory_id = ?", director.id());
        refused("update signing_file set name = 'x' where id = ?", scan.id());
        assertThrows(RuntimeException.class, () -> transactions.run(() -> signatories.act(signed(director, revision, clock.instant()))));
    }

    private void refused(String statement, UUID id) {
        assertThrows(RuntimeException.class, () -> transactions.run(() -> sql.update(statement, List.of(id))), statement);
    }

    private static Signatory signatory(SigningRound round, SigningSide side, UUID organisation, String email, Manner manner) {
        UUID member = UUID.nameUUIDFromBytes(("bunkai-sample:" + email).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Signatory(UUID.randomUUID(), round.id(), side, organisation, "organisation", member, null, email, null, 0, manner,
                SignatoryState.WAITING, null);
    }

    private static SigningAct signed(Signatory by, Revision revision, Instant at) {
        return new SigningAct(UUID.randomUUID(), by.roundId(), by.id(), SigningAct.Kind.SIGNED, at, null, by.person(), "院長", by.organisationId(),
                by.organisation(), null, null, by.manner() == Manner.TOOL ? at : null, null, null, null, revision.canonicalSha256(), revision.documentSha256());
    }
}

package jp.bunkai.signoff.round;

import io.quarkus.arc.Arc;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.AuditTrail;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.platform.CanonicalJson;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.platform.upload.UploadedFile;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.signoff.revision.FrozenContent;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.revision.RevisionStore;
import jp.bunkai.support.TestDossier;

/** A revision of the hospital and つばさ that both have signed, put there as the tables hold it; followers are told in the same transaction. */
public final class CompletedForTest {

    private CompletedForTest() {
    }

    /** Frozen with this document, and signed: by the hospital's director in the tool, by the vendor's president on paper. */
    public static Revision of(TestDossier dossier, byte[] document) {
        Transactions transactions = bean(Transactions.class);
        Clock clock = bean(Clock.class);
        Revision revision = transactions.call(() -> frozen(dossier, document, clock.instant()));
        SigningRound round = new SigningRound(UUID.randomUUID(), dossier.id(), revision.id(), RoundState.OPEN, true, false, true,
                Clocks.today(clock).plusDays(7), clock.instant().plusSeconds(86_400), null, SamplePeople.officer().actor(), clock.instant(), null, 0);
        Signatory director = signatory(round, SigningSide.HOSPITAL, SamplePeople.MIDORINO, "incho@midorino.example", Manner.TOOL);
        Signatory president = signatory(round, SigningSide.VENDOR, SamplePeople.TSUBASA, "tanaka@tsubasa-net.example", Manner.PAPER);
        byte[] scan = "%PDF-1.7 scan".getBytes(StandardCharsets.US_ASCII);
        SignatoryStore signatories = bean(SignatoryStore.class);
        transactions.run(() -> {
            bean(RoundStore.class).open(round);
            signatories.add(List.of(director, president));
            signatories.act(signed(director, revision, clock.instant()));
            signatories.act(signed(president, revision, clock.instant()));
            bean(SigningFiles.class).add(new SigningFile(UUID.randomUUID(), round.id(), president.id(), "scan.pdf", "application/pdf", scan.length,
                    UploadedFile.sha256(scan)), scan, clock.instant());
            bean(RoundStore.class).close(round.id(), RoundState.COMPLETED, new SigningRound.Ending(clock.instant(), null, null, null));
            bean(AuditTrail.class).record(dossier.id(), SamplePeople.officer().actor(), AuditEntry.of("SIGNING_COMPLETED", "SIGNING_ROUND", round.id(),
                    new Text("全員の署名がそろいました", "Everybody has signed")), List.of(Audience.pair(SamplePeople.TSUBASA)));
            Arc.container().select(RoundFollower.class).forEach(follower -> follower.completed(dossier.id(), revision.id()));
        });
        return revision;
    }

    private static Revision frozen(TestDossier dossier, byte[] document, Instant now) {
        Sql sql = bean(Sql.class);
        UUID party = UUID.fromString(dossier.party(SamplePeople.TSUBASA));
        sql.update("insert ignore into annex (id, dossier_id, party_id, precedence, version) values (?,?,?,'ANNEX',0)",
                List.of(UUID.randomUUID(), dossier.id(), party));
        UUID annex = sql.query("select id from annex where dossier_id = ? and party_id = ?", List.of(dossier.id(), party), line -> Sql.uuid(line, 1)).get(0);
        int number = sql.query("select count(*) + 1 from revision where annex_id = ?", List.of(annex), line -> line.getInt(1)).get(0);
        UUID id = UUID.randomUUID();
        FrozenContent content = new FrozenContent(CanonicalJson.bytes(java.util.Map.of("revision", id.toString())), document);
        Revision revision = new Revision(id, dossier.id(), annex, party, number, now, SamplePeople.officer().personId(), "佐藤 健", SamplePeople.MIDORINO,
                "みどり野市民病院", SamplePeople.TSUBASA, "つばさネットワークス株式会社", "電子カルテ更新", LocalDate.of(2027, 4, 1), LocalDate.of(2032, 3, 31), 1,
                UploadedFile.sha256(content.canonicalJson()), UploadedFile.sha256(document), "別紙-第" + number + "版.docx");
        bean(RevisionStore.class).add(revision, content);
        return revision;
    }

    private static Signatory signatory(SigningRound round, SigningSide side, UUID organisation, String email, Manner manner) {
        UUID member = UUID.nameUUIDFromBytes(("bunkai-sample:" + email).getBytes(StandardCharsets.UTF_8));
        return new Signatory(UUID.randomUUID(), round.id(), side, organisation, side == SigningSide.HOSPITAL ? "みどり野市民病院" : "つばさネットワークス株式会社",
                member, null, email, null, 0, manner, SignatoryState.WAITING, null);
    }

    private static SigningAct signed(Signatory by, Revision revision, Instant at) {
        return new SigningAct(UUID.randomUUID(), by.roundId(), by.id(), SigningAct.Kind.SIGNED, at, null, by.person(), "院長", by.organisationId(),
                by.organisation(), null, null, by.manner() == Manner.TOOL ? at : null, null, null, null, revision.canonicalSha256(), revision.documentSha256());
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}

package jp.bunkai.signoff.redline;

import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;

import io.quarkus.arc.Arc;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.upload.UploadedFile;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.signoff.revision.FrozenContent;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.revision.RevisionStore;
import jp.bunkai.support.TestDossier;

/** Freezes how the annex with つばさ stands as a revision, past all that has to be agreed before. */
public final class FrozenForTest {

    private FrozenForTest() {
    }

    /** The id of a revision with this number. */
    public static UUID freeze(TestDossier dossier, int number) {
        byte[] document = dossier.get(HOSPITAL_EDITOR, "/annexes/" + dossier.party(SamplePeople.TSUBASA) + "/document").statusCode(200).extract().asByteArray();
        return freeze(dossier, number, document);
    }

    public static UUID freeze(TestDossier dossier, int number, byte[] document) {
        UUID party = UUID.fromString(dossier.party(SamplePeople.TSUBASA));
        UUID id = UUID.randomUUID();
        Arc.container().instance(Transactions.class).get().call(() -> {
            Sql sql = Arc.container().instance(Sql.class).get();
            List<UUID> known = sql.query("select id from annex where dossier_id = ? and party_id = ?", List.of(dossier.id(), party), line -> Sql.uuid(line, 1));
            UUID annex = known.isEmpty() ? UUID.randomUUID() : known.get(0);
            if (known.isEmpty()) {
                sql.update("insert into annex (id, dossier_id, party_id, precedence, version) values (?,?,?,'ANNEX',0)", List.of(annex, dossier.id(), party));
            }
            byte[] json = ("{\"n\":" + number + "}").getBytes(java.nio.charset.StandardCharsets.UTF_8);
            Arc.container().instance(RevisionStore.class).get().add(new Revision(id, dossier.id(), annex, party, number,
                    Instant.now().truncatedTo(ChronoUnit.MICROS), UUID.randomUUID(), "高橋 花子", SamplePeople.officer().organisationId(), "みどり野市民病院",
                    SamplePeople.TSUBASA, "つばさ", "案件", LocalDate.of(2027, 4, 1), null, 1, UploadedFile.sha256(json), UploadedFile.sha256(document),
                    "annex.docx"), new FrozenContent(json, document));
            return null;
        });
        return id;
    }
}

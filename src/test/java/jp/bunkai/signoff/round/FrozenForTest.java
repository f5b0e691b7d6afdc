package jp.bunkai.signoff.round;

import io.quarkus.arc.Arc;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.annex.docx.TestDocx;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.upload.UploadedFile;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.signoff.revision.FrozenContent;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.revision.RevisionStore;
import jp.bunkai.support.TestDossier;

/** A frozen revision of a test's dossier, put there without asking whether the matrix is agreed: rounds do not ask it either. */
public final class FrozenForTest {

    private FrozenForTest() {
    }

    /** Of the hospital and つばさ. */
    public static Revision ofNetworkVendor(TestDossier dossier) {
        return of(dossier, SamplePeople.TSUBASA, "つばさネットワークス株式会社");
    }

    public static Revision of(TestDossier dossier, UUID vendor, String name) {
        return of(dossier, vendor, vendor, name);
    }

    /** Of the party for which {@code speaks} speaks today, frozen when {@code spoke} did. */
    static Revision of(TestDossier dossier, UUID speaks, UUID spoke, String name) {
        return Arc.container().instance(Transactions.class).get().call(() -> {
            Sql sql = Arc.container().instance(Sql.class).get();
            UUID party = UUID.fromString(dossier.party(speaks));
            sql.update("insert ignore into annex (id, dossier_id, party_id, precedence, version) values (?,?,?,'ANNEX',0)",
                    List.of(UUID.randomUUID(), dossier.id(), party));
            UUID annex = sql.query("select id from annex where dossier_id = ? and party_id = ?", List.of(dossier.id(), party), line -> Sql.uuid(line, 1)).get(0);
            int number = sql.query("select count(*) + 1 from revision where annex_id = ?", List.of(annex), line -> line.getInt(1)).get(0);
            UUID id = UUID.randomUUID();
            FrozenContent content = new FrozenContent(("{\"revision\":\"" + id + "\"}").getBytes(StandardCharsets.UTF_8),
                    TestDocx.body("<w:p><w:r><w:t>frozen " + id + "</w:t></w:r></w:p>").bytes());
            Revision revision = new Revision(id, dossier.id(), annex, party, number, Arc.container().instance(Clock.class).get().instant(),
                    SamplePeople.officer().personId(), "佐藤 健", SamplePeople.MIDORINO, "みどり野市民病院", spoke, name, "電子カルテ更新",
                    LocalDate.of(2027, 4, 1), LocalDate.of(2032, 3, 31), 1, UploadedFile.sha256(content.canonicalJson()),
                    UploadedFile.sha256(content.document()), "別紙-第" + number + "版.docx");
            Arc.container().instance(RevisionStore.class).get().add(revision, content);
            return revision;
        });
    }
}

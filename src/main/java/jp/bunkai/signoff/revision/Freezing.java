package jp.bunkai.signoff.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.annex.AnnexContent;
import jp.bunkai.annex.AnnexContents;
import jp.bunkai.annex.AnnexFrame;
import jp.bunkai.annex.AnnexPart;
import jp.bunkai.annex.EarlierEditions;
import jp.bunkai.annex.docx.content.NoteValues;
import jp.bunkai.annex.setting.AnnexSettings;
import jp.bunkai.annex.template.AnnexTemplates;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.AgreedRows;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.negotiation.confirmation.PairConfirmations.RowOfPair;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/**
 * Freezes the annex of a pair as its next revision: canonical JSON and DOCX of the same content, from one reading under the locks of the dossier and
 * of all its rows, so that what was checked is what is frozen. Only what was agreed goes in; what a side prepares is no part of it.
 */
@ApplicationScoped
public class Freezing {

    private final AgreedRows rows;
    private final PairReadiness pairs;
    private final AnnexSettings settings;
    private final AnnexContents contents;
    private final EarlierEditions editions;
    private final RevisionStore store;
    private final RevisionTrail trail;
    private final Clock clock;

    Freezing(AgreedRows rows, PairReadiness pairs, AnnexSettings settings, AnnexContents contents, EarlierEditions editions, RevisionStore store,
            RevisionTrail trail, Clock clock) {
        this.rows = rows;
        this.pairs = pairs;
        this.settings = settings;
        this.contents = contents;
        this.editions = editions;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Freezes, in the caller's transaction. The caller has locked the dossier ({@code DossierAccess.arrange}, before anything of it was read) and
     * decided that the viewer may do this; nothing else is needed, the rows are locked here. The event for both sides is written here.
     *
     * @param partyId the vendor of a pair that the viewer is a side of; any other does not exist (404)
     * @param carvedOut open rows that are left out, each with a reason; their pointers are {@code /carvedOut/n}
     * @return what was frozen; a problem (409) that names each row and finding where something stands against it
     */
    public Revision freeze(ViewedDossier dossier, UUID partyId, List<CarveOut> carvedOut) {
        rows.lockAll(dossier.id());
        Readiness readiness = pairs.of(dossier, partyId);
        ReadinessCheck.require(readiness, carvedOut);
        Map<UUID, String> reasons = carvedOut.stream().collect(Collectors.toMap(CarveOut::rowId, carved -> carved.reason().strip()));
        AnnexFrame frame = AnnexFrame.edition(readiness.details(), editions.of(dossier.id(), partyId), reasons);
        AnnexContent content = contents.confirmed(readiness.pair().matrix(), partyId, frame);
        if (!content.parts().containsAll(List.of(AnnexPart.MATRIX, AnnexPart.EDITIONS))) {
            throw ProblemException.of(ProblemType.CONFLICT, "別紙2（責任分界表）と別紙13（版・署名欄）を含めてください。何に合意したかと、だれが署名するかを印刷する部です。",
                    "Include Annex 2 (the matrix) and Annex 13 (editions and signatures): they print what was agreed on and who signs.");
        }
        List<RowOfPair> agreed = readiness.pair().rows().values().stream().filter(row -> !reasons.containsKey(row.row().id())).toList();
        Revision revision = add(dossier, readiness, content, agreed);
        trail.frozen(dossier, revision, carvedOut.size());
        return revision;
    }

    private Revision add(ViewedDossier dossier, Readiness readiness, AnnexContent content, List<RowOfPair> agreed) {
        PartyFact hospital = readiness.pair().matrix().arrangement().hospital();
        PartyFact vendor = readiness.vendor();
        UUID annexId = settings.id(dossier.id(), vendor.id()).orElseThrow();
        byte[] canonical = CanonicalAnnex.bytes(new CanonicalAnnex.Names(dossier.id(), annexId, hospital.id(), vendor.id(), hospital.organisationId(),
                vendor.organisationId()), content, agreed);
        AnnexTemplates.Chosen template = contents.template(dossier);
        if (!content.notes().isEmpty() && !NoteValues.printed(template.template())) {
            throw ProblemException.of(ProblemType.CONFLICT, "受け入れた特記事項がありますが、お使いの雛形には特記事項（notes.some、note）の欄がありません。雛形に加えるか、標準の雛形を使ってください。",
                    "There are special notes, but your template has no place for them (notes.some, note). Add it, or use the standard template.");
        }
        byte[] document = AnnexContents.write(template, content);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Revision revision = new Revision(UUID.randomUUID(), dossier.id(), annexId, vendor.id(), content.edition().number(), now, dossier.viewer().personId(),
                dossier.viewer().name(), hospital.organisationId(), hospital.name().ja(), vendor.organisationId(), vendor.name().ja(), dossier.dossier().name(),
                content.edition().effectiveFrom(), content.edition().effectiveTo(), CanonicalAnnex.FORMAT, sha256(canonical), sha256(document),
                fileName(content));
        store.add(revision, new FrozenContent(canonical, document));
        store.writtenWith(revision.id(), template.sha256());
        return revision;
    }

    private static String fileName(AnnexContent content) {
        String name = "責任分界別紙_" + content.vendor().name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        String ending = "_第" + content.edition().number() + "版.docx";
        while (name.codePointCount(0, name.length()) + ending.length() > 255 || name.getBytes(StandardCharsets.UTF_8).length > 600) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        return name + ending;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}

package jp.bunkai.signoff.redline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import jp.bunkai.annex.AgreedAnnexes;
import jp.bunkai.annex.AnnexPairs;
import jp.bunkai.annex.docx.Redline;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.revision.RevisionReader;

/** What changed between two revisions of one annex, for the two sides of its pair and nobody else. */
@ApplicationScoped
class RedlineService {

    private static final String DRAFT = "draft";

    private final Transactions transactions;
    private final DossierAccess access;
    private final RevisionReader revisions;
    private final AgreedAnnexes annexes;
    private final Clock clock;

    RedlineService(Transactions transactions, DossierAccess access, RevisionReader revisions, AgreedAnnexes annexes, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.revisions = revisions;
        this.annexes = annexes;
        this.clock = clock;
    }

    /** A file to be sent. */
    record Written(String name, byte[] content) {
    }

    /** A revision with its bytes. */
    private record Read(Revision revision, byte[] document) {
    }

    Written between(Viewer viewer, UUID dossierId, UUID revisionId, String against) {
        Read one = transactions.call(() -> read(access.read(viewer, dossierId), revisionId));
        String name = "変更箇所_" + one.revision().vendor() + "_第" + one.revision().number() + "版_";
        if (against.equals(DRAFT)) {
            byte[] draft = annexes.document(viewer, dossierId, one.revision().partyId());
            return new Written(name + "現在の案.docx", Redline.of(one.document(), draft, viewer.organisationName(), clock.instant()));
        }
        Read other = transactions.call(() -> read(access.read(viewer, dossierId), id(against)));
        if (!other.revision().annexId().equals(one.revision().annexId())) {
            throw ProblemException.invalid("against", "other-annex", "同じ別紙の版を選んでください。", "Choose a revision of the same annex.");
        }
        boolean forward = one.revision().number() <= other.revision().number();
        Read older = forward ? one : other;
        Read newer = forward ? other : one;
        return new Written("変更箇所_" + one.revision().vendor() + "_第" + older.revision().number() + "版_第" + newer.revision().number() + "版.docx",
                Redline.of(older.document(), newer.document(), newer.revision().person(), newer.revision().frozenAt()));
    }

    private Read read(ViewedDossier dossier, UUID revisionId) {
        Revision revision = revisions.require(dossier, revisionId);
        AnnexPairs.vendor(dossier, revision.partyId());
        return new Read(revision, revisions.content(dossier, revisionId).document());
    }

    private static UUID id(String against) {
        try {
            return UUID.fromString(against);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("against", "invalid", "版の番号（id）か draft を指定してください。", "Give the id of a revision, or draft.");
        }
    }
}

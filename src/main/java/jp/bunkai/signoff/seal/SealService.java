package jp.bunkai.signoff.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.upload.FileType;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.revision.RevisionReader;
import jp.bunkai.signoff.revision.SignedDocuments;
import jp.bunkai.signoff.seal.SealedFile.Kind;

/** Hands out what was made of a revision: to the hospital of the dossier and to the vendor whose revision it is. */
@ApplicationScoped
class SealService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final RevisionReader revisions;
    private final SealedFiles files;
    private final SealJobs jobs;

    SealService(Transactions transactions, DossierAccess access, RevisionReader revisions, SealedFiles files, SealJobs jobs) {
        this.transactions = transactions;
        this.access = access;
        this.revisions = revisions;
        this.files = files;
        this.jobs = jobs;
    }

    /** A file with its name. */
    record Issued(String name, String mediaType, byte[] content) {
    }

    SealView view(Viewer viewer, UUID dossierId, UUID revisionId) {
        return transactions.call(() -> {
            revision(viewer, dossierId, revisionId);
            List<SealedFile> made = files.of(revisionId);
            Optional<SealStep> step = jobs.step(revisionId);
            SealView.State state = step.isEmpty() ? SealView.State.NONE : step.get() == SealStep.DONE ? SealView.State.SEALED : SealView.State.WAITING;
            Optional<SealedFile> last = made.stream().filter(file -> file.time() != null).min(Comparator.comparing(SealedFile::kind, Comparator.reverseOrder()));
            return new SealView(state, made.stream().map(SealedFile::madeAt).findFirst().orElse(null), last.map(SealedFile::time).orElse(null),
                    last.map(SealedFile::certificateSha256).orElse(null),
                    made.stream().map(file -> new SealView.File(file.kind(), file.sha256(), file.size())).toList());
        });
    }

    Issued file(Viewer viewer, UUID dossierId, UUID revisionId, Kind kind) {
        return transactions.call(() -> {
            Revision revision = revision(viewer, dossierId, revisionId);
            byte[] content = files.content(revisionId, kind).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND,
                    "このファイルはまだありません。全員の署名がそろうと作成されます（コンテナは、印が設定されている場合だけ作成されます）。",
                    "This file is not there yet. It is made when everybody has signed; a container only where a seal is configured."));
            String base = revision.fileName().replaceFirst("\\.docx$", "");
            return switch (kind) {
                case SIGNED_DOCX -> new Issued(SignedDocuments.name(revision.fileName()), FileType.WORD.mediaType(), content);
                case CONTAINER -> new Issued(base + ".asice", "application/vnd.etsi.asic-e+zip", content);
                case EVIDENCE_PAGE -> new Issued(base + "-証跡.html", "text/html;charset=UTF-8", content);
            };
        });
    }

    private Revision revision(Viewer viewer, UUID dossierId, UUID revisionId) {
        return revisions.require(access.read(viewer, dossierId), revisionId);
    }
}

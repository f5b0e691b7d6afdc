package jp.bunkai.signoff.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.bunkai.annex.AnnexContent;
import jp.bunkai.annex.PrintedFile;
import jp.bunkai.annex.docx.Templates;
import jp.bunkai.annex.docx.content.SummaryDocument;
import jp.bunkai.annex.summary.DirectorSummary;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.signoff.revision.CanonicalAnnex;
import jp.bunkai.signoff.revision.RevisionReader;
import jp.bunkai.signoff.revision.SignedEditions;

/** Prints the page for the director of the viewer's own side, from what was agreed; what a side prepares is no part of it. */
@ApplicationScoped
class SummaryService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final AnnexState annexes;
    private final ApprovalStore approvals;
    private final SignedEditions editions;
    private final RevisionReader revisions;
    private final Templates templates;
    private final Clock clock;

    SummaryService(Transactions transactions, DossierAccess access, AnnexState annexes, ApprovalStore approvals, SignedEditions editions,
            RevisionReader revisions, Templates templates, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.annexes = annexes;
        this.approvals = approvals;
        this.editions = editions;
        this.revisions = revisions;
        this.templates = templates;
        this.clock = clock;
    }

    PrintedFile print(Viewer viewer, UUID dossierId, UUID partyId) {
        DirectorSummary summary = transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            AnnexState.Standing standing = annexes.of(dossier, partyId);
            AnnexContent signed = editions.last(dossierId, partyId).filter(revision -> RevisionReader.sees(dossier, revision))
                    .map(revision -> CanonicalAnnex.content(revisions.content(dossier, revision.id()).canonicalJson())).orElse(null);
            List<Approval> newest = approvals.of(dossierId, partyId, viewer.organisationId(), 1);
            return SummaryAssembly.of(new SummaryAssembly.Source(standing, signed, newest.isEmpty() ? null : newest.get(0), Clocks.today(clock)));
        });
        return new PrintedFile("決裁用要約_" + summary.other() + "_" + summary.preparedOn() + ".docx",
                SummaryDocument.write(templates.get(SummaryDocument.TEMPLATE), summary));
    }
}

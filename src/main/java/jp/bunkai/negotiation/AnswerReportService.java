package jp.bunkai.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.negotiation.workbook.AnswerWorkbook;
import jp.bunkai.negotiation.workbook.ReturnedWorkbook;
import jp.bunkai.negotiation.workbook.Unread;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.upload.UploadedFile;

/** Reads a workbook that came back and reports, for the hospital, what it would change. It changes nothing itself. */
@ApplicationScoped
class AnswerReportService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final MatrixLoader matrices;

    AnswerReportService(Transactions transactions, DossierAccess access, MatrixLoader matrices) {
        this.transactions = transactions;
        this.access = access;
        this.matrices = matrices;
    }

    /** May this viewer have a workbook read here at all; asked before the file is looked at. */
    void require(Viewer viewer, UUID dossierId, UUID partyId) {
        transactions.run(() -> requireVendor(access.edit(viewer, dossierId), partyId));
    }

    AnswerReport report(Viewer viewer, UUID dossierId, UUID partyId, String fileName, byte[] content) {
        ReturnedWorkbook returned = AnswerWorkbook.read(content);
        return transactions.call(() -> {
            ViewedDossier dossier = access.edit(viewer, dossierId);
            requireVendor(dossier, partyId);
            boolean ours = dossierId.equals(returned.dossierId()) && partyId.equals(returned.partyId());
            if (!ours) {
                List<Unread> why = returned.dossierId() == null ? returned.unread() : List.of(another());
                return report(fileName, content, List.of(), List.of(), why.stream());
            }
            LoadedMatrix matrix = matrices.load(dossier);
            AnswerProposals proposals = new AnswerProposals(matrix.arrangement(), matrix.arrangement().party(partyId));
            returned.rows().forEach(proposals::add);
            List<AnswerReport.Topic> topics = returned.topics().stream()
                    .map(topic -> new AnswerReport.Topic(topic.topic(), topic.topic().title(), topic.words())).toList();
            return report(fileName, content, proposals.proposals(), topics, Stream.concat(returned.unread().stream(), proposals.unread().stream()));
        });
    }

    private void requireVendor(ViewedDossier dossier, UUID partyId) {
        access.requireHospital(dossier);
        dossier.party(partyId).filter(party -> !party.hospital() && !party.subcontractor() && !party.left())
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private static Unread another() {
        return new Unread(AnswerWorkbook.KEYS, null, new Text("別の案件または別の事業者の回答票のため、何も読みませんでした。",
                "This is the workbook of another dossier or vendor; nothing of it was read."));
    }

    private static AnswerReport report(String fileName, byte[] content, List<ProposedAnswer> rows, List<AnswerReport.Topic> topics,
            Stream<Unread> unread) {
        return new AnswerReport(fileName, content.length, UploadedFile.sha256(content), rows, topics,
                unread.map(AnswerReport.NotRead::of).toList());
    }
}

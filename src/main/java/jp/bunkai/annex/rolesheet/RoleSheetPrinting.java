package jp.bunkai.annex.rolesheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.UUID;
import jp.bunkai.annex.PrintedFile;
import jp.bunkai.annex.ProposedRows;
import jp.bunkai.annex.docx.Templates;
import jp.bunkai.annex.docx.content.RoleSheetDocument;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Findings;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.Rule;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.rolesheet.RoleSheets;

/** Prints confirmation sheets from what was agreed, not from what one side still prepares: the hospital's with all its vendors, a vendor's with its own. */
@ApplicationScoped
class RoleSheetPrinting {

    private final Transactions transactions;
    private final DossierAccess access;
    private final MatrixLoader matrices;
    private final RoleSheets sheets;
    private final Instance<Rule> rules;
    private final Templates templates;

    RoleSheetPrinting(Transactions transactions, DossierAccess access, MatrixLoader matrices, RoleSheets sheets, @Any Instance<Rule> rules,
            Templates templates) {
        this.transactions = transactions;
        this.access = access;
        this.matrices = matrices;
        this.sheets = sheets;
        this.rules = rules;
        this.templates = templates;
    }

    PrintedFile document(Viewer viewer, UUID dossierId) {
        RoleSheetContent content = transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            List<UUID> vendors = sheets.vendors(dossier).stream().map(Party::id).toList();
            if (!dossier.asHospital() && vendors.isEmpty()) {
                throw ProblemException.of(ProblemType.NOT_FOUND);
            }
            LoadedMatrix matrix = matrices.loadAgreed(dossier);
            Arrangement arrangement = matrix.arrangement();
            return new RoleSheetAssembly(arrangement, Findings.of(arrangement, rules), arrangement.party(dossier.mine().id()), dossier.dossier().name(),
                    ProposedRows.of(matrix)).of(vendors, sheets.current(dossier));
        });
        return new PrintedFile("役割分担の確認表" + (content.recipient() == null ? "" : "_" + content.recipient()) + "_" + content.on() + ".docx",
                RoleSheetDocument.write(templates.get(RoleSheetDocument.TEMPLATE), content));
    }
}

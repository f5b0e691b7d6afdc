package jp.bunkai.annex.specification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import jp.bunkai.annex.docx.Templates;
import jp.bunkai.annex.docx.content.SpecificationSplitDocument;
import jp.bunkai.award.AskedDuties;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/** Prints the annex to the specification for the hospital, also before any candidate is named, from its matrix with what it still prepares. */
@ApplicationScoped
class SpecificationService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final MatrixLoader matrices;
    private final Templates templates;
    private final Clock clock;

    SpecificationService(Transactions transactions, DossierAccess access, MatrixLoader matrices, Templates templates, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.matrices = matrices;
        this.templates = templates;
        this.clock = clock;
    }

    /** A document as a file to be downloaded. */
    record Printed(String name, byte[] content) {
    }

    Printed print(Viewer viewer, UUID dossierId, PartyFunction function) {
        SpecificationSplit split = transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            access.requireHospital(dossier);
            if (function != null && !AskedDuties.awarded(function)) {
                throw ProblemException.invalid("/function", "not-awarded", "選定できる役割を選んでください。", "Choose a function that is awarded.");
            }
            return new SplitAssembly(matrices.load(dossier).arrangement(), function).split(dossier.dossier().name(), Clocks.today(clock));
        });
        return new Printed("仕様書別紙_責任分界案_" + split.on() + ".docx",
                SpecificationSplitDocument.write(templates.get(SpecificationSplitDocument.TEMPLATE), split));
    }
}

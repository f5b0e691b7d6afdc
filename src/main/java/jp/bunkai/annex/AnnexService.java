package jp.bunkai.annex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.annex.cost.CostLine;
import jp.bunkai.annex.cost.CostLines;
import jp.bunkai.annex.cost.CostSheet;
import jp.bunkai.annex.cost.FiscalYear;
import jp.bunkai.annex.preview.AnnexPreview;
import jp.bunkai.annex.preview.AnnexPreviews;
import jp.bunkai.annex.template.AnnexTemplates;
import jp.bunkai.annex.setting.AnnexSettings;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Findings;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.Rule;
import jp.bunkai.matrix.view.FindingView;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/** Prints drafts of annexes, as they would be signed today, and the cost sheet. Who gets which is for {@link AnnexContents} to say. */
@ApplicationScoped
class AnnexService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final MatrixLoader matrices;
    private final AnnexContents contents;
    private final AnnexSettings settings;
    private final EarlierEditions editions;
    private final Instance<Rule> rules;
    private final Clock clock;

    AnnexService(Transactions transactions, DossierAccess access, MatrixLoader matrices, AnnexContents contents, AnnexSettings settings,
            EarlierEditions editions, @Any Instance<Rule> rules, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.matrices = matrices;
        this.contents = contents;
        this.settings = settings;
        this.editions = editions;
        this.rules = rules;
        this.clock = clock;
    }

    List<AnnexSummary> list(Viewer viewer, UUID dossierId) {
        return transactions.call(() -> {
            LoadedMatrix matrix = matrices.loadWithServers(access.read(viewer, dossierId));
            Findings findings = Findings.of(matrix.arrangement(), rules);
            return matrix.arrangement().directVendors().stream().filter(vendor -> AnnexContents.prints(matrix.dossier(), vendor))
                    .map(vendor -> summary(matrix.dossier().asHospital(), matrix.arrangement(), findings, vendor)).toList();
        });
    }

    private static AnnexSummary summary(boolean hospital, Arrangement arrangement, Findings findings, PartyFact vendor) {
        List<FindingView> blocking = (hospital ? AnnexBlockers.ofHospital(arrangement, findings, vendor) : AnnexBlockers.of(arrangement, findings, vendor)).stream().map(FindingView::of).toList();
        int rows = (int) arrangement.rows().stream().filter(row -> row.involves(vendor.id())).count();
        return new AnnexSummary(vendor.id(), vendor.name().ja(), rows, blocking.size(), blocking);
    }

    AnnexPreview preview(Viewer viewer, UUID dossierId, UUID partyId) {
        return AnnexPreviews.of(document(viewer, dossierId, partyId).content());
    }

    PrintedFile document(Viewer viewer, UUID dossierId, UUID partyId) {
        return printed(transactions.call(() -> draft(matrices.load(access.read(viewer, dossierId)), partyId)));
    }

    /** As it was agreed, without what the viewer's side prepares. */
    PrintedFile agreed(Viewer viewer, UUID dossierId, UUID partyId) {
        return printed(transactions.call(() -> draft(matrices.loadAgreed(access.read(viewer, dossierId)), partyId)));
    }

    /** What is printed, and with which template. */
    private record Draft(AnnexContent content, AnnexTemplates.Chosen template) {
    }

    private Draft draft(LoadedMatrix matrix, UUID partyId) {
        AnnexContents.vendor(matrix, partyId);
        UUID dossierId = matrix.dossier().id();
        return new Draft(contents.draft(matrix, partyId, AnnexFrame.draft(settings.details(dossierId, partyId), editions.of(dossierId, partyId))),
                contents.template(matrix.dossier()));
    }

    private static PrintedFile printed(Draft draft) {
        AnnexContent content = draft.content();
        return new PrintedFile("責任分界別紙_" + content.vendor().name() + "_" + content.edition().preparedOn() + "_案.docx", AnnexContents.write(draft.template(), content));
    }

    PrintedFile costSheet(Viewer viewer, UUID dossierId, Integer year) {
        return transactions.call(() -> {
            LoadedMatrix matrix = matrices.load(access.read(viewer, dossierId));
            FiscalYear fiscal = fiscalYear(matrix.dossier(), year);
            List<CostLine> lines = CostLines.of(matrix.arrangement(), matrix.sight(), fiscal);
            String name = matrix.dossier().dossier().name();
            return new PrintedFile("費用一覧_" + name + "_" + fiscal.year() + "年度.xlsx",
                    CostSheet.write(name, fiscal, Clocks.today(clock), lines));
        });
    }

    /** The year asked for, or the one that runs today. */
    private FiscalYear fiscalYear(ViewedDossier dossier, Integer year) {
        int startMonth = dossier.dossier().fiscalYearStartMonth();
        LocalDate today = Clocks.today(clock);
        return year == null ? FiscalYear.on(today, startMonth) : new FiscalYear(year, startMonth);
    }
}

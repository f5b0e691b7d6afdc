package jp.bunkai.annex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.annex.AnnexContent.Precedence;
import jp.bunkai.annex.cost.CostLine;
import jp.bunkai.annex.cost.CostLines;
import jp.bunkai.annex.cost.CostSheet;
import jp.bunkai.annex.cost.FiscalYear;
import jp.bunkai.annex.docx.Templates;
import jp.bunkai.annex.docx.content.AnnexDocument;
import jp.bunkai.annex.preview.AnnexPreview;
import jp.bunkai.annex.preview.AnnexPreviews;
import jp.bunkai.asset.Assets;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.DossierContents;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Findings;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.Rule;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Severity;
import jp.bunkai.matrix.Sight;
import jp.bunkai.matrix.view.FindingView;
import jp.bunkai.organisation.ContactDetails;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/**
 * Prints annexes and the cost sheet. The hospital prints that of each vendor it contracts with, a vendor its own; any other does not
 * exist for it. A subcontractor signs nothing with the hospital and so has none.
 */
@ApplicationScoped
class AnnexService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final MatrixLoader matrices;
    private final DossierContents contents;
    private final Assets assets;
    private final OrganisationDirectory organisations;
    private final RemainsReader remains;
    private final DisclosedReader disclosed;
    private final AnnexParts parts;
    private final Instance<Rule> rules;
    private final Templates templates;
    private final Clock clock;

    AnnexService(Transactions transactions, DossierAccess access, MatrixLoader matrices, DossierContents contents, Assets assets,
            OrganisationDirectory organisations, RemainsReader remains, DisclosedReader disclosed, AnnexParts parts, @Any Instance<Rule> rules, Templates templates, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.matrices = matrices;
        this.contents = contents;
        this.assets = assets;
        this.organisations = organisations;
        this.remains = remains;
        this.disclosed = disclosed;
        this.parts = parts;
        this.rules = rules;
        this.templates = templates;
        this.clock = clock;
    }

    List<AnnexSummary> list(Viewer viewer, UUID dossierId) {
        return transactions.call(() -> {
            LoadedMatrix matrix = matrices.loadWithServers(access.read(viewer, dossierId));
            Findings findings = Findings.of(matrix.arrangement(), rules);
            return matrix.arrangement().directVendors().stream().filter(vendor -> prints(matrix.dossier(), vendor))
                    .map(vendor -> summary(matrix.arrangement(), findings, vendor)).toList();
        });
    }

    /**
     * What keeps the pair from signing is what this vendor, too, may know of and is about it, or about a row that it has a part in or on
     * whose object it works: a device of its own that nobody patches must not be signed past.
     */
    private static AnnexSummary summary(Arrangement arrangement, Findings findings, PartyFact vendor) {
        Set<UUID> concerned = arrangement.rows().stream()
                .filter(row -> row.involves(vendor.id()) || arrangement.touches(vendor.id(), row.scope())).map(RowFact::id).collect(Collectors.toSet());
        List<FindingView> blocking = findings.visibleTo(new Sight(arrangement, vendor)).stream()
                .filter(finding -> finding.severity() == Severity.BLOCKER)
                .filter(finding -> vendor.id().equals(finding.partyId()) || finding.partyId() == null && concerned.contains(finding.rowId()))
                .map(FindingView::of).toList();
        int rows = (int) arrangement.rows().stream().filter(row -> row.involves(vendor.id())).count();
        return new AnnexSummary(vendor.id(), vendor.name().ja(), rows, blocking.size(), blocking);
    }

    AnnexPreview preview(Viewer viewer, UUID dossierId, UUID partyId, Precedence precedence) {
        return AnnexPreviews.of(document(viewer, dossierId, partyId, precedence).content());
    }

    PrintedFile document(Viewer viewer, UUID dossierId, UUID partyId, Precedence precedence) {
        return printed(transactions.call(() -> AnnexAssembly.of(source(viewer, dossierId, partyId), precedence)));
    }

    /** As it was agreed, without what the viewer's side prepares. */
    PrintedFile agreed(Viewer viewer, UUID dossierId, UUID partyId) {
        return printed(transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            return AnnexAssembly.of(source(dossier, matrices.loadAgreed(dossier), partyId), Precedence.ANNEX);
        }));
    }

    private PrintedFile printed(AnnexContent content) {
        return new PrintedFile("責任分界別紙_" + content.vendor().name() + "_" + content.edition().preparedOn() + "_案.docx",
                AnnexDocument.write(templates.get(AnnexDocument.TEMPLATE), content));
    }

    private AnnexSource source(Viewer viewer, UUID dossierId, UUID partyId) {
        ViewedDossier dossier = access.read(viewer, dossierId);
        return source(dossier, matrices.load(dossier), partyId);
    }

    private AnnexSource source(ViewedDossier dossier, LoadedMatrix matrix, UUID partyId) {
        PartyFact vendor = matrix.arrangement().directVendors().stream().filter(party -> party.id().equals(partyId))
                .filter(party -> prints(dossier, party)).findFirst().orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        return new AnnexSource(matrix.arrangement(), vendor.id(), dossier.dossier().name(), Clocks.today(clock),
                contents.allContracts(dossier), assets.all(dossier), contacts(dossier, vendor), ProposedRows.of(matrix),
                remains.of(dossier, vendor.id()), disclosed.of(dossier, vendor.id()), parts.of(dossier.id(), vendor.id()));
    }

    private static boolean prints(ViewedDossier dossier, PartyFact vendor) {
        return dossier.asHospital() || dossier.mine().id().equals(vendor.id());
    }

    private Map<UUID, List<ContactDetails>> contacts(ViewedDossier dossier, PartyFact vendor) {
        List<Party> pair = dossier.allParties().stream().filter(party -> party.hospital() || party.id().equals(vendor.id())).toList();
        Map<UUID, List<ContactDetails>> known = organisations.emergencyContacts(pair.stream().map(Party::organisationId).toList());
        Map<UUID, List<ContactDetails>> contacts = new HashMap<>();
        pair.forEach(party -> contacts.put(party.id(), known.getOrDefault(party.organisationId(), List.of())));
        return contacts;
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
        var today = Clocks.today(clock);
        return new FiscalYear(year != null ? year : today.getMonthValue() < startMonth ? today.getYear() - 1 : today.getYear(), startMonth);
    }
}

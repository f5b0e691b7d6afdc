package jp.bunkai.risk.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.References;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.AssetFact;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.rules.Say;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/**
 * Gathers the list of risks for the workbook. Asked for with a vendor it holds only what both sides know, so that the file can be handed
 * over as it is.
 */
@ApplicationScoped
class RiskBookService {

    private final Transactions transactions;
    private final DossierAccess dossiers;
    private final MatrixLoader matrices;
    private final RiskRepository risks;
    private final RiskViews views;
    private final Clock clock;

    RiskBookService(Transactions transactions, DossierAccess dossiers, MatrixLoader matrices, RiskRepository risks, RiskViews views, Clock clock) {
        this.transactions = transactions;
        this.dossiers = dossiers;
        this.matrices = matrices;
        this.risks = risks;
        this.views = views;
        this.clock = clock;
    }

    /** The workbook and its name. */
    record Written(String name, byte[] content) {
    }

    /** A risk with the names of what it is about. */
    record Line(RiskView risk, String vendor, String about) {
    }

    private record Gathered(String dossier, LocalDate today, List<Line> lines) {
    }

    Written write(Viewer viewer, UUID dossierId, UUID partyId) {
        Gathered gathered = transactions.call(() -> gather(dossiers.read(viewer, dossierId), partyId));
        return new Written("リスク対応一覧_" + gathered.dossier() + "_" + gathered.today() + ".xlsx",
                RiskBook.write(gathered.dossier(), gathered.today(), gathered.lines()));
    }

    private Gathered gather(ViewedDossier dossier, UUID partyId) {
        References.party(dossier, "", partyId);
        Arrangement arrangement = matrices.loadAgreed(dossier).arrangement();
        List<Risk> seen = risks.page(dossier, new RiskRepository.Wanted(partyId, null, null, false), null, null, 50 * RiskViews.MOST).stream()
                .filter(risk -> partyId == null || risk.told()).toList();
        return new Gathered(dossier.dossier().name(), Clocks.today(clock), views.views(dossier, seen).stream()
                .map(risk -> new Line(risk, arrangement.findParty(risk.partyId()).map(party -> party.name().ja()).orElse("（医療機関のみ）"),
                        about(arrangement, risk.details()))).toList());
    }

    private static String about(Arrangement arrangement, RiskDetails details) {
        return Stream.of(details.rowIds().stream().flatMap(id -> arrangement.findRow(id).stream()).map(row -> Say.row(arrangement, row).ja()),
                details.dutyIds().stream().flatMap(id -> arrangement.catalogue().findDuty(id).stream()).map(duty -> duty.id() + " " + duty.title().ja()),
                details.assetIds().stream().flatMap(id -> arrangement.findAsset(id).stream()).map(AssetFact::label))
                .flatMap(each -> each).collect(Collectors.joining("\n"));
    }
}

package jp.bunkai.risk.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jp.bunkai.asset.Asset;
import jp.bunkai.asset.Assets;
import jp.bunkai.dossier.CoveredSystem;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.DossierContents;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.risk.alert.AlertProposal.Candidate;
import jp.bunkai.risk.alert.AlertProposal.Match;

/** Proposes, for the hospital, what an alert may concern, and whom to ask about it. It decides nothing. */
@ApplicationScoped
class AlertProposer {

    private final Transactions transactions;
    private final DossierAccess dossiers;
    private final DossierContents contents;
    private final Assets assets;

    AlertProposer(Transactions transactions, DossierAccess dossiers, DossierContents contents, Assets assets) {
        this.transactions = transactions;
        this.dossiers = dossiers;
        this.contents = contents;
        this.assets = assets;
    }

    /** Reads a file for somebody who may send what it says. */
    AlertReading read(Viewer viewer, UUID dossierId, byte[] file) {
        transactions.run(() -> dossiers.requireHospital(dossiers.edit(viewer, dossierId)));
        return CsafReader.read(file);
    }

    AlertProposal propose(Viewer viewer, UUID dossierId, AlertText alert) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.edit(viewer, dossierId);
            dossiers.requireHospital(dossier);
            AlertWords words = new AlertWords(alert.text(), alert.products());
            List<Candidate> candidates = new ArrayList<>();
            contents.systemsOf(List.of(dossier)).getOrDefault(dossierId, List.of()).stream().filter(system -> !system.retired())
                    .forEach(system -> candidates.add(system(dossier, system, words.system(system.kind(), system.name()))));
            assets.all(dossier).stream().filter(asset -> !asset.retired()).forEach(asset -> candidates.add(new Candidate(SubjectKind.ASSET, asset.id(),
                    asset.label(), asset.maker(), asked(dossier, asset.maintainedById()), matches(words, asset))));
            candidates.sort(Comparator.comparingInt(AlertProposer::rank));
            return new AlertProposal(AlertWords.cves(alert.text()), candidates);
        });
    }

    private static List<Match> matches(AlertWords words, Asset asset) {
        return words.asset(asset.kind(), asset.label(), asset.maker(), asset.versionText());
    }

    private static Candidate system(ViewedDossier dossier, CoveredSystem system, List<Match> matches) {
        UUID maintainer = system.performerId() != null ? system.performerId() : system.vendorId();
        return new Candidate(SubjectKind.SYSTEM, system.id(), system.name(), null, asked(dossier, maintainer), matches);
    }

    /** Named ones before those whose kind alone is spoken of, before all others; else in the order of the dossier. */
    private static int rank(Candidate candidate) {
        if (candidate.matches().isEmpty()) {
            return 10;
        }
        return candidate.matches().equals(List.of(Match.KIND)) ? 5 : 5 - candidate.matches().size();
    }

    /** Whom the hospital asks about what this party maintains: the party itself, or whom a subcontractor works for. */
    private static UUID asked(ViewedDossier dossier, UUID maintainer) {
        return dossier.allParties().stream().filter(party -> party.id().equals(maintainer) && !party.left() && !party.hospital())
                .map(party -> party.subcontractor() ? party.primeId() : party.id())
                .filter(id -> dossier.allParties().stream().filter(party -> party.id().equals(id)).noneMatch(Party::left)).findFirst().orElse(null);
    }
}

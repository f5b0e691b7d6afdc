package jp.bunkai.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.disclosure.sharing.DisclosedToHospital;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/** Shows the hospital what candidates sent, never before the selection is closed: till then each can still change its word unseen. */
@ApplicationScoped
class ComparisonService {

    private final Transactions transactions;
    private final SelectionAccess access;
    private final SelectionStore selections;
    private final CandidateStore candidates;
    private final CandidateAnswers answers;
    private final DisclosedToHospital disclosures;
    private final OrganisationDirectory organisations;
    private final Catalogue catalogue;
    private final Clock clock;

    ComparisonService(Transactions transactions, SelectionAccess access, SelectionStore selections, CandidateStore candidates, CandidateAnswers answers,
            DisclosedToHospital disclosures, OrganisationDirectory organisations, Catalogue catalogue, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.selections = selections;
        this.candidates = candidates;
        this.answers = answers;
        this.disclosures = disclosures;
        this.organisations = organisations;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The workbook and its name. */
    record Written(String name, byte[] content) {
    }

    private record Gathered(String dossier, ComparisonView comparison) {
    }

    ComparisonView compare(Viewer viewer, UUID dossierId, UUID selectionId) {
        return gather(viewer, dossierId, selectionId).comparison();
    }

    /** Written outside the transaction that read it. */
    Written workbook(Viewer viewer, UUID dossierId, UUID selectionId) {
        Gathered gathered = gather(viewer, dossierId, selectionId);
        LocalDate today = Clocks.today(clock);
        return new Written("候補の比較_" + gathered.dossier() + "_" + today + ".xlsx", ComparisonBook.write(gathered.dossier(), today,
                area -> catalogue.findArea(area).map(known -> known.title().ja()).orElse(area), gathered.comparison()));
    }

    private Gathered gather(Viewer viewer, UUID dossierId, UUID selectionId) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            Selection selection = access.find(dossier, selectionId);
            if (!selection.readable(access.today())) {
                throw AwardProblems.stillOpen();
            }
            List<Candidate> sent = candidates.of(selectionId).stream().filter(candidate -> candidate.compared(selection)).toList();
            List<UUID> vendors = sent.stream().map(Candidate::organisationId).toList();
            Comparison comparison = new Comparison(selections.asked(selectionId, catalogue), sent, organisations.byId(vendors),
                    answers.of(sent.stream().map(Candidate::id).toList()), disclosures.read(viewer, vendors));
            return new Gathered(dossier.dossier().name(),
                    new ComparisonView(access.view(dossier, selectionId), comparison.columns(), sent.isEmpty() ? List.of() : comparison.rows()));
        });
    }
}

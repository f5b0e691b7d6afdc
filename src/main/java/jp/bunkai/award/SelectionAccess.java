package jp.bunkai.award;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.time.Clocks;

/** Selections are the hospital's: for every other party of the dossier, as for a stranger, there are none (404). Called inside a transaction. */
@Singleton
class SelectionAccess {

    private final DossierAccess dossiers;
    private final SelectionStore selections;
    private final CandidateStore candidates;
    private final OrganisationDirectory organisations;
    private final Clock clock;

    SelectionAccess(DossierAccess dossiers, SelectionStore selections, CandidateStore candidates, OrganisationDirectory organisations, Clock clock) {
        this.dossiers = dossiers;
        this.selections = selections;
        this.candidates = candidates;
        this.organisations = organisations;
        this.clock = clock;
    }

    LocalDate today() {
        return Clocks.today(clock);
    }

    /** To read. */
    ViewedDossier read(Viewer viewer, UUID dossierId) {
        return hospitals(dossiers.read(viewer, dossierId));
    }

    /** To change: the dossier is locked, so that what happens to its selections happens one after another. */
    ViewedDossier arrange(Viewer viewer, UUID dossierId) {
        return hospitals(dossiers.arrange(viewer, dossierId));
    }

    private static ViewedDossier hospitals(ViewedDossier dossier) {
        if (!dossier.asHospital()) {
            throw AwardProblems.none();
        }
        return dossier;
    }

    Selection find(ViewedDossier dossier, UUID selectionId) {
        return selections.find(dossier.id(), selectionId).orElseThrow(AwardProblems::none);
    }

    /** Locked, and not ended. */
    Selection running(ViewedDossier dossier, UUID selectionId) {
        find(dossier, selectionId);
        Selection selection = selections.hold(selectionId).orElseThrow(AwardProblems::none);
        if (selection.ended()) {
            throw AwardProblems.ended();
        }
        return selection;
    }

    SelectionView view(ViewedDossier dossier, UUID selectionId) {
        return views(List.of(find(dossier, selectionId))).get(0);
    }

    /** In as many statements however many there are. */
    List<SelectionView> views(List<Selection> all) {
        List<UUID> ids = all.stream().map(Selection::id).toList();
        Map<UUID, List<Candidate>> named = candidates.of(ids);
        Map<UUID, List<String>> duties = selections.duties(ids);
        Map<UUID, Organisation> names = organisations.byId(named.values().stream().flatMap(List::stream).map(Candidate::organisationId)
                .collect(Collectors.toSet()));
        return all.stream().map(selection -> SelectionView.of(selection, today(), duties.getOrDefault(selection.id(), List.of()),
                named.getOrDefault(selection.id(), List.of()), names)).toList();
    }
}

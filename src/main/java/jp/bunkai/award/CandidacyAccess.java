package jp.bunkai.award;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.dossier.Dossier;
import jp.bunkai.dossier.DossierNames;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.time.Clocks;

/**
 * What a candidate may see: while it is in, the request to itself. A candidacy of another, one that is over and none at all look the same (404).
 * Called inside a transaction.
 */
@Singleton
class CandidacyAccess {

    static final int MOST = 200;

    private final CandidateStore candidates;
    private final SelectionStore selections;
    private final CandidateAnswers answers;
    private final DossierNames dossiers;
    private final OrganisationDirectory organisations;
    private final Clock clock;

    CandidacyAccess(CandidateStore candidates, SelectionStore selections, CandidateAnswers answers, DossierNames dossiers,
            OrganisationDirectory organisations, Clock clock) {
        this.candidates = candidates;
        this.selections = selections;
        this.answers = answers;
        this.dossiers = dossiers;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** A candidacy with what it belongs to. */
    record Own(Candidate candidate, Selection selection, Dossier dossier) {
    }

    Own own(Viewer viewer, UUID id) {
        Candidate candidate = candidates.own(viewer.organisationId(), id).orElseThrow(AwardProblems::none);
        return with(candidate, selections.byId(List.of(candidate.selectionId())).get(candidate.selectionId()));
    }

    /** To change: the selection is locked, so that nothing comes in after its close. */
    Own hold(Viewer viewer, UUID id) {
        Candidate seen = candidates.own(viewer.organisationId(), id).orElseThrow(AwardProblems::none);
        Selection selection = selections.hold(seen.selectionId()).orElseThrow(AwardProblems::none);
        return with(candidates.own(viewer.organisationId(), id).orElseThrow(AwardProblems::none), selection);
    }

    private Own with(Candidate candidate, Selection selection) {
        return new Own(candidate, selection, dossiers.of(List.of(selection.dossierId())).get(selection.dossierId()));
    }

    /** The latest first; in as many statements however many there are. */
    List<CandidacySummary> all(Viewer viewer) {
        List<Candidate> own = candidates.ofOrganisation(viewer.organisationId(), MOST);
        Map<UUID, Selection> asked = selections.byId(own.stream().map(Candidate::selectionId).collect(Collectors.toSet()));
        Map<UUID, Dossier> about = dossiers.of(asked.values().stream().map(Selection::dossierId).collect(Collectors.toSet()));
        Map<UUID, Map<String, CandidateAnswer>> given = answers.of(own.stream().map(Candidate::id).toList());
        Map<UUID, Organisation> hospitals = organisations.byId(about.values().stream().map(Dossier::hospitalId).collect(Collectors.toSet()));
        List<CandidacySummary> summaries = new ArrayList<>();
        for (Candidate candidate : own) {
            Selection selection = asked.get(candidate.selectionId());
            Dossier dossier = about.get(selection.dossierId());
            summaries.add(summary(new Own(candidate, selection, dossier), hospitals.get(dossier.hospitalId()), given.getOrDefault(candidate.id(), Map.of())));
        }
        return summaries;
    }

    CandidacySummary summary(Own own, Map<String, CandidateAnswer> given) {
        UUID hospital = own.dossier().hospitalId();
        return summary(own, organisations.byId(List.of(hospital)).get(hospital), given);
    }

    private CandidacySummary summary(Own own, Organisation hospital, Map<String, CandidateAnswer> given) {
        Candidate candidate = own.candidate();
        return new CandidacySummary(candidate.id(), hospital.id(), hospital.name(), hospital.nameEn(), own.dossier().name(), own.selection().function(),
                own.selection().deadline(), own.selection().open(Clocks.today(clock)), given.size(),
                (int) given.values().stream().filter(CandidateAnswer::whole).count(), candidate.sentAt(), candidate.by() == null ? null : candidate.by().person());
    }
}

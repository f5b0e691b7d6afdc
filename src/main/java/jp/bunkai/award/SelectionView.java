package jp.bunkai.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.organisation.Organisation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A selection as its hospital sees it: who is asked, who has sent, and before it is closed nothing of any answer. */
@Schema(name = "Selection")
public record SelectionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) PartyFunction function,
        @Schema(required = true) SelectionState state,
        @Schema(required = true, description = "The last day, in Japan, on which answers are taken") LocalDate deadline,
        @Schema(required = true, nullable = true, maxLength = 1000) String note,
        @Schema(required = true, description = "The duties asked about, in the order of the catalogue; the hospital's own at the end as OWN-1 and so on") List<String> duties,
        @Schema(required = true, maxLength = 200) String openedBy,
        @Schema(required = true) Instant openedAt,
        @Schema(required = true, nullable = true, maxLength = 200) String endedBy,
        @Schema(required = true, nullable = true) Instant endedAt,
        @Schema(required = true, nullable = true, maxLength = 1000, description = "Why it ended so") String reason,
        @Schema(required = true, description = "In the order in which they were named") List<Named> candidates) {

    /** One candidate. */
    @Schema(name = "Candidate")
    public record Named(
            @Schema(required = true) UUID id,
            @Schema(required = true) UUID organisationId,
            @Schema(required = true, maxLength = 200) String name,
            @Schema(required = true, nullable = true, maxLength = 200) String nameEn,
            @Schema(required = true) CandidateState state,
            @Schema(required = true, maxLength = 200) String namedBy,
            @Schema(required = true) Instant namedAt,
            @Schema(required = true, nullable = true, description = "When it was sent, or corrected last") Instant sentAt,
            @Schema(required = true, nullable = true, maxLength = 200, description = "Who sent, or corrected last") String sentBy,
            @Schema(required = true, nullable = true, maxLength = 1000, description = "Why it declined, or why the hospital took it out") String reason) {
    }

    static SelectionView of(Selection selection, LocalDate today, List<String> duties, List<Candidate> candidates, Map<UUID, Organisation> names) {
        return new SelectionView(selection.id(), selection.function(), selection.state(today), selection.deadline(), selection.note(), duties,
                selection.openedBy(), selection.openedAt(), selection.endedBy(), selection.endedAt(), selection.reason(),
                candidates.stream().map(candidate -> named(candidate, names.get(candidate.organisationId()))).toList());
    }

    private static Named named(Candidate candidate, Organisation organisation) {
        return new Named(candidate.id(), candidate.organisationId(), organisation.name(), organisation.nameEn(), candidate.state(), candidate.namedBy(),
                candidate.namedAt(), candidate.sentAt(), candidate.by() == null ? null : candidate.by().person(), candidate.reason());
    }
}

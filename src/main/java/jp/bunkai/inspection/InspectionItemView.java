package jp.bunkai.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.bunkai.catalogue.Confidence;
import jp.bunkai.catalogue.Text;
import jp.bunkai.inspection.checklist.ChecklistItem;
import jp.bunkai.inspection.checklist.Proposal;
import jp.bunkai.inspection.checklist.Source;
import jp.bunkai.inspection.checklist.SourceChanges;
import jp.bunkai.inspection.kept.GivenAnswer;
import jp.bunkai.inspection.kept.InspectionValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item with what is proposed and what was confirmed. */
@Schema(name = "InspectionItem")
public record InspectionItemView(
        @Schema(required = true, maxLength = 60, description = "Names it within its checklist") String key,
        @Schema(required = true, maxLength = 120) String question,
        @Schema(required = true, nullable = true, maxLength = 500, description = "What it is asked about") String object,
        @Schema(required = true, nullable = true, maxLength = 2000) String heading,
        @Schema(required = true, description = "English is our own translation, null where there is none") Text words,
        @Schema(required = true, description = "Whether number, wording and duties were seen in an original") Confidence confidence,
        @Schema(required = true, description = "Whether its answer can be written into the official workbook") boolean placed,
        @Schema(required = true, description = "案: counts for nothing until a person confirms an answer") Proposal.Value proposed,
        @Schema(required = true) List<Source> sources,
        @Schema(required = true) ItemStand.State state,
        @Schema(required = true, description = "By round; they count while the state is CONFIRMED") List<Answer> answers,
        @Schema(required = true, nullable = true, description = "What is otherwise than when it was confirmed") SourceChanges changes,
        @Schema(required = true, maxLength = 60, description = "For If-Match: names exactly what is shown here") String etag) {

    /** What a named person confirmed. */
    @Schema(name = "InspectionAnswer")
    public record Answer(
            @Schema(required = true) int round,
            @Schema(required = true) InspectionValue value,
            @Schema(required = true, description = "確認日") LocalDate answeredOn,
            @Schema(required = true, nullable = true, description = "目標日") LocalDate targetOn,
            @Schema(required = true, nullable = true, maxLength = 2000) String note,
            @Schema(required = true, maxLength = 200) String person,
            @Schema(required = true, maxLength = 200) String organisation,
            @Schema(required = true) Instant at) {

        static Answer of(GivenAnswer given) {
            return new Answer(given.round(), given.value(), given.answeredOn(), given.targetOn(), given.note(), given.person(), given.organisation(), given.at());
        }
    }

    static InspectionItemView of(ItemStand stand) {
        ChecklistItem item = stand.shown().item();
        SourceChanges changes = stand.state() != ItemStand.State.CHANGED ? null
                : SourceChanges.between(stand.answers().last().orElseThrow().shown(), stand.shown());
        return new InspectionItemView(item.key(), item.question(), item.object(), item.heading(), item.words(), item.confidence(), item.placed(),
                stand.shown().proposal().value(), stand.shown().proposal().sources(), stand.state(),
                stand.answers().standing().stream().map(Answer::of).toList(), changes, stand.etag());
    }
}

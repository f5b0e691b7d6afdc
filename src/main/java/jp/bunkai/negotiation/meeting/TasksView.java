package jp.bunkai.negotiation.meeting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is owed from the meetings that the viewer sees. */
@Schema(name = "Tasks")
public record TasksView(
        @Schema(required = true, description = "Tasks that are not done, the earliest due first; at most 200") List<ItemView> open,
        @Schema(required = true, description = "How many are done") int done) {
}

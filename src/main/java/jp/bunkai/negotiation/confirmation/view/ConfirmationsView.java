package jp.bunkai.negotiation.confirmation.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How all rows stand with their parties, as the viewer may know. */
@Schema(name = "Confirmations")
public record ConfirmationsView(
        @Schema(required = true, description = "In the order of the matrix") List<RowConfirmationView> rows,
        @Schema(required = true) Counts counts,
        @Schema(required = true, description = "Whether the viewer has the right to confirm rows for its organisation") boolean mayConfirm) {

    /** How many rows stand how; those that do not ask for the viewer's word are in none of them. */
    @Schema(name = "ConfirmationCounts")
    public record Counts(
            @Schema(required = true) long confirmed,
            @Schema(required = true) long waitingForMe,
            @Schema(required = true) long waitingForThem,
            @Schema(required = true) long refused,
            @Schema(required = true, description = "Rows in which the viewer has to do something") long needsMe) {
    }
}

package jp.bunkai.disclosure.kept;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many questions a disclosure has, and how many of them are answered in a way to look at. */
@Schema(name = "DisclosureCounts")
public record AnswerCounts(@Schema(required = true) int questions, @Schema(required = true) int no,
        @Schema(required = true, description = "Answers that could not be read and that nobody has set right") int unread,
        @Schema(required = true) int blank) {
}

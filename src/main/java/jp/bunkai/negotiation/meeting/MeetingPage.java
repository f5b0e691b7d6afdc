package jp.bunkai.negotiation.meeting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the meetings of a dossier. */
@Schema(name = "MeetingPage")
public record MeetingPage(
        @Schema(required = true, description = "The newest first") List<MeetingSummary> items,
        @Schema(required = true, nullable = true, description = "Opaque; send it as `cursor` for the next page. Null at the end.") String next) {
}

package jp.bunkai.inspection;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The packs of a dossier, at most one for each fiscal year. */
@Schema(name = "InspectionPackList")
public record InspectionPackList(
        @Schema(required = true, description = "The latest year first") List<InspectionPackSummary> items,
        @Schema(required = true, description = "The fiscal year that runs today") int thisYear,
        @Schema(required = true, description = "Whether the viewer may make a pack") boolean mayCreate) {
}

package jp.bunkai.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.reading.Form;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pack with the checklists that the viewer may see. */
@Schema(name = "InspectionPack")
public record InspectionPackView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int year,
        @Schema(required = true) Text name,
        @Schema(required = true) LocalDate from,
        @Schema(required = true) LocalDate to,
        @Schema(required = true, description = "The day by which evidence is judged") LocalDate judgedOn,
        @Schema(required = true, description = "The hospital's first; a vendor sees its own alone") List<ChecklistSummary> checklists,
        @Schema(required = true, description = "The forms whose official workbook the viewer may bring") List<Form> mayUpload,
        @Schema(required = true, description = "Whether the viewer may fetch the whole pack") boolean mayFetch) {
}

package jp.bunkai.inspection;

import java.time.Instant;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.inspection.kept.KeptPack;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pack in a list. */
@Schema(name = "InspectionPackSummary")
public record InspectionPackSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The calendar year in whose April the fiscal year begins") int year,
        @Schema(required = true) Text name,
        @Schema(required = true, maxLength = 200, description = "Who made it, as named then") String person,
        @Schema(required = true) Instant createdAt) {

    static InspectionPackSummary of(KeptPack pack) {
        return new InspectionPackSummary(pack.id(), pack.year().year(), pack.year().called(), pack.person(), pack.createdAt());
    }
}

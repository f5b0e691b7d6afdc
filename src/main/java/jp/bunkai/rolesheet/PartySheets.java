package jp.bunkai.rolesheet;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sheets of the hospital with one vendor, the newest first. */
@Schema(name = "PartyRoleSheets")
public record PartySheets(@Schema(required = true) UUID partyId, @Schema(required = true) boolean mayUpload,
        @Schema(required = true) List<SheetSummary> sheets) {
}

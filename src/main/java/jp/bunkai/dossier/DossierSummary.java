package jp.bunkai.dossier;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dossier in a list, with its progress counted from what the viewer may see. */
@Schema(name = "DossierSummary")
public record DossierSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true, maxLength = 200) String hospitalName,
        @Schema(required = true, maxLength = 200, nullable = true) String hospitalNameEn,
        @Schema(required = true) Stage stage,
        @Schema(required = true) PartyFunction myFunction,
        @Schema(required = true) List<PartyName> parties,
        @Schema(required = true, description = "Rows that stand IN") int rows,
        @Schema(required = true, description = "Rows that somebody answers for") int held,
        @Schema(required = true) FindingCounts findings,
        @Schema(required = true, description = "Notices that lead here and that the viewer has not read") int unread) {

    /** A party by name. */
    @Schema(name = "PartyName")
    public record PartyName(@Schema(required = true) UUID id, @Schema(required = true, maxLength = 200) String name,
            @Schema(required = true, maxLength = 200, nullable = true) String nameEn, @Schema(required = true) PartyFunction function) {
    }

    /** Findings by severity. */
    @Schema(name = "FindingCounts")
    public record FindingCounts(@Schema(required = true) int blocker, @Schema(required = true) int warning,
            @Schema(required = true) int note) {
    }
}

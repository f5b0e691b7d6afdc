package jp.bunkai.matrix.view;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.ScopeKind;
import jp.bunkai.catalogue.Text;
import jp.bunkai.platform.validation.OneLine;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row to add: a duty of the catalogue for an object that has none, or a duty of the hospital's own with a title and an area. */
@Schema(name = "NewRow")
public record NewRow(
        @Schema(nullable = true, maxLength = 20, description = "A duty of the catalogue; without it the row is the hospital's own")
        @OneLine(max = 20) String duty,
        @Schema(nullable = true, description = "Of an own duty") Text title,
        @Schema(nullable = true, maxLength = 10, description = "Of an own duty: the area it belongs to") @OneLine(max = 10) String area,
        @Schema(required = true) @NotNull Phase phase,
        @Schema(required = true) @NotNull ScopeWanted scope,
        @Schema(nullable = true, maxLength = 2000) @Prose(max = 2000) String note) {

    /** The object the row is about. */
    @Schema(name = "NewRowScope")
    public record ScopeWanted(
            @Schema(required = true) @NotNull ScopeKind kind,
            @Schema(nullable = true, description = "The party, system or asset; null for the dossier") UUID id,
            @Schema(nullable = true, maxItems = 500, description = "Instead of id: the assets of a group") @Size(max = 500)
            List<@NotNull UUID> ids) {
    }
}

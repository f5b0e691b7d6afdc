package jp.bunkai.picture.view;

import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.ServerCover;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The update sentence over all servers of the hospital, with those that do not have it. */
@Schema(name = "PictureSentence")
public record PictureSentence(
        @Schema(required = true, nullable = true) ServerCover.State state,
        @Schema(required = true) int servers,
        @Schema(required = true) int covered,
        @Schema(required = true) boolean noneUnlisted,
        @Schema(required = true, description = "Stands under every statement about the sentence") Text disclaimer,
        @Schema(required = true, description = "At most 200 entries of the register, each of which may stand for several servers") List<Server> uncovered,
        @Schema(required = true) int uncoveredLeftOff) {

    /** An entry of the register without the sentence. */
    @Schema(name = "UncoveredServer")
    public record Server(@Schema(required = true) UUID dossierId, @Schema(required = true) UUID assetId,
            @Schema(required = true, maxLength = 200) String label, @Schema(required = true) int count) {
    }
}

package jp.bunkai.picture.view;

import java.util.List;
import java.util.UUID;
import jp.bunkai.dossier.DossierSummary.FindingCounts;
import jp.bunkai.dossier.Stage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one dossier stands. */
@Schema(name = "PictureDossier")
public record PictureDossier(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true) Stage stage,
        @Schema(required = true, description = "Rows that stand IN") int rows,
        @Schema(required = true, description = "Rows that somebody answers for") int held,
        @Schema(required = true) int withoutAccountable,
        @Schema(required = true) int withoutResponsible,
        @Schema(required = true) FindingCounts findings,
        @Schema(required = true, description = "The most pressing first") List<PictureFinding> codes,
        @Schema(required = true, description = "Areas that have rows, in the order of the catalogue") List<PictureArea> areas,
        @Schema(required = true) ServerCoverView servers) {

    /** One area of a dossier. */
    @Schema(name = "PictureArea")
    public record PictureArea(@Schema(required = true, maxLength = 10) String area, @Schema(required = true) int rows,
            @Schema(required = true) int withoutAccountable, @Schema(required = true) int withoutResponsible) {
    }
}

package jp.bunkai.picture.view;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that ends on a day. */
@Schema(name = "PictureEnd")
public record PictureEnd(
        @Schema(required = true) LocalDate on,
        @Schema(required = true, description = "Whether that day is over") boolean past,
        @Schema(required = true) EndKind kind,
        @Schema(required = true, maxLength = 2000, description = "As it was entered; of an annex, the number of its edition") String what,
        @Schema(required = true) UUID dossierId,
        @Schema(required = true, nullable = true, description = "Whom it is with, or who does it") UUID organisationId,
        @Schema(required = true, description = "The contract, asset, relaxation, risk, revision or evidence") UUID subjectId,
        @Schema(required = true, nullable = true) UUID rowId,
        @Schema(required = true, description = "Whether it is known what follows; see the kind") boolean planned) {
}

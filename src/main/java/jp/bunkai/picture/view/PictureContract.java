package jp.bunkai.picture.view;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contract of a dossier; who contracts and who performs are organisations. */
@Schema(name = "PictureContract")
public record PictureContract(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID dossierId,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true) UUID contractingId,
        @Schema(required = true) UUID performingId,
        @Schema(required = true, nullable = true) LocalDate from,
        @Schema(required = true, nullable = true) LocalDate to,
        @Schema(required = true) boolean renewsItself,
        @Schema(required = true) boolean inForce) {
}

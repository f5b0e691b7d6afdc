package jp.bunkai.picture.view;

import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.catalogue.AssetKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An asset of a dossier, as the hospital entered it. */
@Schema(name = "PictureAsset")
public record PictureAsset(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID dossierId,
        @Schema(required = true, maxLength = 200) String label,
        @Schema(required = true) AssetKind kind,
        @Schema(required = true) int count,
        @Schema(required = true, nullable = true, maxLength = 200) String maker,
        @Schema(required = true, nullable = true, maxLength = 200) String version,
        @Schema(required = true, nullable = true, maxLength = 200) String place,
        @Schema(required = true, nullable = true, description = "The organisation") UUID maintainedById,
        @Schema(required = true, nullable = true) LocalDate endOfSupport,
        @Schema(required = true) boolean actsAsServer) {
}

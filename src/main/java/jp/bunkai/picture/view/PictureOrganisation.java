package jp.bunkai.picture.view;

import java.util.UUID;
import jp.bunkai.catalogue.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation by name. */
@Schema(name = "PictureOrganisation")
public record PictureOrganisation(@Schema(required = true) UUID id, @Schema(required = true) Text name,
        @Schema(required = true, description = "Whether it is the hospital itself") boolean hospital) {
}

package jp.bunkai.disclosure.mapping.kept;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of versions. */
@Schema(name = "MappingVersionPage")
public record MappingVersionPage(@Schema(required = true) List<MappingVersion> items,
        @Schema(required = true, nullable = true, description = "Opaque; send it as `cursor` for the next page. Null at the end.") String next) {
}

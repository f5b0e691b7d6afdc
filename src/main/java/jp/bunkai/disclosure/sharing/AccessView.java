package jp.bunkai.disclosure.sharing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody of a hospital looked. */
@Schema(name = "DisclosureAccess")
public record AccessView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID hospitalId,
        @Schema(required = true, maxLength = 200, description = "As it was called that day") String hospital,
        @Schema(required = true, maxLength = 200) String person,
        @Schema(required = true) AccessKind kind,
        @Schema(required = true, maxLength = 500, description = "What was looked at") String title,
        @Schema(required = true) Instant at) {

    /** How it was looked at. */
    public enum AccessKind {
        READ, DOWNLOAD
    }

    /** A page of them. */
    @Schema(name = "DisclosureAccessPage")
    public record Page(@Schema(required = true) List<AccessView> items,
            @Schema(required = true, nullable = true, description = "Opaque; send it as `cursor` for the next page. Null at the end.") String next) {
    }
}

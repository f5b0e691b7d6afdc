package jp.bunkai.organisation.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which notices their reader has read. */
@Schema(name = "ReadNotices")
public record ReadNotices(
        @Schema(maxItems = 200, description = "These") @Size(max = 200) List<@NotNull UUID> ids,
        @Schema(nullable = true, description = "This one and all that were told before it") UUID upTo) {

    public ReadNotices {
        ids = ids == null ? List.of() : List.copyOf(ids);
    }
}

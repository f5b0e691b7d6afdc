package jp.bunkai.annex.setting;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is set for an annex, as both its sides see it. */
@Schema(name = "AnnexSettings")
public record AnnexSettingsView(
        @Schema(required = true, description = "The vendor of the pair") UUID partyId,
        @Schema(required = true) AnnexDetails details,
        @Schema(required = true, description = "The contracts between the two, which it may amend") List<AmendableContract> contracts,
        @Schema(required = true, description = "Whether the viewer may change it") boolean mayChange,
        @Schema(required = true, description = "For If-Match") String etag) {

    public AnnexSettingsView {
        contracts = List.copyOf(contracts);
    }

    /** A contract of the pair. */
    @Schema(name = "AmendableContract")
    public record AmendableContract(@Schema(required = true) UUID id, @Schema(required = true, maxLength = 200) String name,
            @Schema(required = true, nullable = true, maxLength = 100) String number) {
    }
}

package jp.bunkai.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A dossier to begin, with everything that is known at the start. Parts name each other by keys of the caller's choice; the key
 * HOSPITAL always names the hospital itself.
 */
@Schema(name = "NewDossier")
public record NewDossier(
        @Schema(required = true, maxLength = 200) @NotNull @OneLine(max = 200) String name,
        @Schema(nullable = true) StartingPattern pattern,
        @Schema(nullable = true, maxItems = 60) @Size(max = 60) List<@Valid @NotNull NewParty> parties,
        @Schema(nullable = true, maxItems = 100) @Size(max = 100) List<@Valid @NotNull NewSystem> systems,
        @Schema(nullable = true, maxItems = 500) @Size(max = 500) List<@Valid @NotNull NewAsset> assets,
        @Schema(nullable = true, maxItems = 100) @Size(max = 100) List<@Valid @NotNull NewContract> contracts) {

    public NewDossier {
        parties = Objects.requireNonNullElse(parties, List.of());
        systems = Objects.requireNonNullElse(systems, List.of());
        assets = Objects.requireNonNullElse(assets, List.of());
        contracts = Objects.requireNonNullElse(contracts, List.of());
    }
}

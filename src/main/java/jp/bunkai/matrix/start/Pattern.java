package jp.bunkai.matrix.start;

import java.util.List;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.SystemKind;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.dossier.StartingPattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A starting pattern: which parties, systems and assets a hospital of this shape usually has. Everything in it is a suggestion, to be
 * named, changed or left out before the dossier is made; keys hold within one pattern.
 */
@Schema(name = "Pattern")
public record Pattern(
        @Schema(required = true) StartingPattern id,
        @Schema(required = true) Text title,
        @Schema(required = true) Text description,
        @Schema(required = true, description = "The vendors; the hospital is always there") List<SuggestedParty> parties,
        @Schema(required = true) List<SuggestedSystem> systems,
        @Schema(required = true) List<SuggestedAsset> assets) {

    public Pattern {
        parties = List.copyOf(parties);
        systems = List.copyOf(systems);
        assets = List.copyOf(assets);
    }

    /** A vendor by its function. */
    @Schema(name = "SuggestedParty")
    public record SuggestedParty(
            @Schema(required = true) String key,
            @Schema(required = true) PartyFunction function,
            @Schema(required = true, description = "A name to put in the vendor's place") Text suggestedName) {
    }

    /** A system and who supplies it. */
    @Schema(name = "SuggestedSystem")
    public record SuggestedSystem(
            @Schema(required = true) String key,
            @Schema(required = true) SystemKind kind,
            @Schema(required = true) Text name,
            @Schema(required = true, nullable = true) String vendorKey) {
    }

    /** An asset or a group of like ones; without a maintainer where that is what has to be found out. */
    @Schema(name = "SuggestedAsset")
    public record SuggestedAsset(
            @Schema(required = true) AssetKind kind,
            @Schema(required = true) Text label,
            @Schema(required = true, minimum = "1") int count,
            @Schema(required = true, nullable = true) String maintainedByKey,
            @Schema(required = true, nullable = true) String systemKey,
            @Schema(required = true) boolean actsAsServer) {
    }
}

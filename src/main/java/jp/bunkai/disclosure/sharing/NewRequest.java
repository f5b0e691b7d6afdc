package jp.bunkai.disclosure.sharing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose disclosures a hospital asks for. */
@Schema(name = "NewDisclosureRequest")
public record NewRequest(
        @Schema(required = true, description = "A vendor of the dossier") @NotNull UUID partyId,
        @Schema(nullable = true, maxLength = 2000, description = "What is wanted, and for what") @Prose(max = 2000) String text) {
}

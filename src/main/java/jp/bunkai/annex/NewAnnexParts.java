package jp.bunkai.annex;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts that an annex shall have, all others left out. */
@Schema(name = "NewAnnexParts")
public record NewAnnexParts(@Schema(required = true) @NotNull @Size(max = 13) List<@NotNull AnnexPart> parts) {
}

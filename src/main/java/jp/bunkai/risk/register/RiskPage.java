package jp.bunkai.risk.register;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the risks of a dossier. */
@Schema(name = "RiskPage")
public record RiskPage(
        @Schema(required = true, description = "In the order entered") List<RiskView> items,
        @Schema(required = true, nullable = true, description = "Opaque; send it as `cursor` for the next page. Null at the end.") String next) {
}

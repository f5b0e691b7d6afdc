package jp.bunkai.dossier;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of dossiers. */
@Schema(name = "DossierPage")
public record DossierPage(
        @Schema(required = true) List<DossierSummary> items,
        @Schema(required = true, nullable = true, description = "Send it as `cursor` for the next page; null at the end") String next) {
}

package jp.bunkai.risk.explanation;

import java.util.List;
import jp.bunkai.catalogue.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the explanations of a dossier. */
@Schema(name = "ExplanationPage")
public record ExplanationPage(
        @Schema(required = true, description = "The newest first") List<ExplanationView> items,
        @Schema(required = true, nullable = true, description = "Opaque; send it as `cursor` for the next page. Null at the end.") String next,
        @Schema(required = true, description = "The sentence under which every explanation is answered") Text under) {
}

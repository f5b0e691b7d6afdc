package jp.bunkai.risk.relaxation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the relaxations of a dossier. */
@Schema(name = "RelaxationPage")
public record RelaxationPage(
        @Schema(required = true, description = "Those that run first, and of these the earliest date first: what has expired is on top") List<RelaxationView> items,
        @Schema(required = true, nullable = true, description = "Opaque; send it as `cursor` for the next page. Null at the end.") String next) {
}

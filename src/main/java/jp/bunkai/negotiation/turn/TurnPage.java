package jp.bunkai.negotiation.turn;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the history of turns. */
@Schema(name = "TurnPage")
public record TurnPage(
        @Schema(required = true, description = "The newest first") List<TurnView> items,
        @Schema(required = true, nullable = true, description = "Opaque; send it as `cursor` for the next page. Null at the end.") String next) {
}

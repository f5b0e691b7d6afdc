package jp.bunkai.picture.view;

import jp.bunkai.matrix.ServerCover;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many servers have the update sentence, PCs acting as servers included. */
@Schema(name = "ServerCover")
public record ServerCoverView(
        @Schema(required = true) int servers,
        @Schema(required = true) int covered,
        @Schema(required = true, description = "Whether the hospital confirmed that no server is missing from the list") boolean noneUnlisted,
        @Schema(required = true, nullable = true, description = "Null where there is no server to speak of and none is missing") ServerCover.State state) {

    public static ServerCoverView of(ServerCover cover) {
        return new ServerCoverView(cover.servers(), cover.covered(), cover.noneUnlisted(), cover.state());
    }
}

package jp.bunkai.signoff.verify;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The audit chain that lies in a container, up to the head that its evidence record names. */
@Schema(name = "VerifiedChain")
public record ChainView(
        @Schema(required = true, description = "Whether no event was removed, changed, inserted or moved up to that head") boolean holds,
        @Schema(required = true) int events,
        @Schema(required = true) long headSeq,
        @Schema(required = true, maxLength = 64) String headHash,
        @Schema(required = true, description = "In how many places it is not what was written") int flaws) {
}

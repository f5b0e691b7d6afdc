package jp.bunkai.signoff.seal;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The seal of a revision as its pair sees it. */
@Schema(name = "Seal")
public record SealView(
        @Schema(required = true) State state,
        @Schema(required = true, nullable = true) Instant sealedAt,
        @Schema(required = true, nullable = true, description = "Who says when; null where nothing is sealed") TimeSource time,
        @Schema(required = true, nullable = true, description = "SHA-256 of the seal's certificate; null where the installation has none", maxLength = 64) String certificate,
        @Schema(required = true, maxItems = 3) List<File> files) {

    /** How far it is. */
    @Schema(name = "SealState")
    public enum State {
        /** Not everybody has signed. */
        NONE,
        /** It is being made. */
        WAITING,
        SEALED
    }

    /** A file that can be downloaded. */
    @Schema(name = "SealedFile")
    public record File(
            @Schema(required = true) SealedFile.Kind kind,
            @Schema(required = true, maxLength = 64) String sha256,
            @Schema(required = true) int size) {
    }
}

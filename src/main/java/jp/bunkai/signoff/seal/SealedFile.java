package jp.bunkai.signoff.seal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that was made of a signed revision, for good. Nullable: time, where no seal is on it, and certificate, where there is none. */
public record SealedFile(UUID id, UUID revisionId, Kind kind, String sha256, int size, Instant madeAt, TimeSource time, String certificateSha256) {

    /** What it is. */
    @Schema(name = "SealedFileKind")
    public enum Kind {
        SIGNED_DOCX, CONTAINER, EVIDENCE_PAGE
    }
}

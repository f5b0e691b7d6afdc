package jp.bunkai.signoff.verify.text;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place where a file says something else than the one it is held against. {@code found} or {@code expected} is null where one has nothing there. */
@Schema(name = "VerifiedDifference")
public record Difference(
        @Schema(required = true, description = "Tag of the content control; empty outside of any") String control,
        @Schema(required = true, nullable = true) String found,
        @Schema(required = true, nullable = true, description = "Only where the file itself holds what it is held against") String expected) {
}

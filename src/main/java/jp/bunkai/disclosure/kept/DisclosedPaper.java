package jp.bunkai.disclosure.kept;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certificate, a picture or another paper that bears out what is disclosed. */
@Schema(name = "DisclosedPaper")
public record DisclosedPaper(
        @Schema(required = true) UUID id,
        @Schema(required = true, nullable = true, description = "The product it is about; null where it is about the organisation") UUID productId,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(required = true) LocalDate issuedOn,
        @Schema(required = true, nullable = true, description = "The last day on which it holds; null where it holds on") LocalDate expiresOn,
        @Schema(required = true) boolean expired,
        @Schema(required = true) KeptFile file) {
}

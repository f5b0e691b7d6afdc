package jp.bunkai.negotiation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published document to enter for a vendor. */
@Schema(name = "NewPublishedTerms")
public record NewPublishedTerms(
        @Schema(required = true, description = "The vendor that is bound by it") @NotNull UUID partyId,
        @Schema(required = true, maxLength = 200) @NotNull @OneLine(max = 200) String title,
        @Schema(required = true, maxLength = 100) @NotNull @OneLine(max = 100) String edition,
        @Schema(required = true) @NotNull LocalDate publishedOn,
        @Schema(nullable = true, description = "SHA-256 of the document in hexadecimal digits; without it, or the document itself, it does not count",
                pattern = "^[0-9a-fA-F]{64}$") @Pattern(regexp = "[0-9a-fA-F]{64}") String sha256,
        @Schema(required = true, description = "The clauses that rows rest on") @NotNull @Size(max = 500)
        List<PublishedTermsDetails.@NotNull @Valid Clause> clauses) {

    PublishedTermsDetails details() {
        return new PublishedTermsDetails(title, edition, publishedOn, sha256, clauses);
    }
}

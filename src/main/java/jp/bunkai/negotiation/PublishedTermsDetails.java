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

/** What may be edited of a published document. */
@Schema(name = "PublishedTermsDetails")
public record PublishedTermsDetails(
        @Schema(required = true, maxLength = 200) @NotNull @OneLine(max = 200) String title,
        @Schema(required = true, maxLength = 100) @NotNull @OneLine(max = 100) String edition,
        @Schema(required = true) @NotNull LocalDate publishedOn,
        @Schema(nullable = true, description = "SHA-256 of the document in hexadecimal digits; without it, or the document itself, it does not count",
                pattern = "^[0-9a-fA-F]{64}$") @Pattern(regexp = "[0-9a-fA-F]{64}") String sha256,
        @Schema(required = true, description = "The clauses that rows rest on") @NotNull @Size(max = 500) List<@NotNull @Valid Clause> clauses) {

    /** A clause and what it is for: one row, the rows of one area, or, with neither, every row of this vendor. */
    @Schema(name = "PublishedClause")
    public record Clause(
            @Schema(nullable = true, maxLength = 10, description = "The area whose rows it is for") @OneLine(max = 10) String area,
            @Schema(nullable = true, description = "The one row that it is for") UUID rowId,
            @Schema(required = true, maxLength = 200) @NotNull @OneLine(max = 200) String clause) {
    }

}

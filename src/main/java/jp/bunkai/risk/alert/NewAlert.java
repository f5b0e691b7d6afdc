package jp.bunkai.risk.alert;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.platform.validation.OneLine;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An alert to send, with the vendors that a person chose. */
@Schema(name = "NewAlert")
public record NewAlert(
        @Schema(required = true) @NotNull AlertSource source,
        @Schema(required = true, maxLength = 300) @NotNull @OneLine(max = 300) String title,
        @Schema(required = true, maxLength = 10000) @NotNull @Prose(max = 10_000) String body,
        @Schema(nullable = true, maxLength = 500, description = "Where it was published") @OneLine(max = 500) String reference,
        @Schema(nullable = true, maxItems = 100) @Size(max = 100) List<@NotNull @OneLine(max = 20) String> cves,
        @Schema(nullable = true, maxItems = 100) @Size(max = 100) List<@NotNull @OneLine(max = 150) String> products,
        @Schema(required = true, description = "The last day, in Japan, for the first answer") @NotNull LocalDate answerBy,
        @Schema(required = true, minItems = 1, maxItems = 100) @NotNull @NotEmpty @Size(max = 100) List<@Valid @NotNull Recipient> recipients) {

    public NewAlert {
        cves = cves == null ? List.of() : List.copyOf(cves);
        products = products == null ? List.of() : List.copyOf(products);
    }

    /** A vendor to ask, and what of its systems and assets the alert may concern. */
    @Schema(name = "AlertRecipient")
    public record Recipient(
            @Schema(required = true) @NotNull UUID partyId,
            @Schema(nullable = true, maxItems = 50) @Size(max = 50) List<@Valid @NotNull AlertSubject> subjects) {

        public Recipient {
            subjects = subjects == null ? List.of() : List.copyOf(subjects);
        }
    }
}

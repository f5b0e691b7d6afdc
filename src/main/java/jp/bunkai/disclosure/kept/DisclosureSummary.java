package jp.bunkai.disclosure.kept;

import java.time.Instant;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.platform.http.Etag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a disclosure in a list. */
@Schema(name = "DisclosureSummary")
public record DisclosureSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true, nullable = true, description = "Null before the first version of a product is confirmed") UUID productId,
        @Schema(required = true) Form form,
        @Schema(required = true) Text formName,
        @Schema(required = true) Edition edition,
        @Schema(required = true, maxLength = 30, description = "Empty where it is not known") String editionName,
        @Schema(required = true) DisclosureDetails details,
        @Schema(required = true) DisclosureState state,
        @Schema(required = true, nullable = true, description = "Among the versions of its product; null before it is confirmed") Integer number,
        @Schema(required = true, description = "Whether it is the version that counts") boolean current,
        @Schema(required = true) KeptFile file,
        @Schema(required = true, nullable = true, maxLength = 200) String confirmedBy,
        @Schema(required = true, nullable = true) Instant confirmedAt,
        @Schema(required = true, nullable = true, maxLength = 2000) String withdrawnBecause,
        @Schema(required = true) AnswerCounts counts,
        @Schema(required = true, maxLength = 20) String etag) {

    public static DisclosureSummary of(Kept kept) {
        return new DisclosureSummary(kept.id(), kept.productId(), kept.form(), kept.form().called(), kept.edition(), kept.edition().code(), kept.details(),
                kept.state(), kept.number(), kept.current(), kept.file(), kept.confirmedBy(), kept.confirmedAt(), kept.withdrawnBecause(), kept.counts(),
                Etag.of(kept.version()));
    }
}

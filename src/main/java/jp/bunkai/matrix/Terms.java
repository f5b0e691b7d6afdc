package jp.bunkai.matrix;

import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.ServiceLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The terms (条件) of one party in one row, the hospital included. */
public record Terms(
        @Schema(required = true) List<ServiceLevel> serviceLevels,
        @Schema(required = true) Cost cost,
        @Schema(required = true, nullable = true, description = "The contract cited") UUID contractId,
        @Schema(required = true, nullable = true, maxLength = 200, description = "The clause of that contract") String clause,
        @Schema(required = true, nullable = true, maxLength = 500, description = "What has to be shown") String evidenceAsked) {

    /** No terms. */
    public static final Terms NONE = new Terms(List.of(), Cost.NONE, null, null, null);

    public Terms {
        serviceLevels = List.copyOf(serviceLevels);
    }
}

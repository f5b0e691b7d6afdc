package jp.bunkai.signoff.after;

import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dated duty as its reader sees it. */
@Schema(name = "Obligation")
public record ObligationView(
        @Schema(required = true) ObligationKind kind,
        @Schema(required = true) UUID revisionId,
        @Schema(required = true, description = "The vendor of the pair") UUID vendorId,
        @Schema(required = true, nullable = true, description = "Who owes it; null: both sides") UUID partyId,
        @Schema(required = true, nullable = true, description = "The row, for which evidence is shown") UUID rowId,
        @Schema(required = true) Text what,
        @Schema(required = true, description = "How often, as signed") Text cadence,
        @Schema(required = true, nullable = true, description = "When it was done last, as far as evidence shows") LocalDate last,
        @Schema(required = true) LocalDate due,
        @Schema(required = true) boolean overdue) {

    static ObligationView of(Obligation one, LocalDate today) {
        return new ObligationView(one.kind(), one.revision(), one.vendor(), one.party(), one.row(), one.what(), one.cadence(), one.last(), one.due(),
                one.overdue(today));
    }
}

package jp.bunkai.negotiation.confirmation.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rows of a request as they stand after it. */
@Schema(name = "ConfirmedRows")
public record ConfirmedRows(@Schema(required = true) List<RowConfirmationView> rows) {
}

package jp.bunkai.risk.alert;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the alerts that the viewer sees. */
@Schema(name = "AlertPage")
public record AlertPage(
        @Schema(required = true, description = "The newest first") List<AlertView> items,
        @Schema(required = true, nullable = true, description = "Opaque; send it as `cursor` for the next page. Null at the end.") String next) {
}

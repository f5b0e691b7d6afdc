package jp.bunkai.risk.alert;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A system or an asset that an alert may concern. */
@Schema(name = "AlertSubject")
public record AlertSubject(
        @Schema(required = true) @NotNull SubjectKind kind,
        @Schema(required = true) @NotNull UUID id) {
}

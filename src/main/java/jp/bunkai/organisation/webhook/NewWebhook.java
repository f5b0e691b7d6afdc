package jp.bunkai.organisation.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.bunkai.organisation.notice.NoticeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An address to be called, and the kinds of notices that it is told of. */
@Schema(name = "NewWebhook")
public record NewWebhook(
        @Schema(required = true, minLength = 1, maxLength = 500, description = "https, a host and port that the operator allows, no user, no fragment")
        @NotNull @Size(min = 1, max = 500) String url,
        @Schema(required = true, minItems = 1, maxItems = 20) @NotNull @Size(min = 1, max = 20) List<@NotNull NoticeKind> kinds) {
}

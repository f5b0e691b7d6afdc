package jp.bunkai.negotiation.talk;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a conversation is settled. */
@Schema(name = "Resolution")
public record Resolution(@Schema(required = true) @NotNull Boolean resolved) {
}

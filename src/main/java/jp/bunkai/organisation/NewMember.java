package jp.bunkai.organisation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation: whoever logs in with this address, verified, becomes this member. */
@Schema(name = "NewMember")
public record NewMember(
        @Schema(required = true, maxLength = 254) @NotNull @Email @Size(min = 3, max = 254) String email,
        @Schema(nullable = true, maxLength = 200) @OneLine(max = 200) String name,
        @Schema(nullable = true, maxLength = 200) @OneLine(max = 200) String title,
        @Schema(required = true) @NotNull Role role,
        @Schema(required = true) boolean mayConfirm) {
}

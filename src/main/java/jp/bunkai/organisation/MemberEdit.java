package jp.bunkai.organisation;

import jakarta.validation.constraints.NotNull;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be edited of a member; the e-mail address may not, it is what the invitation was bound by. */
@Schema(name = "MemberEdit")
public record MemberEdit(
        @Schema(nullable = true, maxLength = 200) @OneLine(max = 200) String name,
        @Schema(nullable = true, maxLength = 200) @OneLine(max = 200) String title,
        @Schema(required = true) @NotNull Role role,
        @Schema(required = true) boolean mayConfirm,
        @Schema(required = true, description = "Whether the person no longer acts for the organisation") boolean left) {

    static MemberEdit of(Member member) {
        return new MemberEdit(member.name(), member.title(), member.role(), member.mayConfirm(), !member.active());
    }

    MemberDuties duties() {
        return new MemberDuties(name, title, role, mayConfirm);
    }
}

package jp.bunkai.organisation;

import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.platform.http.Etag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member as its own organisation sees it. */
@Schema(name = "Member")
public record MemberView(
        @Schema(required = true) UUID memberId,
        @Schema(required = true, nullable = true, maxLength = 200, description = "Null until the invited person comes") String name,
        @Schema(required = true, maxLength = 254) String email,
        @Schema(required = true) Role role,
        @Schema(required = true, description = "Whether this member may confirm rows for the organisation") boolean mayConfirm,
        @Schema(required = true, nullable = true, maxLength = 200) String title,
        @Schema(required = true, description = "Whether the person has logged in") boolean came,
        @Schema(required = true, nullable = true) LocalDate leftOn,
        @Schema(required = true, description = "For If-Match") String etag) {

    static MemberView of(Member member) {
        return new MemberView(member.id(), member.name(), member.email(), member.role(), member.mayConfirm(), member.title(),
                member.personId() != null, member.leftOn(), Etag.of(member.version()));
    }
}

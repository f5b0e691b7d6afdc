package jp.bunkai.organisation;

import java.util.List;
import java.util.UUID;
import jp.bunkai.platform.http.Etag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation as its own members see it. */
@Schema(name = "Organisation")
public record OrganisationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) OrganisationKind kind,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true, nullable = true, maxLength = 200) String nameEn,
        @Schema(required = true, nullable = true) LegalForm legalForm,
        @Schema(required = true) List<MemberView> members,
        @Schema(required = true) List<ContactDetails> emergencyContacts,
        @Schema(required = true, description = "For If-Match") String etag) {

    static OrganisationView of(Organisation organisation, List<Member> members, List<ContactDetails> contacts) {
        return new OrganisationView(organisation.id(), organisation.kind(), organisation.name(), organisation.nameEn(),
                organisation.legalForm(), members.stream().map(MemberView::of).toList(), contacts, Etag.of(organisation.version()));
    }
}

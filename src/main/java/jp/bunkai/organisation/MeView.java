package jp.bunkai.organisation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The person who is signed in and the organisations it may act for. */
@Schema(name = "Me")
public record MeView(
        @Schema(required = true) UUID personId,
        @Schema(required = true) String name,
        @Schema(required = true, nullable = true) String email,
        @Schema(required = true) List<MembershipView> memberships,
        @Schema(required = true, enumeration = {"ja", "en"}, description = "The language that Accept-Language prefers") String locale) {

    /** An organisation that the person may act for; its id goes into the header Bunkai-Organisation. */
    @Schema(name = "Membership")
    public record MembershipView(
            @Schema(required = true) UUID organisationId,
            @Schema(required = true) String organisationName,
            @Schema(required = true, nullable = true, description = "Its name in English, where it has one") String organisationNameEn,
            @Schema(required = true) OrganisationKind organisationKind,
            @Schema(required = true) Role role,
            @Schema(required = true, description = "The person's name in this organisation, as the others see it") String memberName,
            @Schema(required = true) boolean mayConfirm) {
    }

    static MeView of(KnownPerson known, String locale) {
        List<MembershipView> memberships = known.memberships().stream().map(m -> new MembershipView(m.organisation().id(),
                m.organisation().name(), m.organisation().nameEn(), m.organisation().kind(), m.member().role(), m.member().name(),
                m.member().mayConfirm())).toList();
        return new MeView(known.person().id(), known.person().name(), known.person().email(), memberships, locale);
    }
}

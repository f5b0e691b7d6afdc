package jp.bunkai.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be edited of an organisation: its names, its legal form and whom to call in an incident. */
@Schema(name = "OrganisationDetails")
public record OrganisationDetails(
        @Schema(required = true, maxLength = 200) @NotNull @OneLine(max = 200) String name,
        @Schema(nullable = true, maxLength = 200) @OneLine(max = 200) String nameEn,
        @Schema(nullable = true) LegalForm legalForm,
        @Schema(required = true) @NotNull @Size(max = 20) List<@Valid @NotNull ContactDetails> emergencyContacts) {
}

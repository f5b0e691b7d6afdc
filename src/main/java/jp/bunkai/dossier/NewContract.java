package jp.bunkai.dossier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contract of a new dossier; parties and systems are named by keys. */
@Schema(name = "NewDossierContract")
public record NewContract(
        @Schema(required = true) @NotNull ContractKind kind,
        @Schema(required = true, maxLength = 200) @NotNull @OneLine(max = 200) String name,
        @Schema(nullable = true, maxLength = 100) @OneLine(max = 100) String number,
        @Schema(nullable = true) LocalDate signedOn,
        @Schema(nullable = true, description = "First day of the term") LocalDate from,
        @Schema(nullable = true, description = "Last day of the term") LocalDate to,
        @Schema(required = true) @NotNull Renewal renewal,
        @Schema(required = true, maxLength = 60) @NotNull @OneLine(max = 60) String contractingKey,
        @Schema(nullable = true, maxLength = 60, description = "Who performs, where that is not who contracts") @OneLine(max = 60)
        String performingKey,
        @Schema(nullable = true) @Size(max = 100) List<@NotNull @OneLine(max = 60) String> systemKeys) {

    public NewContract {
        systemKeys = Objects.requireNonNullElse(systemKeys, List.of());
    }
}

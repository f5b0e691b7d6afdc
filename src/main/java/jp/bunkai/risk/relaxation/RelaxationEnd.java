package jp.bunkai.risk.relaxation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Since when the measure is back. */
@Schema(name = "RelaxationEnd")
public record RelaxationEnd(@Schema(required = true) @NotNull LocalDate endedOn) {
}

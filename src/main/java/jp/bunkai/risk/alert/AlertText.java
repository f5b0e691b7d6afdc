package jp.bunkai.risk.alert;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.bunkai.platform.validation.OneLine;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The text of an alert, for finding what it may concern. */
@Schema(name = "AlertText")
public record AlertText(
        @Schema(required = true, maxLength = 10000) @NotNull @Prose(max = 10_000) String text,
        @Schema(nullable = true, maxItems = 100) @Size(max = 100) List<@NotNull @OneLine(max = 150) String> products) {

    public AlertText {
        products = products == null ? List.of() : List.copyOf(products);
    }
}

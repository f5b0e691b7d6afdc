package jp.bunkai.annex.template;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which template shall be used. */
@Schema(name = "NewTemplateUse")
public record NewTemplateUse(@Schema(required = true, nullable = true, description = "Null for the standard one") UUID templateId) {
}

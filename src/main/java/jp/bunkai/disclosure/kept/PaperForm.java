package jp.bunkai.disclosure.kept;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What comes in with a paper, each field as text. */
@Schema(name = "NewDisclosedPaper")
public class PaperForm {

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    @Schema(required = true, maxLength = 200)
    public String title;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    @Schema(required = true, format = "date", description = "The day of issue; not in the future")
    public String issuedOn;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    @Schema(format = "date", description = "The last day on which it holds")
    public String expiresOn;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    @Schema(format = "uuid", description = "The product it is about; left out where it is about the organisation")
    public String productId;

    @RestForm
    @Schema(required = true, type = SchemaType.STRING, format = "binary", description = "At most 20 MB")
    public FileUpload file;

    /** The fields beside the file. */
    record Fields(@NotNull @OneLine(max = 200) String title, @NotNull LocalDate issuedOn, LocalDate expiresOn, UUID productId) {
    }

    Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        fields.put("title", title);
        fields.put("issuedOn", issuedOn);
        fields.put("expiresOn", expiresOn);
        fields.put("productId", productId);
        return fields;
    }
}

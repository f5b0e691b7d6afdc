package jp.bunkai.matrix;

import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What comes in with evidence, each part as text; dates and ids are read by the service, which can say what is wrong with them. */
@Schema(name = "NewEvidence")
public class EvidenceForm {

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    @Schema(required = true, maxLength = 200)
    public String title;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    @Schema(required = true, format = "date", description = "The day on which it was shown; not in the future")
    public String shownOn;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    @Schema(required = true, format = "uuid", description = "Whose evidence it is")
    public String partyId;

    @RestForm
    @Schema(type = SchemaType.STRING, format = "binary", description = "At most 20 MB")
    public FileUpload file;
}

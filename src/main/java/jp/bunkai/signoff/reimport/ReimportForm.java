package jp.bunkai.signoff.reimport;

import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A returned file, and which revision was sent. */
@Schema(name = "NewReimport")
public class ReimportForm {

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    @Schema(format = "uuid", description = "The revision that the file was written from; left out for a draft")
    public String revisionId;

    @RestForm
    @Schema(required = true, type = SchemaType.STRING, format = "binary", description = "The annex as it came back, at most 20 MB")
    public FileUpload file;
}

package jp.bunkai.rolesheet;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What comes in with the workbook of a sheet. */
@Schema(name = "NewRoleSheet")
public class RoleSheetForm {

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    @Schema(required = true, format = "uuid", description = "The vendor that the sheet is with")
    public String partyId;

    @RestForm
    @Schema(required = true, type = SchemaType.STRING, format = "binary", description = "A workbook (.xlsx) of the sheet, at most 5 MB")
    public FileUpload file;

    /** The field beside the file. */
    record Fields(@NotNull UUID partyId) {
    }

    Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        fields.put("partyId", partyId);
        return fields;
    }
}

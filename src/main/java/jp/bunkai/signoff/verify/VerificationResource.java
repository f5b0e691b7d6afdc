package jp.bunkai.signoff.verify;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import jp.bunkai.platform.http.PeerAddress;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import jp.bunkai.platform.upload.UploadedFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** 検証 for whoever holds a file, without a login. Nothing that is sent is kept. */
@Path("/api/verify")
@Tag(name = "verify")
@Blocking
public class VerificationResource {

    private static final int LIMIT = 31 << 20;

    private final IssuedRevisions issued;
    private final VerifyLimit limit;
    private final Clock clock;

    VerificationResource(IssuedRevisions issued, VerifyLimit limit, Clock clock) {
        this.issued = issued;
        this.limit = limit;
        this.clock = clock;
    }

    /** The form, for the contract. */
    @Schema(name = "VerifyForm")
    record Form(@Schema(required = true, type = SchemaType.STRING, format = "binary", description = "A DOCX or a sealed container (.asice), at most 31 MB") byte[] file) {
    }

    @POST
    @Permission(Action.PUBLIC)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "verifyFile", summary = "What a file is and whether it is unchanged; nothing is kept",
            description = "Says whether a file is the one that was agreed, never whether a contract is valid. A revision is named only to who holds its content.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = Form.class)))
    @APIResponse(responseCode = "200", description = "The answer",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = VerificationView.class)))
    @APIResponse(responseCode = "413", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "422", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "429", ref = "#/components/responses/Problem")
    public VerificationView verify(@RestForm("file") FileUpload file, @Context HttpServerRequest request) {
        return limit.within(PeerAddress.of(request), () -> {
            byte[] content = UploadedFile.content(file, "/file", LIMIT);
            try {
                return VerificationView.of(new Verifier(issued, Expected.NOTHING, clock.instant()).verify(content));
            } catch (RefusedFile e) {
                throw e.refusal().problem("/file");
            }
        });
    }
}

package jp.bunkai.annex.template;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.ooxml.PackageKind;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import jp.bunkai.platform.upload.Download;
import jp.bunkai.platform.upload.UploadedFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A hospital's own templates of its annexes. */
@Path("/api/annex-templates")
@Tag(name = "annex")
@Blocking
public class OwnTemplateResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final CurrentViewer viewer;
    private final OwnTemplateService templates;

    OwnTemplateResource(CurrentViewer viewer, OwnTemplateService templates) {
        this.viewer = viewer;
        this.templates = templates;
    }

    @GET
    @Permission(Action.VIEW)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listOwnTemplates", summary = "The templates that one's hospital may use for its annexes")
    public OwnTemplatesView list() {
        return templates.list(viewer.get());
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "sendOwnTemplate", summary = "Send a template; one that cannot be used is not kept, and the answer says what is wrong with it")
    @APIResponse(responseCode = "200", description = "Kept, or what is wrong",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TemplateVerdict.class)))
    public TemplateVerdict send(@RestForm("file") @Schema(description = "A template edited in Word, at most 20 MB") FileUpload file) {
        templates.require(viewer.get());
        byte[] content = UploadedFile.content(file, "/file", PackageKind.WORD.fileLimit());
        return templates.send(viewer.get(), UploadedFile.plainName(file.fileName(), "docx"), content);
    }

    @PUT
    @Path("/use")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "useOwnTemplate", summary = "Choose the template that annexes are written with from now on; what is frozen stays")
    @APIResponse(responseCode = "200", description = "Chosen",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = OwnTemplatesView.class)))
    public OwnTemplatesView use(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull NewTemplateUse wanted) {
        return templates.use(viewer.get(), ifMatch, wanted.templateId());
    }

    @GET
    @Path("/standard/document")
    @Permission(Action.VIEW)
    @Produces(DOCX)
    @Operation(operationId = "getStandardTemplate", summary = "The standard template, to be edited in Word")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response standard() {
        return download(templates.standard(viewer.get()));
    }

    @GET
    @Path("/{templateId}/document")
    @Permission(Action.VIEW)
    @Produces(DOCX)
    @Operation(operationId = "getOwnTemplate", summary = "An edition of the template as it was sent")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("templateId") UUID templateId) {
        return download(templates.file(viewer.get(), templateId));
    }

    @GET
    @Path("/{templateId}/trial")
    @Permission(Action.VIEW)
    @Produces(DOCX)
    @Operation(operationId = "tryOwnTemplate", summary = "An annex of sample data in this template")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response trial(@PathParam("templateId") UUID templateId) {
        return download(templates.trial(viewer.get(), templateId));
    }

    private static Response download(OwnTemplateService.Sent file) {
        return Download.of(file.name(), DOCX, file.content());
    }
}

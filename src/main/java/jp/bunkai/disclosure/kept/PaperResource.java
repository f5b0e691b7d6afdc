package jp.bunkai.disclosure.kept;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.FormBody;
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

/** An organisation's own certificates and other papers. */
@Path("/api/disclosed-papers")
@Tag(name = "disclosure")
@Blocking
public class PaperResource {

    private final CurrentViewer viewer;
    private final PaperService papers;
    private final FormBody forms;

    PaperResource(CurrentViewer viewer, PaperService papers, FormBody forms) {
        this.viewer = viewer;
        this.papers = papers;
        this.forms = forms;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "listDisclosedPapers", summary = "One's own certificates and other papers, the newest first")
    public List<DisclosedPaper> list() {
        return papers.list(viewer.get());
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "addDisclosedPaper", summary = "Keep a certificate, a picture or another paper")
    @APIResponse(responseCode = "201", description = "Kept",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DisclosedPaper.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public Response add(@BeanParam PaperForm form) {
        PaperForm.Fields fields = forms.read(form.fields(), Set.of(), PaperForm.Fields.class);
        return Response.status(Response.Status.CREATED).entity(papers.add(viewer.get(), fields, UploadedFile.of(form.file, "/file"))).build();
    }

    @DELETE
    @Path("/{paperId}")
    @Permission(Action.EDIT)
    @Operation(operationId = "withdrawDisclosedPaper", summary = "Take a paper back: nobody sees it any more")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdraw(@PathParam("paperId") UUID id) {
        papers.withdraw(viewer.get(), id);
    }

    @GET
    @Path("/{paperId}/file")
    @Permission(Action.VIEW)
    @Produces("*/*")
    @Operation(operationId = "getDisclosedPaperFile", summary = "The paper as it was sent")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("paperId") UUID id) {
        DisclosureService.Sent sent = papers.file(viewer.get(), id);
        return Download.of(sent.file().fileName(), sent.file().mediaType(), sent.content());
    }
}

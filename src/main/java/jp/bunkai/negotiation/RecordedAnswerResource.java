package jp.bunkai.negotiation;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.eclipse.microprofile.openapi.annotations.media.Encoding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** 代行記録: what vendors answered elsewhere, as the hospital wrote it down. */
@Path("/api/dossiers/{dossierId}/recorded-answers")
@Tag(name = "negotiation")
@Blocking
public class RecordedAnswerResource {

    private final CurrentViewer viewer;
    private final RecordedAnswerService answers;
    private final FormBody form;

    RecordedAnswerResource(CurrentViewer viewer, RecordedAnswerService answers, FormBody form) {
        this.viewer = viewer;
        this.answers = answers;
        this.form = form;
    }

    @GET
    @Permission(Action.VIEW)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listRecordedAnswers", summary = "The recorded answers that the caller may see, the latest first")
    public List<RecordedAnswerSummary> list(@PathParam("dossierId") UUID dossierId) {
        return answers.list(viewer.get(), dossierId);
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "recordAnswer", summary = "Write down a vendor's answer and apply it to the rows")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA,
            schema = @Schema(implementation = RecordedAnswerForm.class), encoding = @Encoding(name = "answers", contentType = MediaType.APPLICATION_JSON)))
    @APIResponse(responseCode = "201", description = "Recorded",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RecordedAnswerView.class)))
    public Response record(@PathParam("dossierId") UUID dossierId,
            @RestForm("partyId") String partyId, @RestForm("sender") String sender, @RestForm("receivedOn") String receivedOn,
            @RestForm("medium") String medium, @RestForm("remark") String remark, @RestForm("answers") String rows,
            @RestForm("file") FileUpload file) {
        Map<String, String> fields = new HashMap<>();
        fields.put("partyId", partyId);
        fields.put("sender", sender);
        fields.put("receivedOn", receivedOn);
        fields.put("medium", medium);
        fields.put("remark", remark);
        fields.put("answers", rows);
        NewRecordedAnswer wanted = form.read(fields, Set.of("answers"), NewRecordedAnswer.class);
        UploadedFile source = file == null || file.size() == 0 ? null : UploadedFile.of(file, "/file");
        return Response.status(Response.Status.CREATED).entity(answers.record(viewer.get(), dossierId, wanted, source)).build();
    }

    @GET
    @Path("/{answerId}")
    @Permission(Action.VIEW)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getRecordedAnswer", summary = "One recorded answer")
    public RecordedAnswerView one(@PathParam("dossierId") UUID dossierId, @PathParam("answerId") UUID answerId) {
        return answers.one(viewer.get(), dossierId, answerId);
    }

    @GET
    @Path("/{answerId}/file")
    @Permission(Action.VIEW)
    @Produces("*/*")
    @Operation(operationId = "getRecordedAnswerFile", summary = "What an answer was taken from; for the hospital")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("dossierId") UUID dossierId, @PathParam("answerId") UUID answerId) {
        FileContent file = answers.file(viewer.get(), dossierId, answerId);
        return Download.of(file.name(), file.mediaType(), file.content());
    }
}

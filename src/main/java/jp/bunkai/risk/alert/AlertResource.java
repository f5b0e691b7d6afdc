package jp.bunkai.risk.alert;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.Page;
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

/** 照会: alerts, whom they were sent to, and what came back. A vendor meets its own copies only. */
@Path("/api/dossiers/{dossierId}/alerts")
@Tag(name = "risk")
@Blocking
public class AlertResource {

    private final CurrentViewer viewer;
    private final AlertService alerts;
    private final AlertProposer proposer;

    AlertResource(CurrentViewer viewer, AlertService alerts, AlertProposer proposer) {
        this.viewer = viewer;
        this.alerts = alerts;
        this.proposer = proposer;
    }

    /** The form, for the contract. */
    @Schema(name = "AlertFileForm")
    record Form(@Schema(required = true, type = SchemaType.STRING, format = "binary", description = "CSAF 2.0 as JSON, at most 4 MB") byte[] file) {
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "listAlerts", summary = "The alerts that the viewer sees, the newest first")
    public AlertPage list(@PathParam("dossierId") UUID dossierId, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return alerts.page(viewer.get(), dossierId, cursor, limit);
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "sendAlert", summary = "Send an alert to the vendors chosen, as the hospital")
    @APIResponse(responseCode = "201", description = "Sent",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AlertView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public Response send(@PathParam("dossierId") UUID dossierId, @Valid @NotNull NewAlert wanted) {
        return Response.status(Response.Status.CREATED).entity(alerts.send(viewer.get(), dossierId, wanted)).build();
    }

    @POST
    @Path("/file")
    @Permission(Action.EDIT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "readAlertFile", summary = "Read a CSAF 2.0 file; nothing is kept or sent")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = Form.class)))
    @APIResponse(responseCode = "200", description = "What it says",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AlertReading.class)))
    @APIResponse(responseCode = "422", ref = "#/components/responses/Problem")
    public AlertReading read(@PathParam("dossierId") UUID dossierId, @RestForm("file") FileUpload file) {
        return proposer.read(viewer.get(), dossierId, UploadedFile.content(file, "/file", CsafReader.LIMIT));
    }

    @POST
    @Path("/proposal")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "proposeAlert", summary = "Find what a text may concern; nothing is kept or sent")
    @APIResponse(responseCode = "200", description = "Every system and asset, what matches on top",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AlertProposal.class)))
    public AlertProposal propose(@PathParam("dossierId") UUID dossierId, @Valid @NotNull AlertText text) {
        return proposer.propose(viewer.get(), dossierId, text);
    }

    @GET
    @Path("/{alertId}")
    @Permission(Action.VIEW)
    @Operation(operationId = "getAlert", summary = "An alert with what was answered")
    public AlertView get(@PathParam("dossierId") UUID dossierId, @PathParam("alertId") UUID alertId) {
        return alerts.get(viewer.get(), dossierId, alertId);
    }

    @POST
    @Path("/{alertId}/answers")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answerAlert", summary = "Answer as the vendor, or record as the hospital what a vendor said",
            description = "The last answer counts; none is changed. Where another came since `seen` were seen, 412.")
    @APIResponse(responseCode = "201", description = "Answered",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AlertView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "412", ref = "#/components/responses/Problem")
    public Response answer(@PathParam("dossierId") UUID dossierId, @PathParam("alertId") UUID alertId, @Valid @NotNull NewAlertAnswer answer) {
        return Response.status(Response.Status.CREATED).entity(alerts.answer(viewer.get(), dossierId, alertId, answer)).build();
    }

    @POST
    @Path("/{alertId}/end")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "endAlert", summary = "End an alert for a reason, as the hospital: nothing more is owed")
    @APIResponse(responseCode = "200", description = "Ended",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AlertView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public AlertView end(@PathParam("dossierId") UUID dossierId, @PathParam("alertId") UUID alertId, @Valid @NotNull AlertEnding ending) {
        return alerts.end(viewer.get(), dossierId, alertId, ending.reason());
    }
}

package jp.bunkai.signoff.round;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.FormBody;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.CurrentPerson;
import jp.bunkai.platform.security.OwnAddress;
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

/** What is done at one signatory's place in a round. */
@Path("/api/dossiers/{dossierId}/signing-rounds/{signingId}/signatories/{signatoryId}")
@Tag(name = "signoff")
@Blocking
public class SigningResource {

    private final CurrentViewer viewer;
    private final CurrentPerson person;
    private final OwnAddress address;
    private final RoutingContext request;
    private final SigningService signing;
    private final EvidenceService evidence;
    private final RoundService rounds;
    private final FormBody form;

    SigningResource(CurrentViewer viewer, CurrentPerson person, OwnAddress address, RoutingContext request, SigningService signing, EvidenceService evidence,
            RoundService rounds, FormBody form) {
        this.viewer = viewer;
        this.person = person;
        this.address = address;
        this.request = request;
        this.signing = signing;
        this.evidence = evidence;
        this.rounds = rounds;
        this.form = form;
    }

    /** The form, for the contract. */
    @Schema(name = "SigningEvidenceForm")
    record Form(@Schema(required = true, type = SchemaType.STRING, format = "binary", description = "At most 20 MB") byte[] file,
            @Schema(format = "date", description = "The day of the signature, on paper or at a service") String signedOn,
            @Schema(maxLength = 200, description = "Name of the service, or where the original is kept") String detail) {
    }

    @POST
    @Path("/second-login")
    @Permission(Action.SIGN)
    @Operation(operationId = "beginSecondLogin", summary = "Begin the login that a confirmation asks for",
            description = "For the session, the round and the signatory of this request, once. The browser goes to `location`; nothing is signed by it.")
    @APIResponse(responseCode = "200", description = "Where to go",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SecondLoginView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public SecondLoginView secondLogin(@PathParam("dossierId") UUID dossierId, @PathParam("signingId") UUID signingId,
            @PathParam("signatoryId") UUID signatoryId, @Context UriInfo uri) {
        return new SecondLoginView(signing.beginLogin(viewer.get(), dossierId, signingId, signatoryId, browser(uri)));
    }

    @POST
    @Path("/confirm")
    @Permission(Action.SIGN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "confirmRevision", summary = "Confirm the revision that was shown, after the second login",
            description = "A record of the agreement. 412 where another revision was shown, 403 without a second login of the last minutes.")
    @APIResponse(responseCode = "200", description = "Recorded",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "412", ref = "#/components/responses/Problem")
    public RoundView confirm(@PathParam("dossierId") UUID dossierId, @PathParam("signingId") UUID signingId, @PathParam("signatoryId") UUID signatoryId,
            @Valid @NotNull SigningConfirmation shown, @Context UriInfo uri) {
        signing.confirm(viewer.get(), dossierId, signingId, signatoryId, shown, browser(uri));
        return rounds.one(viewer.get(), dossierId, signingId);
    }

    @POST
    @Path("/decline")
    @Permission(Action.SIGN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "declineToSign", summary = "Decline, for a reason that both sides read; it ends the round")
    @APIResponse(responseCode = "200", description = "Declined",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public RoundView decline(@PathParam("dossierId") UUID dossierId, @PathParam("signingId") UUID signingId, @PathParam("signatoryId") UUID signatoryId,
            @Valid @NotNull SigningReason why) {
        signing.decline(viewer.get(), dossierId, signingId, signatoryId, why.reason());
        return rounds.one(viewer.get(), dossierId, signingId);
    }

    @POST
    @Path("/hand-over")
    @Permission(Action.SIGN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "handOverSignature", summary = "Hand over to another signatory of one's own organisation")
    @APIResponse(responseCode = "200", description = "Handed over",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public RoundView handOver(@PathParam("dossierId") UUID dossierId, @PathParam("signingId") UUID signingId, @PathParam("signatoryId") UUID signatoryId,
            @Valid @NotNull SigningHandover to) {
        signing.handOver(viewer.get(), dossierId, signingId, signatoryId, to);
        return rounds.one(viewer.get(), dossierId, signingId);
    }

    @POST
    @Path("/evidence")
    @Permission(Action.VIEW)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "recordSignature", summary = "Record a signature given outside the tool, with the file that shows it",
            description = "Signed in Word: the frozen DOCX plus signature parts, nothing else. A service: its PDF. Paper: a scan. "
                    + "By the signatory, or an editor of its organisation in its stead.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = Form.class)))
    @APIResponse(responseCode = "200", description = "Recorded",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "413", ref = "#/components/responses/Problem")
    public RoundView record(@PathParam("dossierId") UUID dossierId, @PathParam("signingId") UUID signingId, @PathParam("signatoryId") UUID signatoryId,
            @RestForm("signedOn") String signedOn, @RestForm("detail") String detail, @RestForm("file") FileUpload file) {
        Map<String, String> fields = new HashMap<>();
        fields.put("signedOn", signedOn);
        fields.put("detail", detail);
        NewEvidence wanted = form.read(fields, Set.of(), NewEvidence.class);
        evidence.record(viewer.get(), dossierId, signingId, signatoryId, wanted, UploadedFile.of(file, "/file"));
        return rounds.one(viewer.get(), dossierId, signingId);
    }

    private SigningService.Browser browser(UriInfo uri) {
        return new SigningService.Browser(request, person.get(), address.secondLoginReturn(uri));
    }
}

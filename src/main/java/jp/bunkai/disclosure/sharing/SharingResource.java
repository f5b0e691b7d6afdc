package jp.bunkai.disclosure.sharing;

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
import java.util.List;
import java.util.UUID;
import jp.bunkai.disclosure.kept.WithdrawalReason;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.Page;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** To whom a vendor shows its disclosures. */
@Path("/api")
@Tag(name = "disclosure")
@Blocking
public class SharingResource {

    private final CurrentViewer viewer;
    private final SharingService sharing;

    SharingResource(CurrentViewer viewer, SharingService sharing) {
        this.viewer = viewer;
        this.sharing = sharing;
    }

    @GET
    @Path("/disclosure-hospitals")
    @Permission(Action.VIEW)
    @Operation(operationId = "listDisclosureHospitals", summary = "Hospitals that one's organisation meets or that asked for its disclosures")
    public List<MetHospitals.Hospital> hospitals() {
        return sharing.hospitals(viewer.get());
    }

    @GET
    @Path("/disclosure-grants")
    @Permission(Action.VIEW)
    @Operation(operationId = "listDisclosureGrants", summary = "To whom one's disclosures are shown, the newest first, with those revoked")
    public GrantView.Page grants(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return sharing.grants(viewer.get(), cursor, limit);
    }

    @POST
    @Path("/disclosure-grants")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "grantDisclosures", summary = "Show products to a hospital, which answers a request of it that waits")
    @APIResponse(responseCode = "200", description = "The grants that stand now, those that stood before among them")
    public List<GrantView> grant(@Valid @NotNull NewGrant wanted) {
        return sharing.grant(viewer.get(), wanted);
    }

    @POST
    @Path("/disclosure-grants/{grantId}/revocation")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "revokeDisclosureGrant", summary = "Take a grant back")
    @APIResponse(responseCode = "200", description = "Revoked")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public GrantView revoke(@PathParam("grantId") UUID id, @Valid @NotNull WithdrawalReason why) {
        return sharing.revoke(viewer.get(), id, why.reason());
    }

    @GET
    @Path("/disclosure-requests")
    @Permission(Action.VIEW)
    @Operation(operationId = "listDisclosureRequests", summary = "Which hospitals asked for one's disclosures, the newest first")
    public RequestView.Page requests(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return sharing.requests(viewer.get(), cursor, limit);
    }

    @POST
    @Path("/disclosure-requests/{requestId}/refusal")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "refuseDisclosureRequest", summary = "Refuse a hospital's request, with a reason")
    @APIResponse(responseCode = "200", description = "Refused")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public RequestView refuse(@PathParam("requestId") UUID id, @Valid @NotNull WithdrawalReason why) {
        return sharing.refuse(viewer.get(), id, why.reason());
    }

    @GET
    @Path("/disclosure-accesses")
    @Permission(Action.VIEW)
    @Operation(operationId = "listDisclosureAccesses", summary = "Who of which hospital read or saved one's disclosures, the newest first")
    public AccessView.Page accesses(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return sharing.accesses(viewer.get(), cursor, limit);
    }
}

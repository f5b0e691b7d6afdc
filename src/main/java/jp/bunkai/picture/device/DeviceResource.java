package jp.bunkai.picture.device;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 機器: which assets of one's own hospital's dossiers are one and the same thing. For whoever acts for no hospital there is none (404). */
@Path("/api/devices")
@Tag(name = "picture")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class DeviceResource {

    private final CurrentViewer viewer;
    private final DeviceService devices;

    DeviceResource(CurrentViewer viewer, DeviceService devices) {
        this.viewer = viewer;
        this.devices = devices;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "listDevices", summary = "The devices that stand in several dossiers of one's own hospital")
    @APIResponse(responseCode = "200", description = "As it stands")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem")
    public DeviceView.Devices list() {
        return devices.list(viewer.get());
    }

    @GET
    @Path("/proposals")
    @Permission(Action.VIEW)
    @Operation(operationId = "listDeviceProposals", summary = "Assets of different dossiers that may be one device, and those said not to be",
            description = "Of the same kind, not retired, and with an equal label, or equal maker, version and place, whatever their case, width and kana. "
                    + "Nothing is joined before a person says so.")
    @APIResponse(responseCode = "200", description = "As it stands")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem")
    public DeviceProposalsView proposals() {
        return devices.proposals(viewer.get());
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "linkDevice", summary = "Say that assets of different dossiers are one device")
    @APIResponse(responseCode = "201", description = "Said; that some of them were apart is taken back",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DeviceView.class)))
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public Response link(@Valid @NotNull NewDevice wanted) {
        return Response.status(Response.Status.CREATED).entity(devices.link(viewer.get(), wanted)).build();
    }

    @POST
    @Path("/{deviceId}/assets")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addDeviceAsset", summary = "Say that an asset of another dossier is this device too")
    @APIResponse(responseCode = "200", description = "Said")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public DeviceView add(@PathParam("deviceId") UUID deviceId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull NewDevice.Asset wanted) {
        return devices.add(viewer.get(), deviceId, ifMatch, wanted.assetId());
    }

    @DELETE
    @Path("/{deviceId}/assets/{assetId}")
    @Permission(Action.EDIT)
    @Operation(operationId = "unlinkDeviceAsset", summary = "Take an asset out of a device; of two, the device is gone")
    @APIResponse(responseCode = "204", description = "Taken out")
    public void unlink(@PathParam("deviceId") UUID deviceId, @PathParam("assetId") UUID assetId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        devices.unlink(viewer.get(), deviceId, assetId, ifMatch);
    }

    @POST
    @Path("/apart")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "keepAssetsApart", summary = "Say that assets of different dossiers are not one device")
    @APIResponse(responseCode = "201", description = "Said, of every two of different dossiers",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.ARRAY, implementation = ApartView.class)))
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public Response apart(@Valid @NotNull NewDevice.Apart wanted) {
        return Response.status(Response.Status.CREATED).entity(devices.apart(viewer.get(), wanted)).build();
    }

    @DELETE
    @Path("/apart/{apartId}")
    @Permission(Action.EDIT)
    @Operation(operationId = "forgetAssetsApart", summary = "Take back that two assets are not one device")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void forget(@PathParam("apartId") UUID apartId) {
        devices.forget(viewer.get(), apartId);
    }
}

package jp.bunkai.picture;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.picture.view.PictureView;
import jp.bunkai.picture.view.PictureWithout;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 病院全体の図: all dossiers of one's own hospital at a glance. */
@Path("/api/picture")
@Tag(name = "picture")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class PictureResource {

    private final CurrentViewer viewer;
    private final PictureService pictures;

    PictureResource(CurrentViewer viewer, PictureService pictures) {
        this.viewer = viewer;
        this.pictures = pictures;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "getPicture", summary = "All dossiers of one's own hospital: devices and who holds their duties, gaps, overlaps, findings and what ends when",
            description = "As it stands between the parties, without what a side still prepares. For whoever acts for no hospital there is none (404).")
    @APIResponse(responseCode = "200", description = "As it stands")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem")
    public PictureView get() {
        return pictures.picture(viewer.get());
    }

    @GET
    @Path("/without/{organisationId}")
    @Permission(Action.VIEW)
    @Operation(operationId = "getPictureWithout", summary = "What would change if a vendor left all dossiers of one's own hospital today",
            description = "Found by the same rules over the same rows, with the vendor and its subcontractors gone. 404 where it is in none of these dossiers.")
    public PictureWithout without(@PathParam("organisationId") UUID organisationId) {
        return pictures.without(viewer.get(), organisationId);
    }
}

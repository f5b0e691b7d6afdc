package jp.bunkai.disclosure.mapping.kept;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What questions mean, as it holds for one's organisation. */
@Path("/api")
@Tag(name = "disclosure")
@Blocking
public class MappingResource {

    private final CurrentViewer viewer;
    private final MappingService mappings;

    MappingResource(CurrentViewer viewer, MappingService mappings) {
        this.viewer = viewer;
        this.mappings = mappings;
    }

    @GET
    @Path("/duty-mapping")
    @Permission(Action.VIEW)
    @Operation(operationId = "getDutyMapping", summary = "Which duties each question of a form speaks of, by one's own mapping over what this release ships")
    public DutyMappingView duties() {
        return mappings.duties(viewer.get());
    }

    @POST
    @Path("/duty-mapping/changes")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeDutyMapping", summary = "Say which duties some questions of a form speak of, as a new version of the hospital's mapping")
    @APIResponse(responseCode = "200", description = "As it holds now")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "422", ref = "#/components/responses/Problem")
    public DutyMappingView change(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull DutyMappingChange change) {
        return mappings.change(viewer.get(), ifMatch, change);
    }

    @GET
    @Path("/edition-mapping")
    @Permission(Action.VIEW)
    @Operation(operationId = "getEditionMapping", summary = "Which questions of older editions are which of newer ones, by one's own mapping")
    public EditionMappingView editions() {
        return mappings.editions(viewer.get());
    }

    @POST
    @Path("/edition-mapping/changes")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeEditionMapping", summary = "Bring questions of two editions together, as a new version of one's own mapping")
    @APIResponse(responseCode = "200", description = "As it holds now")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "422", ref = "#/components/responses/Problem")
    public EditionMappingView change(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull EditionMappingChange change) {
        return mappings.change(viewer.get(), ifMatch, change);
    }
}

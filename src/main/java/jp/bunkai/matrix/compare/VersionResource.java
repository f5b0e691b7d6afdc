package jp.bunkai.matrix.compare;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.Page;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The versions of a row, what differs between them, and the way back to one. */
@Path("/api/dossiers/{dossierId}/rows/{rowId}")
@Tag(name = "matrix")
@Blocking
public class VersionResource {

    private static final int ID = 100;

    private final CurrentViewer viewer;
    private final VersionService versions;
    private final RestoreService restores;

    VersionResource(CurrentViewer viewer, VersionService versions, RestoreService restores) {
        this.viewer = viewer;
        this.versions = versions;
        this.restores = restores;
    }

    @GET
    @Path("/versions")
    @Permission(Action.VIEW)
    @Operation(operationId = "listRowVersions", summary = "The versions of a row, the newest first, as far as the viewer may know them")
    public VersionPage list(@PathParam("dossierId") UUID dossierId, @PathParam("rowId") UUID rowId,
            @QueryParam("cursor") @Size(max = ID) String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return versions.page(viewer.get(), dossierId, rowId, cursor, limit, Languages.of(languages));
    }

    @GET
    @Path("/versions/{version}")
    @Permission(Action.VIEW)
    @Operation(operationId = "getRowVersion", summary = "A row as it stood at a version, as far as the viewer may see it today")
    public RowAtVersion at(@PathParam("dossierId") UUID dossierId, @PathParam("rowId") UUID rowId,
            @PathParam("version") @Size(max = ID) String version,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return versions.at(viewer.get(), dossierId, rowId, version, Languages.of(languages));
    }

    @GET
    @Path("/comparison")
    @Permission(Action.VIEW)
    @Operation(operationId = "compareRowVersions", summary = "What differs between two versions of a row")
    public RowComparison compare(@PathParam("dossierId") UUID dossierId, @PathParam("rowId") UUID rowId,
            @QueryParam("from") @NotNull @Size(max = ID) @Parameter(description = "Id of a version") String from,
            @QueryParam("to") @Size(max = ID) @Parameter(description = "Id of another; without it the row as it stands") String to,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return versions.compare(viewer.get(), dossierId, rowId, from, to, Languages.of(languages));
    }

    @POST
    @Path("/restore")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "restoreRow", summary = "Take a row back to a version, as a new edit",
            description = "An edit like any other: If-Match names the state that was seen, and where a field to be taken back has changed since, 412 "
                    + "with both values. Fields asked for by name that the viewer may not edit are refused (403); without names they stay and are listed.")
    @APIResponse(responseCode = "200", description = "The row as it stands now; its tag also in the header ETag",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RowRestored.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public Response restore(@PathParam("dossierId") UUID dossierId, @PathParam("rowId") UUID rowId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull RowRestore wanted,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        RowRestored restored = restores.restore(viewer.get(), dossierId, rowId, ifMatch, wanted, Languages.of(languages));
        return Response.ok(restored).header(HttpHeaders.ETAG, restored.row().etag()).build();
    }
}

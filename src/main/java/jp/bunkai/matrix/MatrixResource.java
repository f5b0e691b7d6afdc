package jp.bunkai.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.bunkai.catalogue.Language;
import jp.bunkai.matrix.view.HistoryEntry;
import jp.bunkai.matrix.view.MatrixView;
import jp.bunkai.matrix.view.NewRow;
import jp.bunkai.matrix.view.RowChangedView;
import jp.bunkai.matrix.view.RowPatchView;
import jp.bunkai.matrix.view.RowView;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.AcceptedLanguage;
import jp.bunkai.platform.http.Json;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The responsibility matrix of a dossier and its rows. */
@Path("/api/dossiers/{dossierId}")
@Tag(name = "matrix")
@Blocking
public class MatrixResource {

    private final CurrentViewer viewer;
    private final MatrixService matrices;
    private final RowService rows;
    private final RowAddition additions;

    MatrixResource(CurrentViewer viewer, MatrixService matrices, RowService rows, RowAddition additions) {
        this.viewer = viewer;
        this.matrices = matrices;
        this.rows = rows;
        this.additions = additions;
    }

    @GET
    @Path("/matrix")
    @Permission(Action.VIEW)
    @Operation(operationId = "getMatrix", summary = "The whole matrix, as far as the viewer may see it")
    public MatrixView matrix(@PathParam("dossierId") UUID dossierId) {
        return matrices.matrix(viewer.get(), dossierId);
    }

    @POST
    @Path("/rows")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addRow", summary = "Add a row: an optional duty of the catalogue, or one of the hospital's own")
    @APIResponse(responseCode = "201", description = "Added",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RowView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public Response add(@PathParam("dossierId") UUID dossierId, @Valid @NotNull NewRow wanted) {
        RowView row = additions.add(viewer.get(), dossierId, wanted);
        return Response.created(URI.create("/api/dossiers/" + dossierId + "/rows/" + row.id())).header(HttpHeaders.ETAG, row.etag())
                .entity(row).build();
    }

    @GET
    @Path("/rows/{rowId}")
    @Permission(Action.VIEW)
    @Operation(operationId = "getRow", summary = "One row")
    @APIResponse(responseCode = "200", description = "The row; its tag also in the header ETag",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RowView.class)))
    public Response row(@PathParam("dossierId") UUID dossierId, @PathParam("rowId") UUID rowId) {
        RowView row = matrices.row(viewer.get(), dossierId, rowId);
        return Response.ok(row).header(HttpHeaders.ETAG, row.etag()).build();
    }

    @PATCH
    @Path("/rows/{rowId}")
    @Permission(Action.EDIT)
    @Consumes(Json.MERGE_PATCH)
    @Operation(operationId = "patchRow", summary = "Change fields of a row",
            description = "If-Match names the state that was seen: edits of other fields merge; where a field sent has changed since, 412 with "
                    + "both values in `conflicts` and nothing is saved.")
    @APIResponse(responseCode = "200", description = "The row as it stands now; its tag also in the header ETag",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RowChangedView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public Response change(@PathParam("dossierId") UUID dossierId, @PathParam("rowId") UUID rowId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true, content = @Content(mediaType = Json.MERGE_PATCH, schema = @Schema(implementation = RowPatchView.class)))
            JsonNode patch) {
        RowChangedView changed = rows.change(viewer.get(), dossierId, rowId, ifMatch, patch);
        return Response.ok(changed).header(HttpHeaders.ETAG, changed.row().etag()).build();
    }

    @GET
    @Path("/rows/{rowId}/history")
    @Permission(Action.VIEW)
    @Operation(operationId = "getRowHistory", summary = "What changed in a row, the newest first")
    public List<HistoryEntry> history(@PathParam("dossierId") UUID dossierId, @PathParam("rowId") UUID rowId,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        Language language = Locale.ENGLISH.equals(AcceptedLanguage.of(languages)) ? Language.EN : Language.JA;
        return matrices.history(viewer.get(), dossierId, rowId, language);
    }
}

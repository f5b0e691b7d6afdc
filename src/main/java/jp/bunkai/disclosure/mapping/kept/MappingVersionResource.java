package jp.bunkai.disclosure.mapping.kept;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.Page;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import jp.bunkai.platform.upload.Download;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The versions of one's own mappings, out and in as YAML, and back to an earlier one. */
@Path("/api/mappings/{kind}")
@Tag(name = "disclosure")
@Blocking
public class MappingVersionResource {

    private static final String YAML = "application/yaml";

    private final CurrentViewer viewer;
    private final MappingVersions versions;

    MappingVersionResource(CurrentViewer viewer, MappingVersions versions) {
        this.viewer = viewer;
        this.versions = versions;
    }

    @GET
    @Path("/versions")
    @Permission(Action.VIEW)
    @Operation(operationId = "listMappingVersions", summary = "The versions of one's own mapping, the newest first")
    public MappingVersionPage list(@PathParam("kind") MappingKind kind, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return versions.page(viewer.get(), kind, cursor, limit);
    }

    @GET
    @Path("/versions/{number}")
    @Permission(Action.VIEW)
    @Operation(operationId = "getMappingVersion", summary = "A version with what it changed from the one before")
    public MappingChanges changes(@PathParam("kind") MappingKind kind, @PathParam("number") @Min(1) @Max(1_000_000) int number) {
        return versions.changes(viewer.get(), kind, number);
    }

    @GET
    @Path("/file")
    @Permission(Action.VIEW)
    @Produces(YAML)
    @Operation(operationId = "exportMapping", summary = "The mapping as YAML, from which the same is read again",
            description = "Of duties everything that holds, also what this release ships; between editions one's own.")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING)))
    public Response file(@PathParam("kind") MappingKind kind, @QueryParam("number") @Min(0) @Max(1_000_000) Integer number) {
        String name = (kind == MappingKind.DUTIES ? "実施事項の対応表" : "版の対応表") + (number == null ? "" : "_第" + number + "版") + ".yaml";
        return Download.of(name, YAML, versions.file(viewer.get(), kind, number).getBytes(StandardCharsets.UTF_8));
    }

    @POST
    @Path("/imports")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "importMapping", summary = "Take a mapping as YAML, as a new version; everything that is to be mended is named")
    @APIResponse(responseCode = "200", description = "The version that stands now")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "422", ref = "#/components/responses/Problem")
    public MappingVersion take(@PathParam("kind") MappingKind kind, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull MappingImport sent) {
        return versions.take(viewer.get(), kind, ifMatch, sent.yaml(), sent.reason());
    }

    @POST
    @Path("/restorations")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "restoreMapping", summary = "Go back to an earlier version, as a new one")
    @APIResponse(responseCode = "200", description = "The version that stands now")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public MappingVersion restore(@PathParam("kind") MappingKind kind, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull MappingRestoration back) {
        return versions.restore(viewer.get(), kind, ifMatch, back.number(), back.reason());
    }
}

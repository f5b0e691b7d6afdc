package jp.bunkai.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.bunkai.platform.http.Problem;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Sends the catalogue. It changes with a release only, so it is encoded once, and a browser that has it already gets 304.
 */
@Path("/api/catalogue")
@Singleton
@Tag(name = "catalogue")
public class CatalogueResource {

    private final byte[] body;
    private final EntityTag tag;
    private final CacheControl privately;

    @Inject
    CatalogueResource(Catalogue catalogue, ObjectMapper json) throws JsonProcessingException, NoSuchAlgorithmException {
        body = json.writeValueAsBytes(CatalogueView.of(catalogue));
        // Over the bytes and not the version: a release may send the same data in another shape.
        tag = new EntityTag(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body)).substring(0, 32));
        privately = new CacheControl();
        privately.setPrivate(true);
        privately.setNoCache(true);
    }

    @GET
    @Blocking
    @Permission(Action.SIGNED_IN)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getCatalogue", summary = "The areas, duties, guidelines and incidents that this release ships")
    @APIResponse(responseCode = "200", description = "The catalogue",
            headers = @Header(name = HttpHeaders.ETAG, description = "Changes with the release", schema = @Schema(implementation = String.class)),
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CatalogueView.class)))
    @APIResponse(responseCode = "304", description = "The catalogue named in If-None-Match still stands")
    @APIResponse(responseCode = "401", description = "Nobody is signed in",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public Response catalogue(@Context Request request) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged == null ? Response.ok(body, MediaType.APPLICATION_JSON_TYPE) : unchanged;
        return response.tag(tag).cacheControl(privately).build();
    }
}

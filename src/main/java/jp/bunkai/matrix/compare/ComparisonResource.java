package jp.bunkai.matrix.compare;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The matrix at two moments. */
@Path("/api/dossiers/{dossierId}/comparison")
@Tag(name = "matrix")
@Blocking
public class ComparisonResource {

    private static final int MOMENT = 40;

    private final CurrentViewer viewer;
    private final ComparisonService comparisons;

    ComparisonResource(CurrentViewer viewer, ComparisonService comparisons) {
        this.viewer = viewer;
        this.comparisons = comparisons;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "compareMatrix", summary = "What differs in the matrix between two moments")
    public MatrixComparison compare(@PathParam("dossierId") UUID dossierId,
            @QueryParam("from") @Size(max = MOMENT) @Parameter(description = "Without it, when the first rows were made",
                    schema = @Schema(type = SchemaType.STRING, format = "date-time")) String from,
            @QueryParam("to") @Size(max = MOMENT) @Parameter(description = "Without it, now",
                    schema = @Schema(type = SchemaType.STRING, format = "date-time")) String to,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return comparisons.compare(viewer.get(), dossierId, from, to, Languages.of(languages));
    }
}

package jp.bunkai.matrix;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import jp.bunkai.matrix.start.Pattern;
import jp.bunkai.matrix.start.Patterns;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The starting patterns that a dossier may be made from. */
@Path("/api/patterns")
@Tag(name = "matrix")
@Blocking
public class PatternResource {

    private final Patterns patterns;

    PatternResource(Patterns patterns) {
        this.patterns = patterns;
    }

    @GET
    @Permission(Action.SIGNED_IN)
    @Operation(operationId = "listPatterns", summary = "Starting patterns: parties, systems and assets to begin a dossier with")
    public List<Pattern> list() {
        return patterns.all();
    }
}

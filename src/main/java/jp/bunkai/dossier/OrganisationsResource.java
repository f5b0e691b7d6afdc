package jp.bunkai.dossier;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Organisations that may be named as parties. */
@Path("/api/organisations")
@Tag(name = "organisation")
@Blocking
public class OrganisationsResource {

    private final CurrentViewer viewer;
    private final MetOrganisations organisations;

    OrganisationsResource(CurrentViewer viewer, MetOrganisations organisations) {
        this.viewer = viewer;
        this.organisations = organisations;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "listOrganisations", summary = "One's own organisation and those met in its dossiers or entered by it")
    public List<OrganisationName> list() {
        return organisations.of(viewer.get());
    }
}

package jp.bunkai.disclosure.kept;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an organisation's disclosures are about. */
@Path("/api/disclosed-products")
@Tag(name = "disclosure")
@Blocking
public class ProductResource {

    private final CurrentViewer viewer;
    private final DisclosureService disclosures;

    ProductResource(CurrentViewer viewer, DisclosureService disclosures) {
        this.viewer = viewer;
        this.disclosures = disclosures;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "listDisclosedProducts", summary = "One's own products with the version of each that counts")
    public List<DisclosedProduct> list() {
        return disclosures.products(viewer.get());
    }
}

package jp.bunkai.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Writes the schema of a merge patch into the contract: an endpoint names the record that may be edited, and the patch has the same
 * fields with none of them required. So the two never drift apart.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class MergePatchSchemas implements OASFilter {

    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths().getPathItems().values().forEach(path -> path.getOperations().values()
                .forEach(operation -> body(operation).ifPresent(body -> describe(contract, body))));
        contract.getComponents().setSchemas(new TreeMap<>(contract.getComponents().getSchemas()));
    }

    private static Optional<MediaType> body(Operation operation) {
        return Optional.ofNullable(operation.getRequestBody()).map(body -> body.getContent())
                .map(content -> content.getMediaType(Json.MERGE_PATCH)).filter(body -> body.getSchema() != null);
    }

    private static void describe(OpenAPI contract, MediaType body) {
        String reference = body.getSchema().getRef();
        if (reference == null || !reference.startsWith(REFERENCE) || reference.endsWith("Patch")) {
            return;
        }
        String name = reference.substring(REFERENCE.length()).replaceFirst("(Details|Edit)$", "");
        Schema whole = contract.getComponents().getSchemas().get(reference.substring(REFERENCE.length()));
        Schema patch = OASFactory.createSchema().description("The fields to change; those left out stay as they are.")
                .type(whole.getType()).properties(whole.getProperties()).additionalPropertiesBoolean(false);
        contract.getComponents().addSchema(name + "Patch", patch);
        body.setSchema(OASFactory.createSchema().ref(REFERENCE + name + "Patch"));
    }
}

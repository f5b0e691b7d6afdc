package jp.bunkai.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Writes the schema of a form into the contract: where an endpoint names the record that its fields make, the form is that record, with
 * what is required and of which type. The fields of the method are texts and would say it a second time and otherwise.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class FormSchemas implements OASFilter {

    private static final String FORM = "multipart/form-data";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths().getPathItems().values().stream().flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> Optional.ofNullable(operation.getRequestBody()).map(body -> body.getContent())
                        .map(content -> content.getMediaType(FORM)).stream())
                .forEach(FormSchemas::name);
    }

    private static void name(MediaType form) {
        List<Schema> parts = form.getSchema() == null ? null : form.getSchema().getAllOf();
        Optional<String> named = parts == null ? Optional.empty()
                : parts.stream().map(Schema::getRef).filter(Objects::nonNull).findFirst();
        named.ifPresent(reference -> form.setSchema(OASFactory.createSchema().ref(reference)));
    }
}

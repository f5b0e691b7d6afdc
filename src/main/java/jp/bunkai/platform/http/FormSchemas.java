package jp.bunkai.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * A form that has a schema of its own is described by that alone. The scanner adds every field once more, as the text that it is read
 * from, so that a list would be a list and a text at once.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class FormSchemas implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            MediaType form = operation.getRequestBody().getContent().getMediaType("multipart/form-data");
            if (form != null && form.getSchema() != null) {
                form.setSchema(named(form.getSchema()));
            }
        }
        return operation;
    }

    private static Schema named(Schema schema) {
        List<Schema> all = schema.getAllOf();
        boolean doubled = all != null && all.size() == 1 && all.get(0).getRef() != null && schema.getProperties() != null;
        return doubled ? OASFactory.createSchema().ref(all.get(0).getRef()) : schema;
    }
}

package jp.bunkai.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Says in OpenAPI 3.0 that a value described by a named schema may be null. There {@code nullable} beside a reference allows nothing,
 * since the schema referred to still refuses null; so such a value refers to a schema of its own, {@code …OrNull}, or, where it is
 * a plain id or date, is described in place.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class NullableReferences implements OASFilter {

    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Map<String, Schema> schemas = new TreeMap<>(contract.getComponents().getSchemas());
        new ArrayList<>(schemas.values()).forEach(schema -> properties(schema, schemas));
        contract.getComponents().setSchemas(schemas);
    }

    private static void properties(Schema schema, Map<String, Schema> schemas) {
        if (schema.getProperties() != null) {
            for (Map.Entry<String, Schema> property : List.copyOf(schema.getProperties().entrySet())) {
                String target = nullableTarget(property.getValue());
                if (target != null) {
                    schema.addProperty(property.getKey(), orNull(target, property.getValue().getDescription(), schemas));
                } else {
                    properties(property.getValue(), schemas);
                }
            }
        }
        if (schema.getItems() != null) {
            properties(schema.getItems(), schemas);
        }
    }

    /** The name of the schema that this one refers to or null, where it is such a choice. */
    private static String nullableTarget(Schema schema) {
        List<Schema> choices = schema.getAnyOf();
        if (choices == null || choices.size() != 2 || choices.get(0).getRef() == null
                || !List.of(SchemaType.NULL).equals(choices.get(1).getType())) {
            return null;
        }
        return choices.get(0).getRef().substring(REFERENCE.length());
    }

    private static Schema orNull(String name, String description, Map<String, Schema> schemas) {
        Schema named = schemas.get(name);
        boolean inPlace = named.getEnumeration() == null && named.getProperties() == null;
        if (inPlace) {
            return copy(named).description(description);
        }
        if (!schemas.containsKey(name + "OrNull")) {
            Schema own = copy(named);
            schemas.put(name + "OrNull", own);
            properties(own, schemas);
        }
        Schema reference = OASFactory.createSchema().ref(REFERENCE + name + "OrNull");
        return description == null ? reference : OASFactory.createSchema().description(description).addAllOf(reference);
    }

    private static Schema copy(Schema named) {
        Set<SchemaType> types = new LinkedHashSet<>(named.getType());
        types.add(SchemaType.NULL);
        Schema copy = OASFactory.createSchema().type(List.copyOf(types)).format(named.getFormat()).pattern(named.getPattern())
                .properties(named.getProperties()).required(named.getRequired())
                .additionalPropertiesSchema(named.getAdditionalPropertiesSchema());
        if (named.getEnumeration() != null) {
            List<Object> values = new ArrayList<>(named.getEnumeration());
            values.add(null);
            copy.setEnumeration(values);
        }
        return copy;
    }
}

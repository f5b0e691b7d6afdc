package jp.bunkai.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Completes the contract with what holds for every operation, so that no feature has to repeat it: the problems it may answer with, the
 * permission it asks for ({@code x-permission}), and the header that names the organisation.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    /** Actions for which the caller acts as a member of an organisation. */
    private static final Set<String> AS_MEMBER = Set.of("VIEW", "EDIT", "CONFIRM", "ADMIN");
    private static final DotName PERMISSION = DotName.createSimple("jp.bunkai.platform.security.Permission");

    private static final DotName OPERATION = DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");

    private final Map<String, String> permissions;

    public ContractFilter(IndexView index) {
        this.permissions = index.getAnnotations(PERMISSION).stream().collect(Collectors.toMap(ContractFilter::operationId, a -> a.value().asEnum(), (a, b) -> a));
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null) {
            return;
        }
        Map<String, PathItem> paths = new TreeMap<>(contract.getPaths().getPathItems());
        paths.values().forEach(path -> path.getOperations().values().forEach(this::complete));
        contract.getPaths().setPathItems(paths);
        if (contract.getComponents() != null && contract.getComponents().getSchemas() != null) {
            contract.getComponents().setSchemas(new TreeMap<>(contract.getComponents().getSchemas()));
        }
    }

    private void complete(Operation operation) {
        String permission = permissions.getOrDefault(operation.getOperationId(), "");
        operation.addExtension("x-permission", permission);
        if ("PUBLIC".equals(permission)) {
            operation.setSecurity(List.of());
        }
        if (AS_MEMBER.contains(permission)) {
            operation.addParameter(OASFactory.createParameter().name("Bunkai-Organisation").in(Parameter.In.HEADER)
                    .description("The organisation for which the caller acts; needed when there are several")
                    .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING).format("uuid")));
        }
        List<Integer> statuses = new ArrayList<>(List.of(406, 429, 500, 503));
        boolean body = operation.getRequestBody() != null;
        boolean parameters = operation.getParameters() != null && !operation.getParameters().isEmpty();
        if (body || parameters) {
            statuses.add(400);
        }
        if (body) {
            statuses.addAll(List.of(413, 415));
            if (operation.getRequestBody().getContent() != null && operation.getRequestBody().getContent().hasMediaType("multipart/form-data")) {
                // What a scanner finds something in.
                statuses.add(422);
            }
        }
        if (!"PUBLIC".equals(permission)) {
            statuses.addAll(List.of(401, 403));
        }
        if (has(operation, Parameter.In.PATH, "")) {
            statuses.add(404);
        }
        if (has(operation, Parameter.In.HEADER, "If-Match")) {
            statuses.addAll(List.of(412, 428));
        }
        APIResponses responses = operation.getResponses();
        statuses.stream().map(status -> Integer.toString(status)).filter(status -> !responses.hasAPIResponse(status))
                .forEach(status -> responses.addAPIResponse(status, OASFactory.createAPIResponse().ref("#/components/responses/Problem")));
        responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
    }

    private static boolean has(Operation operation, Parameter.In in, String name) {
        return operation.getParameters() != null && operation.getParameters().stream()
                .anyMatch(parameter -> parameter.getIn() == in && (name.isEmpty() || name.equalsIgnoreCase(parameter.getName())));
    }

    /** The id that the method gives itself, else as {@code quarkus.smallrye-openapi.operation-id-strategy=class-method} writes it. */
    private static String operationId(AnnotationInstance permission) {
        MethodInfo method = permission.target().asMethod();
        AnnotationInstance operation = method.annotation(OPERATION);
        return operation != null && operation.value("operationId") != null ? operation.value("operationId").asString()
                : method.declaringClass().simpleName() + "_" + method.name();
    }
}

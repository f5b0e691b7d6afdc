package jp.bunkai.platform.http;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells which parameter could not be read. JAX-RS answers 404 for an unreadable query parameter as for an unreadable path; a path that
 * names nothing is indeed not found, but a wrong query is a wrong request and deserves its name.
 */
final class Parameters {

    private Parameters() {
    }

    /** The query parameter that cannot be converted, unless the path itself is at fault. */
    static Optional<String> unreadableQuery(Method method, UriInfo uri) {
        boolean pathAtFault = Arrays.stream(method.getParameters()).filter(parameter -> parameter.isAnnotationPresent(PathParam.class))
                .anyMatch(parameter -> unreadable(parameter, parameter.getAnnotation(PathParam.class).value(), uri.getPathParameters()));
        return pathAtFault ? Optional.empty()
                : Arrays.stream(method.getParameters()).filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                        .filter(parameter -> unreadable(parameter, parameter.getAnnotation(QueryParam.class).value(), uri.getQueryParameters()))
                        .map(parameter -> parameter.getAnnotation(QueryParam.class).value()).findFirst();
    }

    private static boolean unreadable(Parameter parameter, String name, MultivaluedMap<String, String> values) {
        String value = values.getFirst(name);
        if (value == null) {
            return false;
        }
        Class<?> type = parameter.getType();
        try {
            if (type == int.class || type == Integer.class) {
                Integer.parseInt(value);
            } else if (type == long.class || type == Long.class) {
                Long.parseLong(value);
            } else if (type == UUID.class) {
                UUID.fromString(value);
            } else if (type == LocalDate.class) {
                LocalDate.parse(value);
            } else if (type.isEnum()) {
                return Arrays.stream(type.getEnumConstants()).noneMatch(constant -> ((Enum<?>) constant).name().equals(value));
            }
            return false;
        } catch (IllegalArgumentException | DateTimeException e) {
            return true;
        }
    }
}

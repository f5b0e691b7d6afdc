package jp.bunkai.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A field that differs between two states of the same thing, with both values as the trail writes them. */
public record FieldChange(String field, String before, String after) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Every field that differs between two records of the same type, in the order of the type. */
    public static <R extends Record> List<FieldChange> between(R before, R after) {
        List<FieldChange> changes = new ArrayList<>();
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            Object old = value(component, before);
            Object now = value(component, after);
            if (!Objects.equals(old, now)) {
                changes.add(new FieldChange(component.getName(), written(old), written(now)));
            }
        }
        return changes;
    }

    /** The same change with every id that has a name written by that name, as it is called today. */
    public FieldChange named(Map<UUID, String> names) {
        return new FieldChange(field, named(before, names), named(after, names));
    }

    private static String named(String value, Map<UUID, String> names) {
        return value == null ? null : ID.matcher(value).replaceAll(id -> Matcher.quoteReplacement(
                names.getOrDefault(UUID.fromString(id.group()), id.group())));
    }

    private static Object value(RecordComponent component, Record of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record answers for its components", e);
        }
    }

    private static String written(Object value) {
        if (value instanceof Iterable<?> several) {
            List<String> each = new ArrayList<>();
            several.forEach(one -> each.add(String.valueOf(one)));
            return each.isEmpty() ? null : each.stream().collect(Collectors.joining(", "));
        }
        return value == null ? null : value.toString();
    }
}

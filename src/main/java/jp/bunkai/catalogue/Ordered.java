package jp.bunkai.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Unchangeable enum sets in the order of declaration, so that what is written from them is the same each time. */
final class Ordered {

    private Ordered() {
    }

    static <E extends Enum<E>> Set<E> copy(Class<E> type, Collection<E> values) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        if (values != null) {
            copy.addAll(values);
        }
        return Collections.unmodifiableSet(copy);
    }

    /** The set of a list in which nothing may stand twice. */
    static <E extends Enum<E>> Set<E> distinct(Class<E> type, List<E> values) {
        Set<E> set = copy(type, values);
        if (values != null && set.size() != values.size()) {
            throw new IllegalArgumentException("stands twice in " + values);
        }
        return set;
    }
}

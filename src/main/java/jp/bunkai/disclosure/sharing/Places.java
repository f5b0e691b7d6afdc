package jp.bunkai.disclosure.sharing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.bunkai.platform.http.Cursors;

/** Lists of the newest first, page by page. */
final class Places {

    private Places() {
    }

    /** After which entry a page begins; null for the first. */
    record Place(Instant at, UUID id) {
    }

    static Place of(Cursors cursors, String purpose, String cursor) {
        if (cursor == null) {
            return null;
        }
        List<String> place = cursors.decode(purpose, cursor);
        return new Place(Instant.parse(place.get(0)), UUID.fromString(place.get(1)));
    }

    /** The cursor of the page after this one, null at the end; {@code found} is read to one more than the limit. */
    static <T> String next(Cursors cursors, String purpose, List<T> found, int limit, Function<T, Place> place) {
        if (found.size() <= limit) {
            return null;
        }
        Place last = place.apply(found.get(limit - 1));
        return cursors.encode(purpose, last.at().toString(), last.id().toString());
    }

    static <T> List<T> shown(List<T> found, int limit) {
        return List.copyOf(found.subList(0, Math.min(limit, found.size())));
    }
}

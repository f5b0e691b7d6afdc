package jp.bunkai.organisation;

import java.util.List;
import java.util.UUID;

/**
 * A signed-in person that may be a member of nothing yet.
 *
 * @param email the address by which the person may be bound to something, lower-cased; null where the provider's word for it is not trusted
 * @param viewers for whom the person acts already
 */
public record Arrival(UUID personId, String name, String email, List<Viewer> viewers) {
}

package jp.bunkai.disclosure.kept;

import java.util.UUID;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.organisation.Viewer;

/** Another version of a product counts from now on, or none. A CDI event, observed in the same transaction by those who tell hospitals. */
public record DisclosureStands(Viewer by, UUID productId, AuditEntry entry) {
}

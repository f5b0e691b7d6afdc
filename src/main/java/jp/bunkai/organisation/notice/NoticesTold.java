package jp.bunkai.organisation.notice;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * That members of these organisations were told something, fired in the transaction of what is told. It names no member and holds no sentence.
 *
 * @param path where in the product the notice leads
 */
public record NoticesTold(NoticeKind kind, String path, Instant at, Set<UUID> organisationIds) {

    public NoticesTold {
        organisationIds = Set.copyOf(organisationIds);
    }
}

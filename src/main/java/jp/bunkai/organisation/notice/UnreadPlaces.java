package jp.bunkai.organisation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.organisation.Viewer;

/** Where in the product what a member has not read leads: what waits for it, place by place. Called inside the caller's transaction. */
@ApplicationScoped
public class UnreadPlaces {

    private final NoticeRepository notices;

    UnreadPlaces(NoticeRepository notices) {
        this.notices = notices;
    }

    /** How many unread notices lead into each dossier, in one statement; dossiers without any are absent. */
    public Map<UUID, Integer> byDossier(Viewer viewer) {
        Map<UUID, Integer> counts = new HashMap<>();
        for (Object line : notices.getEntityManager().createNativeQuery("""
                select substring(path, 11, 36), count(*) from notice where member_id = :member and read_at is null
                and path regexp '^/dossiers/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}' group by substring(path, 11, 36)""")
                .setParameter("member", viewer.memberId()).getResultList()) {
            Object[] columns = (Object[]) line;
            counts.put(UUID.fromString((String) columns[0]), ((Number) columns[1]).intValue());
        }
        return counts;
    }
}

package jp.bunkai.disclosure.sharing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.bunkai.disclosure.kept.Kept;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.organisation.Viewer;

/** Who looked, in the database. What one looks at of one's own organisation is nobody's business. */
@Singleton
class AccessStore {

    private static final int LONGEST = 500;
    private static final String INSERT = """
            insert into disclosure_access (id, vendor_id, hospital_id, disclosure_id, paper_id, kind, title, person_id, person, hospital, looked_at)
            values (?,?,?,?,?,?,?,?,?,?,?)""";

    private final Sql sql;
    private final Clock clock;

    AccessStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void disclosure(Viewer viewer, UUID owner, UUID disclosure, AccessView.AccessKind kind, String title) {
        add(viewer, owner, disclosure, null, kind, title);
    }

    /** All of these at once, each of another organisation, as somebody who compares them reads them. */
    void read(Viewer viewer, List<Kept> disclosures) {
        sql.batch(INSERT, disclosures.stream().map(kept -> line(viewer, kept.organisationId(), kept.id(), null, AccessView.AccessKind.READ,
                DossierDisclosures.titled(kept))).toList());
    }

    void paper(Viewer viewer, UUID owner, UUID paper, String title) {
        add(viewer, owner, null, paper, AccessView.AccessKind.DOWNLOAD, title);
    }

    private void add(Viewer viewer, UUID owner, UUID disclosure, UUID paper, AccessView.AccessKind kind, String title) {
        if (viewer.organisationId().equals(owner)) {
            return;
        }
        sql.update(INSERT, line(viewer, owner, disclosure, paper, kind, title));
    }

    private List<Object> line(Viewer viewer, UUID owner, UUID disclosure, UUID paper, AccessView.AccessKind kind, String title) {
        String bounded = title.codePointCount(0, title.length()) <= LONGEST ? title : title.substring(0, title.offsetByCodePoints(0, LONGEST));
        return Arrays.<Object>asList(UUID.randomUUID(), owner, viewer.organisationId(), disclosure, paper, kind, bounded, viewer.personId(), viewer.name(),
                viewer.organisationName(), clock.instant());
    }

    List<AccessView> page(UUID vendor, Places.Place after, int limit) {
        List<Object> values = new ArrayList<>(List.of(vendor));
        if (after != null) {
            values.addAll(List.of(after.at(), after.at(), after.id()));
        }
        values.add(limit);
        return sql.query("select id, hospital_id, hospital, person, kind, title, looked_at from disclosure_access where vendor_id = ?"
                + (after == null ? "" : " and (looked_at < ? or looked_at = ? and id < ?)") + " order by looked_at desc, id desc limit ?", values,
                line -> new AccessView(Sql.uuid(line, 1), Sql.uuid(line, 2), line.getString(3), line.getString(4),
                        Sql.constant(AccessView.AccessKind.class, line, 5), line.getString(6), Sql.instant(line, 7)));
    }
}

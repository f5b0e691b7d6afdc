package jp.bunkai.matrix;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The arrangement last made of each dossier, used again where its facts are equal and made from where a few of its rows are otherwise:
 * what many people edit at once is looked up once. Arrangements are values, so nobody can tell.
 */
@Singleton
class KnownArrangements {

    private static final int REMEMBERED = 100;
    /** With more rows otherwise, all are looked up anew. */
    private static final int FEW = 16;

    private final Cache<Key, Arrangement> latest = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** A dossier alone and the same beside the hospital's others are asked for by turns, and so remembered apart. */
    private record Key(UUID dossier, ServerCover elsewhere) {
    }

    /** An arrangement of these facts with these rows. */
    Arrangement of(UUID dossier, ArrangementFacts withoutRows, List<RowFact> rows) {
        Key key = new Key(dossier, withoutRows.serversElsewhere());
        Arrangement known = latest.getIfPresent(key);
        Arrangement now = known == null || !known.withoutRows().equals(withoutRows) ? null : from(known, rows);
        if (now == null) {
            now = new Arrangement(withoutRows.withRows(rows));
        }
        if (now != known) {
            latest.put(key, now);
        }
        return now;
    }

    /** An edit that has been committed: who comes next mostly finds these very rows. Whoever was faster is found by what differs. */
    void committed(UUID dossier, Arrangement now) {
        latest.put(new Key(dossier, now.serversElsewhere()), now);
    }

    /** The known one with what is otherwise in these rows, or null where that is more than a few or other rows are there. */
    private static Arrangement from(Arrangement known, List<RowFact> rows) {
        List<RowFact> before = known.rows();
        if (before.size() != rows.size()) {
            return null;
        }
        List<RowFact> changed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RowFact row = rows.get(i);
            if (row != before.get(i)) {
                if (!row.id().equals(before.get(i).id()) || changed.size() == FEW) {
                    return null;
                }
                if (!row.equals(before.get(i))) {
                    changed.add(row);
                }
            }
        }
        Arrangement now = known;
        for (RowFact row : changed) {
            now = now.with(row);
        }
        return now;
    }
}

package jp.bunkai.matrix.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Rows as they last stood, each good for its version only: the database says which version stands, whoever wrote it. */
@Singleton
class KnownRows {

    /** About a hundred matrices of 300 rows. */
    private static final int REMEMBERED = 30_000;

    private final Cache<UUID, StoredRow> rows = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** A row in this version, if it is known. */
    Optional<StoredRow> in(UUID id, long version) {
        return Optional.ofNullable(rows.getIfPresent(id)).filter(row -> row.version() == version);
    }

    void remember(Map<UUID, StoredRow> others) {
        rows.putAll(others);
    }
}

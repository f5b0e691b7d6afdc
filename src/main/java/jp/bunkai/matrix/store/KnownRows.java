package jp.bunkai.matrix.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Rows as they last stood, each good for its version only: the database says which version stands, whoever wrote it. */
@Singleton
class KnownRows {

    private final Cache<UUID, StoredRow> rows;

    /** @param remembered how many rows; the default is about a hundred matrices of 300 rows */
    KnownRows(@ConfigProperty(name = "bunkai.matrix.remembered-rows", defaultValue = "30000") int remembered) {
        rows = Caffeine.newBuilder().maximumSize(remembered).build();
    }

    /** A row in this version, if it is known. */
    Optional<StoredRow> in(UUID id, long version) {
        return Optional.ofNullable(rows.getIfPresent(id)).filter(row -> row.version() == version);
    }

    void remember(Map<UUID, StoredRow> others) {
        rows.putAll(others);
    }
}

package jp.bunkai.matrix.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** What was read of each dossier, remembered as long as the stamp stands under which it was read. A dossier without a stamp is read each time. */
public final class UnderStamp<T> {

    private final Function<Collection<UUID>, Map<UUID, T>> read;
    private final T nothing;
    private final Cache<UUID, Stamped<T>> known;

    /**
     * @param read reads several dossiers at once
     * @param nothing what it means that the reading does not name a dossier
     * @param most as much as is remembered of all dossiers together
     * @param size how much that of one dossier is
     */
    public UnderStamp(Function<Collection<UUID>, Map<UUID, T>> read, T nothing, int most, ToIntFunction<T> size) {
        this.read = read;
        this.nothing = nothing;
        this.known = Caffeine.newBuilder().maximumWeight(most).<UUID, Stamped<T>>weigher((dossier, stamped) -> size.applyAsInt(stamped.value())).build();
    }

    private record Stamped<T>(UUID stamp, T value) {
    }

    /**
     * By dossier; in the caller's transaction.
     *
     * @param stamps read before, so that what changes in between is remembered under a stamp that no longer stands
     */
    public Map<UUID, T> of(Collection<UUID> dossiers, Map<UUID, UUID> stamps) {
        Map<UUID, T> of = new HashMap<>();
        List<UUID> unknown = new ArrayList<>();
        for (UUID dossier : dossiers) {
            Stamped<T> stamped = known.getIfPresent(dossier);
            if (stamped != null && stamped.stamp().equals(stamps.get(dossier))) {
                of.put(dossier, stamped.value());
            } else {
                unknown.add(dossier);
            }
        }
        if (!unknown.isEmpty()) {
            Map<UUID, T> now = read.apply(unknown);
            for (UUID dossier : unknown) {
                T value = now.getOrDefault(dossier, nothing);
                of.put(dossier, value);
                if (stamps.containsKey(dossier)) {
                    known.put(dossier, new Stamped<>(stamps.get(dossier), value));
                }
            }
        }
        return of;
    }
}

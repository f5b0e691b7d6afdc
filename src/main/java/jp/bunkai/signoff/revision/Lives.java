package jp.bunkai.signoff.revision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * From when to when each signed revision is in force: from its effective date until its term is over, the sides end it, or a later signed revision of the
 * same pair takes effect, whichever comes first.
 */
final class Lives {

    private final Map<UUID, Life> lives = new HashMap<>();

    /** {@code until} is null while nothing ends it; {@code replacedFrom}: when a later one takes its place, or null. */
    record Life(Revision revision, LocalDate until, LocalDate replacedFrom) {
    }

    Lives(Collection<Revision> revisions, Set<UUID> completed, Map<UUID, RevisionEnd> ends) {
        Map<UUID, List<Revision>> byPair = new HashMap<>();
        revisions.stream().filter(revision -> completed.contains(revision.id())).sorted(Comparator.comparingInt(Revision::number))
                .forEach(revision -> byPair.computeIfAbsent(revision.partyId(), any -> new ArrayList<>()).add(revision));
        byPair.values().forEach(signed -> {
            for (int i = 0; i < signed.size(); i++) {
                Revision revision = signed.get(i);
                LocalDate replaced = signed.subList(i + 1, signed.size()).stream().map(Revision::effectiveFrom).min(Comparator.naturalOrder()).orElse(null);
                RevisionEnd end = ends.get(revision.id());
                LocalDate until = Stream.of(revision.effectiveTo(), end == null ? null : end.lastDay(), replaced == null ? null : replaced.minusDays(1))
                        .filter(day -> day != null).min(Comparator.naturalOrder()).orElse(null);
                lives.put(revision.id(), new Life(revision, until, replaced));
            }
        });
    }

    /** Of those that were signed. */
    Collection<Life> all() {
        return lives.values();
    }

    RevisionState state(UUID revisionId, LocalDate day) {
        Life life = lives.get(revisionId);
        if (life == null) {
            return RevisionState.UNSIGNED;
        }
        if (life.replacedFrom() != null && !life.replacedFrom().isAfter(day)) {
            return RevisionState.SUPERSEDED;
        }
        if (life.until() != null && life.until().isBefore(day)) {
            return RevisionState.ENDED;
        }
        return life.revision().effectiveFrom().isAfter(day) ? RevisionState.AGREED : RevisionState.IN_FORCE;
    }
}

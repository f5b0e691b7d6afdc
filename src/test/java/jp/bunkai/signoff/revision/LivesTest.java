package jp.bunkai.signoff.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LivesTest {

    private static final UUID PAIR = new UUID(0, 1);

    private final Revision first = revision(1, "2026-04-01", "2027-03-31");
    private final Revision second = revision(2, "2026-12-01", null);

    private static Revision revision(int number, String from, String to) {
        return new Revision(new UUID(1, number), PAIR, PAIR, PAIR, number, Instant.EPOCH, PAIR, "a", PAIR, "h", PAIR, "v", "d", LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to), 1, "0".repeat(64), "0".repeat(64), "f.docx");
    }

    private RevisionState state(Revision revision, String day, Set<UUID> signed, Map<UUID, RevisionEnd> ends) {
        return new Lives(List.of(second, first), signed, ends).state(revision.id(), LocalDate.parse(day));
    }

    @Test
    void aRevisionIsInForceFromItsDateToTheEndOfItsTerm() {
        Set<UUID> signed = Set.of(first.id());
        assertEquals(RevisionState.UNSIGNED, state(first, "2026-05-01", Set.of(), Map.of()));
        assertEquals(RevisionState.AGREED, state(first, "2026-03-31", signed, Map.of()));
        assertEquals(RevisionState.IN_FORCE, state(first, "2026-04-01", signed, Map.of()));
        assertEquals(RevisionState.IN_FORCE, state(first, "2027-03-31", signed, Map.of()));
        assertEquals(RevisionState.ENDED, state(first, "2027-04-01", signed, Map.of()));
    }

    @Test
    void aLaterOneReplacesItOnlyWhenSignedAndOnlyFromItsDay() {
        Set<UUID> both = Set.of(first.id(), second.id());
        assertEquals(RevisionState.IN_FORCE, state(first, "2026-12-01", Set.of(first.id()), Map.of()));
        assertEquals(RevisionState.IN_FORCE, state(first, "2026-11-30", both, Map.of()));
        assertEquals(RevisionState.AGREED, state(second, "2026-11-30", both, Map.of()));
        assertEquals(RevisionState.SUPERSEDED, state(first, "2026-12-01", both, Map.of()));
        assertEquals(RevisionState.IN_FORCE, state(second, "2026-12-01", both, Map.of()));
    }

    @Test
    void anEndComesBeforeTheTerm() {
        RevisionEnd end = new RevisionEnd(second.id(), PAIR, LocalDate.parse("2026-12-31"), "契約の終了", PAIR, "a", "h", Instant.EPOCH);
        Set<UUID> both = Set.of(first.id(), second.id());
        assertEquals(RevisionState.IN_FORCE, state(second, "2026-12-31", both, Map.of(second.id(), end)));
        assertEquals(RevisionState.ENDED, state(second, "2027-01-01", both, Map.of(second.id(), end)));
        assertEquals(RevisionState.SUPERSEDED, state(first, "2027-01-01", both, Map.of(second.id(), end)), "what was replaced does not come back");
    }
}

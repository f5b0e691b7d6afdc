package jp.bunkai.signoff.round;

import static jp.bunkai.signoff.round.Manner.PAPER;
import static jp.bunkai.signoff.round.Manner.TOOL;
import static jp.bunkai.signoff.round.SigningSide.HOSPITAL;
import static jp.bunkai.signoff.round.SigningSide.VENDOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.bunkai.audit.Actor;
import org.junit.jupiter.api.Test;

/** Whose turn it is follows from the order alone. */
class SigningOrderTest {

    private final List<Signatory> all = new ArrayList<>();

    @Test
    void togetherEverybodyIsAskedAtOnce() {
        named(HOSPITAL, TOOL);
        named(VENDOR, TOOL);
        assertEquals(List.of("HOSPITAL0", "VENDOR0"), due(round(false, false, false)));
    }

    @Test
    void inOrderOneSideComesWhollyBeforeTheOther() {
        named(VENDOR, TOOL);
        named(HOSPITAL, TOOL);
        named(HOSPITAL, TOOL);
        assertEquals(List.of("HOSPITAL0"), due(round(true, false, false)));
        signs(1);
        assertEquals(List.of("HOSPITAL1"), due(round(true, false, false)));
        signs(2);
        assertEquals(List.of("VENDOR0"), due(round(true, false, false)));
    }

    @Test
    void theSideThatComesFirstIsWaitedForUntilItNamesSomebody() {
        named(HOSPITAL, TOOL);
        assertEquals(List.of(), due(round(true, true, false)));
        assertEquals(List.of("HOSPITAL0"), due(round(true, false, false)));
        named(VENDOR, TOOL);
        assertEquals(List.of("VENDOR0"), due(round(true, true, false)));
    }

    @Test
    void whoHandedOverIsAskedNoMoreAndHisPlaceIsTaken() {
        named(HOSPITAL, TOOL);
        named(VENDOR, TOOL);
        all.set(0, in(all.get(0), SignatoryState.HANDED_OVER));
        all.add(signatory(HOSPITAL, 0, TOOL));
        assertEquals(List.of("HOSPITAL0"), due(round(true, false, false)));
        signs(2);
        signs(1);
        assertTrue(new SigningOrder(round(true, false, false), all).complete());
    }

    @Test
    void withALocalGovernmentASidesConfirmationsInTheToolComeBeforeItsOtherManners() {
        named(HOSPITAL, PAPER);
        named(HOSPITAL, TOOL);
        named(VENDOR, PAPER);
        assertEquals(List.of("HOSPITAL1", "VENDOR0"), due(round(false, false, true)));
        signs(1);
        assertEquals(List.of("HOSPITAL0", "VENDOR0"), due(round(false, false, true)));
    }

    @Test
    void aRoundIsNotCompleteWhileOneSideHasNamedNobody() {
        named(HOSPITAL, TOOL);
        signs(0);
        assertFalse(new SigningOrder(round(false, false, false), all).complete());
        named(VENDOR, TOOL);
        assertFalse(new SigningOrder(round(false, false, false), all).complete());
        signs(1);
        assertTrue(new SigningOrder(round(false, false, false), all).complete());
    }

    private void named(SigningSide side, Manner manner) {
        all.add(signatory(side, (int) all.stream().filter(one -> one.side() == side).count(), manner));
    }

    private void signs(int index) {
        all.set(index, in(all.get(index), SignatoryState.SIGNED));
    }

    private List<String> due(SigningRound round) {
        return new SigningOrder(round, all).due().stream().map(one -> one.side() + "" + one.position()).toList();
    }

    private static Signatory in(Signatory one, SignatoryState state) {
        return new Signatory(one.id(), one.roundId(), one.side(), one.organisationId(), one.organisation(), one.memberId(), one.personId(), one.person(),
                one.office(), one.position(), one.manner(), state, null);
    }

    private static Signatory signatory(SigningSide side, int position, Manner manner) {
        return new Signatory(UUID.randomUUID(), UUID.randomUUID(), side, UUID.randomUUID(), "organisation", UUID.randomUUID(), null, "person", null,
                position, manner, SignatoryState.WAITING, null);
    }

    private static SigningRound round(boolean inOrder, boolean vendorFirst, boolean beyondTool) {
        return new SigningRound(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), RoundState.OPEN, inOrder, vendorFirst, beyondTool,
                LocalDate.of(2026, 12, 1), Instant.parse("2026-12-01T15:00:00Z"), null, new Actor(UUID.randomUUID(), "a", UUID.randomUUID(), "b"),
                Instant.parse("2026-11-01T00:00:00Z"), null, 0);
    }
}

package jp.bunkai.signoff.round;

import java.util.Comparator;
import java.util.List;

/**
 * Whose turn it is. Together, everybody's; in order, one after another, all of one side before the other side. Where a party is a 地方公共団体, a
 * side's confirmations in the tool come before its other manners, so that none of them is the last. A side that has named nobody is waited for.
 */
record SigningOrder(SigningRound round, List<Signatory> signatories) {

    SigningOrder {
        signatories = signatories.stream().filter(Signatory::counts).sorted(order(round)).toList();
    }

    /** The order in which all signatories are shown and, where the round has one, sign. */
    static Comparator<Signatory> order(SigningRound round) {
        Comparator<Signatory> sides = Comparator.comparing(Signatory::side);
        return (round.vendorFirst() ? sides.reversed() : sides).thenComparing(Signatory::position).thenComparing(Signatory::id);
    }

    /** Whose signature is asked now. */
    List<Signatory> due() {
        return round.open() ? signatories.stream().filter(this::due).toList() : List.of();
    }

    boolean due(Signatory one) {
        return round.open() && one.waiting() && (!round.inOrder() || firstSideNamed(one.side()))
                && signatories.stream().filter(before -> precedes(before, one)).allMatch(Signatory::signed);
    }

    /** Whether both sides have signed whatever is asked of them. */
    boolean complete() {
        return named(SigningSide.HOSPITAL) && named(SigningSide.VENDOR) && signatories.stream().allMatch(Signatory::signed);
    }

    boolean named(SigningSide side) {
        return signatories.stream().anyMatch(signatory -> signatory.side() == side);
    }

    private boolean firstSideNamed(SigningSide side) {
        SigningSide first = round.vendorFirst() ? SigningSide.VENDOR : SigningSide.HOSPITAL;
        return side == first || named(first);
    }

    private boolean precedes(Signatory before, Signatory one) {
        if (round.inOrder()) {
            return signatories.indexOf(before) < signatories.indexOf(one);
        }
        return round.beyondTool() && before.side() == one.side() && before.manner() == Manner.TOOL && one.manner() != Manner.TOOL;
    }
}

package jp.bunkai.annex.docx;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** One document being filled: where it is written, and the ids of its controls, given in document order from 1. */
final class Filling {

    private final Utf8Buffer out;
    private final Map<Piece.Repeat, Set<String>> rowIds = new IdentityHashMap<>();
    private int lastId;

    Filling(Utf8Buffer out) {
        this.out = out;
    }

    Utf8Buffer out() {
        return out;
    }

    int nextId() {
        return ++lastId;
    }

    /** Makes sure that a row is written once by a repeat, wherever its outer row stands: its tags could not be told apart. */
    void once(Piece.Repeat repeat, String rowId) {
        if (!rowIds.computeIfAbsent(repeat, key -> new HashSet<>()).add(rowId)) {
            throw new IllegalArgumentException("The row " + rowId + " of " + repeat.frame().tag() + " comes twice");
        }
    }
}

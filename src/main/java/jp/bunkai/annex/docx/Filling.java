package jp.bunkai.annex.docx;

/** One document being filled: where it is written, and the ids of its controls, given in document order from 1. */
final class Filling {

    private final Utf8Buffer out;
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
}

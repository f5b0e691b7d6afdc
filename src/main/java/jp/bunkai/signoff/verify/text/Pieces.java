package jp.bunkai.signoff.verify.text;

import java.util.ArrayList;
import java.util.List;

/** The pieces of a document while it is read; there can be so many and no more, whatever a small file unpacks to. */
final class Pieces {

    static final int MOST_CHARACTERS = 16 << 20;
    private static final int MOST = 100_000;

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int characters;

    void append(String more) {
        characters += more.length();
        if (characters > MOST_CHARACTERS) {
            throw new UnreadableTextException(null);
        }
        text.append(more);
    }

    /** Ends a piece. */
    void add(String control, int cell) {
        if (pieces.size() >= MOST) {
            throw new UnreadableTextException(null);
        }
        pieces.add(new Piece(control, cell, text.toString()));
        text.setLength(0);
    }

    boolean pending() {
        return text.length() > 0;
    }

    int count() {
        return pieces.size();
    }

    int length() {
        return text.length();
    }

    String from(int start) {
        return text.substring(start);
    }

    void cut(int start) {
        text.setLength(start);
    }

    List<Piece> all() {
        return List.copyOf(pieces);
    }
}

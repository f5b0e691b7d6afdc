package jp.bunkai.disclosure.reading;

import java.util.ArrayList;
import java.util.List;
import jp.bunkai.catalogue.Text;

/** Collects what could not be read or is doubtful. */
final class Doubts {

    /** More than anybody looks through; the rest is only counted. */
    private static final int MOST = 2_000;

    private final List<Doubt> doubts = new ArrayList<>();

    void unread(String code, Place place, String id, Text why) {
        add(new Doubt(Doubt.Weight.UNREAD, code, place, id, why));
    }

    void unread(Why why, Place place, String id) {
        unread(why.code(), place, id, why.text());
    }

    void doubtful(String code, Place place, String id, String ja, String en) {
        add(new Doubt(Doubt.Weight.DOUBTFUL, code, place, id, new Text(ja, en)));
    }

    private void add(Doubt doubt) {
        if (doubts.size() < MOST && !doubts.contains(doubt)) {
            doubts.add(doubt);
        }
    }

    List<Doubt> all() {
        return List.copyOf(doubts);
    }
}

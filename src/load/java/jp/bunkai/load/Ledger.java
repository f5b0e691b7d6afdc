package jp.bunkai.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that was asked during a soak and what came of it, and every event that a listener was told. */
final class Ledger {

    /** How a request ended. */
    enum Outcome {
        /** Said to be done. */
        DONE,
        /** Refused because somebody else was quicker; the person decides anew. */
        OVERTAKEN,
        /** Cut, or answered 5xx: nobody knows whether it was done. */
        UNKNOWN,
        /** Answered with another status: a mistake of the program or of this one. */
        WRONG
    }

    /**
     * One request. Of a write: to which row and field, with which value, and the request's number where there was an answer.
     *
     * @param what edit, confirm, comment, read, session
     * @param told the status, or why there was none
     */
    record Asked(String what, int person, String row, String field, String value, String request, long begun, long ended, Outcome outcome, String told) {

        boolean write() {
            return row != null;
        }
    }

    /** What a listener was told: of which act, of which request, when. */
    record Heard(String act, String request, long at) {
    }

    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
    private final Map<Integer, List<Heard>> heard = new HashMap<>();
    private final Map<String, Integer> oddities = Collections.synchronizedMap(new HashMap<>());

    void add(Asked one) {
        asked.add(one);
    }

    synchronized void heard(int person, Heard one) {
        heard.computeIfAbsent(person, none -> new ArrayList<>()).add(one);
    }

    /** Something that must not happen at all. */
    void odd(String what) {
        oddities.merge(what, 1, Integer::sum);
    }

    List<Asked> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    synchronized List<Heard> heard(int person) {
        return List.copyOf(heard.getOrDefault(person, List.of()));
    }

    Map<String, Integer> oddities() {
        return oddities;
    }
}

package jp.bunkai.load;

/**
 * Something that was lost for a while.
 *
 * @param what which node, or the database and how it ended
 * @param at when it was ended
 * @param back when it was ready again
 * @param errorsUntil until when an error may come of it: of a node a moment after its end, for its connections end with it and new ones go to the other;
 *            of the database until both nodes have found it again
 */
record Blow(String what, long at, long back, long errorsUntil) {

    boolean explains(long moment) {
        return moment >= at && moment <= errorsUntil;
    }

    /** Whether something was down or coming up at that moment. */
    boolean disturbs(long begun, long ended) {
        return ended >= at && begun <= Math.max(back, errorsUntil);
    }
}

package jp.bunkai.matrix.draft;

/** Which state of a row somebody saw: the version of what was agreed, and the number of the own party's draft on top of it (0 for none). */
public record Seen(long version, long draft) {

    /** What was agreed, without a draft. */
    public static Seen agreed(long version) {
        return new Seen(version, 0);
    }
}

package jp.bunkai.catalogue;

/** Two editions or documents in use at once that ask different things of one duty. Both are shown; neither is chosen. */
public record EditionConflict(String duty, Side a, Side b, Text sentence) {

    /** What one of the two asks, in our own words. */
    public record Side(Reference reference, Text asks) {
    }
}

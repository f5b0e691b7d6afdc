package jp.bunkai.disclosure.reading;

/**
 * A column of a table.
 *
 * @param round which round of answers it belongs to, 1 where there is only one
 * @param heading the words it was told by
 * @param cell the cell that these words stand in; columns under one merged heading share it
 */
record Column(int index, Role role, int round, String heading, String cell) {

    /** Whether what stands here are numbers of notes rather than notes. */
    boolean refers() {
        return role == Role.NOTE && Words.key(heading).matches(".*(番号|no\\.?|#|number).*");
    }

    boolean english() {
        return Words.key(heading).matches("[\\x00-\\x7F]*");
    }

    /** How surely this is the number that the form itself uses, and not a mere counting of lines. */
    int exactness() {
        return Words.key(heading).matches("(?:質問|設問|項目|チェック項目|question|item|q).+|項番") ? 2 : 1;
    }
}

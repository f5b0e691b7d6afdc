package jp.bunkai.disclosure.reading;

import jp.bunkai.catalogue.Text;

/**
 * What could not be read, or should be looked at before it counts.
 *
 * @param code a stable word such as {@code two-marks}
 * @param questionId the question concerned, null where it is none or not known which
 */
public record Doubt(Weight weight, String code, Place place, String questionId, Text why) {

    /** Whether something is missing from what was read, or was read and should be looked at. */
    public enum Weight {
        UNREAD, DOUBTFUL
    }
}

package jp.bunkai.disclosure.reading;

/**
 * A note to an answer.
 *
 * @param number what the form refers to it by, null where the words stand right beside the answer
 * @param text its words, null where a number leads nowhere
 */
public record ReadNote(String number, String text, Place place) {
}

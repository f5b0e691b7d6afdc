package jp.bunkai.annex.docx;

/**
 * A place outside of all controls where a returned document reads otherwise than the one that was sent: {@code before} null where it was added,
 * {@code after} null where it was taken out. Controls within the text stand as 〔tag〕. {@code place}: the part it stands in.
 */
public record TextDifference(String place, String before, String after) {
}

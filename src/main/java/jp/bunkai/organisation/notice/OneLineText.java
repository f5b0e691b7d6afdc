package jp.bunkai.organisation.notice;

/** Text for one line of a list or a mail's header: no line breaks, no control characters, nothing that turns the direction of writing. */
public final class OneLineText {

    private OneLineText() {
    }

    public static String of(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ").strip();
    }

    /** At most so many characters, the last one an ellipsis where something was left out. */
    public static String of(String text, int longest) {
        String line = of(text);
        return line.codePointCount(0, line.length()) <= longest ? line : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
    }
}

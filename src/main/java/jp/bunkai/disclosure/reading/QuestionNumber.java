package jp.bunkai.disclosure.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a question in one way of writing: 5.1, 5-1, 5(1), ５．１ and 5① are all {@code 5.1}.
 *
 * @param id the number, or what is to be put behind its parent's
 * @param bare whether it counts only below a heading, as ① and (1) do
 */
record QuestionNumber(String id, boolean bare) {

    private static final String STEP = "(?:[-.]?\\((?:\\d{1,3}|[a-z])\\)|[-.](?:\\d{1,3}|[a-z](?![a-z])))";
    private static final Pattern FULL = Pattern.compile(
            "(?:([a-z]{1,6}[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{0,6})[-.]?)?(\\d{1,3})(" + STEP + "*)[.):]?");
    private static final Pattern BARE = Pattern.compile("(?:\\((\\d{1,3}|[a-z])\\)|(\\d{1,3})\\))((?:" + STEP + ")*)");
    private static final Pattern BEFORE = Pattern.compile("^(?:質問|設問|項目|問|question|no\\.|q(?=\\d))");
    /** Words before a number that make it the number of something else: Note 1, Ver. 3. */
    private static final Set<String> OTHERS = Set.of("note", "notes", "ver", "v", "rev", "fig", "figure", "table", "page", "p", "tel", "fax");
    /** As many characters as are kept of a number. Longer than that nothing is one, and matching would go as deep as the text has steps. */
    private static final int LONGEST = 120;
    private static final Pattern PART = Pattern.compile("\\d+|[a-z]");

    /** The number that a text is, if it is one and nothing else. */
    static Optional<QuestionNumber> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String key = BEFORE.matcher(Words.key(text)).replaceFirst("");
        Matcher bare = BARE.matcher(key);
        if (bare.matches()) {
            String first = bare.group(1) == null ? bare.group(2) : bare.group(1);
            return Optional.of(new QuestionNumber(steps(first + bare.group(3)), true));
        }
        Matcher full = FULL.matcher(key);
        if (!full.matches() || full.group(1) != null && OTHERS.contains(full.group(1))) {
            return Optional.empty();
        }
        String prefix = full.group(1) == null ? "" : full.group(1).toUpperCase(Locale.ROOT) + "-";
        return Optional.of(new QuestionNumber(prefix + steps(full.group(2) + full.group(3)), false));
    }

    /** This number below that of its parent. */
    QuestionNumber below(String parent) {
        return new QuestionNumber(parent + "." + id, false);
    }

    private static String steps(String written) {
        StringBuilder steps = new StringBuilder();
        Matcher part = PART.matcher(written);
        while (part.find()) {
            String step = part.group();
            steps.append(steps.isEmpty() ? "" : ".").append(Character.isDigit(step.charAt(0)) ? String.valueOf(Integer.parseInt(step)) : step);
        }
        return steps.toString();
    }
}

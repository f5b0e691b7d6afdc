package jp.bunkai.catalogue;

/** One text in both languages. */
public record Text(String ja, String en) {

    /** The text in the language asked for. */
    public String in(Language language) {
        return language == Language.EN ? en : ja;
    }
}

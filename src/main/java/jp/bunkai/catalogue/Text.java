package jp.bunkai.catalogue;

/**
 * One text in both languages. In the catalogue both are proved to be there; of what a person typed the English may be
 * missing, and then the Japanese stands for it.
 */
public record Text(String ja, String en) {

    /** The text in the language asked for. */
    public String in(Language language) {
        return language == Language.EN && en != null && !en.isBlank() ? en : ja;
    }
}

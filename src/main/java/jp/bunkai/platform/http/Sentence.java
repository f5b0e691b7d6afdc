package jp.bunkai.platform.http;

import java.util.Locale;
import java.util.Objects;

/** What the program says to people, in both languages. */
public record Sentence(String ja, String en) {

    public Sentence {
        Objects.requireNonNull(ja);
        Objects.requireNonNull(en);
    }

    public String in(Locale language) {
        return "en".equals(language.getLanguage()) ? en : ja;
    }
}

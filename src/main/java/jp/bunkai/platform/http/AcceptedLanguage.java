package jp.bunkai.platform.http;

import java.util.List;
import java.util.Locale;

/** The language of an answer: what {@code Accept-Language} prefers of Japanese and English, Japanese when it says nothing usable. */
public final class AcceptedLanguage {

    private static final List<Locale> SPOKEN = List.of(Locale.JAPANESE, Locale.ENGLISH);

    private AcceptedLanguage() {
    }

    public static Locale of(String header) {
        if (header == null || header.isBlank()) {
            return Locale.JAPANESE;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return best == null ? Locale.JAPANESE : best;
        } catch (IllegalArgumentException unreadable) {
            return Locale.JAPANESE;
        }
    }
}

package jp.bunkai.platform.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language of an answer: what {@code Accept-Language} prefers of Japanese and English, Japanese when it says nothing usable. */
public final class AcceptedLanguage {

    private static final List<Locale> SPOKEN = List.of(Locale.JAPANESE, Locale.ENGLISH);

    private AcceptedLanguage() {
    }

    public static Locale of(String header) {
        return said(header).orElse(Locale.JAPANESE);
    }

    /** The language that the header itself names, if it names one of ours. */
    public static Optional<Locale> said(String header) {
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}

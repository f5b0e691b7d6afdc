package jp.bunkai.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class AcceptedLanguageTest {

    @Test
    void theBetterLikedOfBothIsTaken() {
        assertEquals(Locale.ENGLISH, AcceptedLanguage.of("en-US,en;q=0.9,ja;q=0.8"));
        assertEquals(Locale.JAPANESE, AcceptedLanguage.of("fr,ja;q=0.9,en;q=0.8"));
    }

    @Test
    void japaneseIsSpokenWhereNothingElseFits() {
        for (String header : new String[] {null, "", "fr", "*", "not a language ;;;"}) {
            assertEquals(Locale.JAPANESE, AcceptedLanguage.of(header));
        }
    }
}

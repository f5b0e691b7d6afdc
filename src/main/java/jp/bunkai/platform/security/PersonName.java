package jp.bunkai.platform.security;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * The name of a person as a login provider tells it. Keycloak, among others, makes the claim {@code name} by putting the given name first, in Japanese, too; a person
 * would sign as 健 佐藤. Only what was put together that way is turned round: a name that somebody wrote stays as written.
 */
final class PersonName {

    private static final Set<UnicodeScript> FAMILY_FIRST = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private PersonName() {
    }

    /** The name for display, or null where the provider tells none; each claim may be of any type, or missing. */
    static String of(Object name, Object given, Object family) {
        String whole = text(name);
        String first = text(given);
        String last = text(family);
        if (first == null || last == null || whole != null && !whole.equals(first + " " + last)) {
            return whole;
        }
        return japanese(first) && japanese(last) ? last + " " + first : first + " " + last;
    }

    private static String text(Object claim) {
        return claim instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    private static boolean japanese(String text) {
        return text.codePoints().anyMatch(character -> FAMILY_FIRST.contains(UnicodeScript.of(character)));
    }
}

package jp.bunkai.platform.ooxml;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** When two names of parts mean the same part: readers differ in case, percent signs and forms of a character. */
final class PartNames {

    private PartNames() {
    }

    static String folded(String name) {
        String plain = name;
        try {
            plain = URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A percent sign that encodes nothing stands for itself.
        }
        String folded = Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return folded.endsWith("/") ? folded.substring(0, folded.length() - 1) : folded;
    }
}

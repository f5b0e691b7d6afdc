package jp.bunkai.matrix.compare;

import java.util.Locale;
import jp.bunkai.catalogue.Language;
import jp.bunkai.platform.http.AcceptedLanguage;

/** The language in which values are written out for a request. */
final class Languages {

    private Languages() {
    }

    static Language of(String acceptLanguage) {
        return Locale.ENGLISH.equals(AcceptedLanguage.of(acceptLanguage)) ? Language.EN : Language.JA;
    }
}

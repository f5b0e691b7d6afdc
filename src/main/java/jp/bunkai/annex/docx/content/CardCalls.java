package jp.bunkai.annex.docx.content;

import java.util.List;
import java.util.stream.IntStream;

import jp.bunkai.annex.docx.Values;
import jp.bunkai.organisation.ContactDetails;
import jp.bunkai.platform.time.JapaneseDates;

/** Telephone numbers on cards. A number that nobody entered says so: an empty place would look like a misprint in the night. */
final class CardCalls {

    private static final String UNKNOWN = "未登録";
    private static final int MOST_CALLERS = 2;

    private CardCalls() {
    }

    static Values numbered(String tag, int at, ContactDetails contact) {
        return call(tag, at, contact).text(tag + ".no", Integer.toString(at + 1)).text(tag + ".confirmed",
                contact.confirmedOn() == null ? "番号は未確認" : JapaneseDates.common(contact.confirmedOn()) + " 確認");
    }

    /** The first contacts of the hospital, on whichever card. */
    static Values callers(Values document, List<ContactDetails> callers) {
        return document.keep("callers.none", callers.isEmpty()).repeat("caller",
                IntStream.range(0, Math.min(callers.size(), MOST_CALLERS)).mapToObj(at -> call("caller", at, callers.get(at))).toList());
    }

    private static Values call(String tag, int at, ContactDetails contact) {
        return Values.row("c" + (at + 1)).text(tag + ".who", contact.who())
                .text(tag + ".day", contact.phoneDay() == null ? UNKNOWN : contact.phoneDay())
                .text(tag + ".night", contact.phoneNight() == null ? UNKNOWN : contact.phoneNight());
    }
}

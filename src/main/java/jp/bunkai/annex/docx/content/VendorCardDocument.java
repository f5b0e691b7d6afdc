package jp.bunkai.annex.docx.content;

import java.util.List;
import java.util.stream.IntStream;

import jp.bunkai.annex.card.VendorCard;
import jp.bunkai.annex.docx.Template;
import jp.bunkai.annex.docx.TemplateFiller;
import jp.bunkai.annex.docx.Values;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.platform.time.JapaneseDates;

/** Writes the card for calling one vendor (事業者連絡カード). What one page cannot hold is counted, never left out unsaid. */
public final class VendorCardDocument {

    /** The id of the template it is written for. */
    public static final String TEMPLATE = "vendor-card";

    private static final int MOST_CONTACTS = 3;
    private static final int MOST_DUTIES = 5;
    private static final int MOST_NAMES = 3;

    private VendorCardDocument() {
    }

    /** The card as DOCX. */
    public static byte[] write(Template template, VendorCard card) {
        int duties = card.duties().size();
        int contacts = card.contacts().size();
        Values document = Values.document()
                .text("card.hospital", card.hospital())
                .text("card.dossier", card.dossier())
                .text("card.vendor", card.vendor())
                .text("card.function", Words.function(card.function()))
                .text("card.systems", maintains(card.maintains()))
                .text("card.on", JapaneseDates.both(card.on()))
                .keep("contacts.none", contacts == 0)
                .keep("contacts.some", contacts > 0)
                .keep("contacts.more", contacts > MOST_CONTACTS)
                .text("contacts.moreCount", Integer.toString(Math.max(0, contacts - MOST_CONTACTS)))
                .repeat("contact", IntStream.range(0, Math.min(contacts, MOST_CONTACTS)).mapToObj(at -> CardCalls.numbered("contact", at,
                        card.contacts().get(at))).toList())
                .keep("duties.none", duties == 0)
                .keep("duties.some", duties > 0)
                .keep("duties.more", duties > MOST_DUTIES)
                .text("duties.moreCount", Integer.toString(Math.max(0, duties - MOST_DUTIES)))
                .repeat("duty", card.duties().stream().limit(MOST_DUTIES).map(VendorCardDocument::duty).toList());
        return TemplateFiller.fill(template, CardCalls.callers(document, card.callers()));
    }

    private static Values duty(VendorCard.Duty duty) {
        return Values.row(duty.key())
                .text("duty.title", duty.scope() == null ? duty.title() : duty.title() + "（" + duty.scope() + "）")
                .text("duty.letter", part(duty.letter()))
                .text("duty.within", duty.within().isEmpty() ? "時間の取決めなし" : String.join("\n", duty.within()));
    }

    /** In words: who reads the card in the night need not know the letters. */
    private static String part(Letter letter) {
        return switch (letter) {
            case AR -> "実施・責任";
            case A -> "責任";
            case R -> "実施";
            case C -> "相談";
            case I -> "通知";
        };
    }

    private static String maintains(List<String> names) {
        if (names.isEmpty()) {
            return "登録なし";
        }
        String listed = String.join("、", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return names.size() > MOST_NAMES ? listed + " ほか" + (names.size() - MOST_NAMES) + "件" : listed;
    }
}

package jp.bunkai.annex.docx.content;

import jp.bunkai.annex.card.ActionCard;
import jp.bunkai.annex.docx.Template;
import jp.bunkai.annex.docx.TemplateFiller;
import jp.bunkai.annex.docx.Values;
import jp.bunkai.platform.time.JapaneseDates;

/** Writes the template of a department's action card (アクションカード), with what the dossier knows already filled in. */
public final class ActionCardDocument {

    /** The id of the template it is written for. */
    public static final String TEMPLATE = "action-card";

    private static final int MOST_SYSTEMS = 5;

    private ActionCardDocument() {
    }

    /** The card as DOCX. */
    public static byte[] write(Template template, ActionCard card) {
        int systems = card.systems().size();
        Values document = Values.document()
                .text("action.hospital", card.hospital())
                .text("action.dossier", card.dossier())
                .text("action.on", JapaneseDates.both(card.on()))
                .keep("systems.none", systems == 0)
                .keep("systems.some", systems > 0)
                .keep("systems.more", systems > MOST_SYSTEMS)
                .text("systems.moreCount", Integer.toString(Math.max(0, systems - MOST_SYSTEMS)))
                .repeat("system", card.systems().stream().limit(MOST_SYSTEMS).map(system -> Values.row(system.key())
                        .text("system.name", system.name())
                        .text("system.vendor", system.vendor() == null ? "事業者未定" : system.vendor())).toList());
        return TemplateFiller.fill(template, CardCalls.callers(document, card.callers()));
    }
}

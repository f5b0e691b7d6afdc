package jp.bunkai.annex;

import jakarta.enterprise.context.ApplicationScoped;

import jp.bunkai.annex.docx.Templates;
import jp.bunkai.annex.docx.content.MinutesDocument;
import jp.bunkai.negotiation.meeting.Minutes;
import jp.bunkai.negotiation.meeting.MinutesWriter;

/** Writes the minutes that {@code negotiation} gathers, as Word documents. */
@ApplicationScoped
class MinutesDocuments implements MinutesWriter {

    private final Templates templates;

    MinutesDocuments(Templates templates) {
        this.templates = templates;
    }

    @Override
    public byte[] write(Minutes minutes) {
        return MinutesDocument.write(templates.get(MinutesDocument.TEMPLATE), minutes);
    }
}

package jp.bunkai.annex.docx.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jp.bunkai.annex.AnnexContent;
import jp.bunkai.annex.AnnexContent.Edition;
import jp.bunkai.annex.AnnexContent.Party;
import jp.bunkai.annex.docx.Template;
import jp.bunkai.annex.docx.TemplateFiller;
import jp.bunkai.annex.docx.Values;
import jp.bunkai.platform.time.JapaneseDates;

/** Writes the annex of a hospital and a vendor from its content. Figures come from the matrix, wherever they are printed. */
public final class AnnexDocument {

    /** The id of the template it is written for. */
    public static final String TEMPLATE = "standard-annex";
    /** Room for a date that is filled in by hand at signing. */
    private static final String BLANK_DATE = "令和　　年　　月　　日（　　　　年　　月　　日）";
    private static final String BLANK = "　";

    private AnnexDocument() {
    }

    /** The annex as DOCX. */
    public static byte[] write(Template template, AnnexContent content) {
        return TemplateFiller.fill(template, values(template, content));
    }

    private static Values values(Template template, AnnexContent content) {
        Values document = Values.document();
        edition(document, content.edition());
        party(document, "hospital", content.hospital());
        party(document, "vendor", content.vendor());
        document.text("vendor.function", content.vendor().function())
                .keep("others", !content.others().isEmpty())
                .repeat("other", content.others().stream().map(other -> Values.row(other.key()).text("other.mark", other.mark())
                        .text("other.name", other.name()).text("other.function", other.function())).toList())
                .choose("precedence", content.precedence().name().toLowerCase(Locale.ROOT))
                .choose("update", content.updateSentence().name().toLowerCase(Locale.ROOT));
        List<NumberedRow> rows = NumberedRow.of(content);
        new RegisterValues(content).into(document);
        new MatrixValues(content, rows).into(document);
        new TermsValues(rows, PartValues.figures(content.parts())).into(document, template.manifest());
        new RiskValues(content.remaining(), rows).into(document);
        new DutyTables(content, rows).into(document);
        new PartValues(content.parts()).into(document);
        new NoteValues(content.notes(), template.manifest()).into(document);
        return document;
    }

    private static void edition(Values document, Edition edition) {
        document.text("doc.dossier", edition.dossier())
                .text("doc.edition", "第" + edition.number() + "版")
                .text("doc.prepared", JapaneseDates.both(edition.preparedOn()))
                .text("doc.effective", orBlank(edition.effectiveFrom()))
                .text("doc.until", orBlank(edition.effectiveTo()))
                .keep("doc.draft", edition.draft());
    }

    private static void party(Values document, String tag, Party party) {
        document.text(tag + ".name", party.name())
                .text(tag + ".address", orBlank(party.address()))
                .text(tag + ".title", orBlank(party.representativeTitle()))
                .text(tag + ".person", orBlank(party.representativeName()));
    }

    private static String orBlank(LocalDate day) {
        return day == null ? BLANK_DATE : JapaneseDates.both(day);
    }

    private static String orBlank(String text) {
        return text == null || text.isBlank() ? BLANK : text;
    }
}

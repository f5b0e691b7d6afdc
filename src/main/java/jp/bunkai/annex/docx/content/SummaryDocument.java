package jp.bunkai.annex.docx.content;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import jp.bunkai.annex.docx.Template;
import jp.bunkai.annex.docx.TemplateFiller;
import jp.bunkai.annex.docx.Values;
import jp.bunkai.annex.summary.DirectorSummary;
import jp.bunkai.platform.time.JapaneseDates;

/** Writes the page for a director (決裁用要約). What one page cannot hold is counted, never left out unsaid. */
public final class SummaryDocument {

    /** The id of the template it is written for. */
    public static final String TEMPLATE = "director-summary";

    private static final int MOST_BLANKS = 4;
    private static final int MOST_RISKS = 3;
    private static final int MOST_COSTS = 4;
    private static final int MOST_CHANGES = 4;
    /** Characters of a cell: two lines of its column. */
    private static final int LINE = 62;
    private static final int CELL = 36;
    /** One line each: of changes there may be many. */
    private static final int ABOUT = 27;
    private static final int CHANGE = 21;

    private SummaryDocument() {
    }

    /** The page as DOCX. */
    public static byte[] write(Template template, DirectorSummary summary) {
        Values document = Values.document()
                .text("summary.dossier", cut(summary.dossier(), CELL))
                .text("summary.own", cut(summary.own(), CELL))
                .text("summary.other", cut(summary.other(), CELL))
                .text("summary.edition", summary.edition())
                .text("summary.prepared", JapaneseDates.both(summary.preparedOn()))
                .text("summary.effective", summary.effectiveFrom() == null ? "未設定" : JapaneseDates.both(summary.effectiveFrom()))
                .text("summary.until", summary.effectiveTo() == null ? "定めなし（置き換えるか終了するまで）" : JapaneseDates.both(summary.effectiveTo()))
                .text("summary.precedence", summary.precedence())
                .text("summary.number", summary.number() == null ? "　" : summary.number())
                .text("summary.drafter", summary.drafter() == null ? "　" : summary.drafter())
                .text("summary.rows", summary.rows() + "行（うち双方が確認済 " + summary.agreed() + "行）")
                .text("summary.year", summary.year())
                .keep("changes.first", summary.since() == null)
                .keep("changes.since", summary.since() != null)
                .text("changes.edition", summary.since() == null ? "" : summary.since());
        some(document, "blanks", summary.blanks(), MOST_BLANKS, true);
        document.repeat("blank", rows(summary.blanks(), MOST_BLANKS, (row, line) -> row.text("blank.about", line.about()).text("blank.said", cut(line.said(), LINE))));
        some(document, "risks", summary.risks(), MOST_RISKS, true);
        document.repeat("risk", rows(summary.risks(), MOST_RISKS, (row, risk) -> row.text("risk.title", cut(risk.title(), CELL)).text("risk.level", risk.level())
                .text("risk.by", risk.retainedBy()).text("risk.approval", cut(risk.approval(), CELL))));
        some(document, "costs", summary.costs(), MOST_COSTS, true);
        document.repeat("cost", rows(summary.costs(), MOST_COSTS, (row, cost) -> row.text("cost.vendor", cut(cost.vendor(), CELL))
                .text("cost.yearly", NumberFormat.getIntegerInstance(Locale.JAPAN).format(cost.yearly()) + "円" + cost.tax())
                .text("cost.unknown", cost.unknown() == 0 ? "なし" : cost.unknown() + "行")));
        some(document, "changes", summary.changes(), MOST_CHANGES, summary.since() != null);
        document.repeat("change", rows(summary.changes(), MOST_CHANGES, (row, line) -> row.text("change.about", cut(line.about(), ABOUT)).text("change.said", cut(line.said(), CHANGE))));
        return TemplateFiller.fill(template, document);
    }

    /** Whether there is a table, a sentence that there is none, or a line that there is more. */
    private static void some(Values document, String tag, List<?> lines, int most, boolean sayNone) {
        document.keep(tag + ".some", !lines.isEmpty()).keep(tag + ".none", lines.isEmpty() && sayNone)
                .keep(tag + ".more", lines.size() > most).text(tag + ".moreCount", Integer.toString(Math.max(0, lines.size() - most)));
    }

    private static <T> List<Values> rows(List<T> lines, int most, BiFunction<Values, T, Values> write) {
        return IntStream.range(0, Math.min(lines.size(), most)).mapToObj(i -> write.apply(Values.row(Integer.toString(i + 1)), lines.get(i))).toList();
    }

    private static String cut(String text, int longest) {
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= longest ? line : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
    }
}

package jp.bunkai.annex.docx.content;

import java.util.List;
import java.util.stream.IntStream;

import jp.bunkai.annex.docx.Template;
import jp.bunkai.annex.docx.TemplateFiller;
import jp.bunkai.annex.docx.Values;
import jp.bunkai.annex.rolesheet.RoleSheetContent;
import jp.bunkai.annex.rolesheet.RoleSheetContent.Item;
import jp.bunkai.annex.rolesheet.RoleSheetContent.Open;
import jp.bunkai.annex.rolesheet.RoleSheetContent.Row;
import jp.bunkai.annex.rolesheet.RoleSheetContent.Sheet;
import jp.bunkai.platform.time.JapaneseDates;

/** Writes the confirmation sheets (確認表) of a dossier for one reader. */
public final class RoleSheetDocument {

    /** The id of the template it is written for. */
    public static final String TEMPLATE = "role-sheet";

    private RoleSheetDocument() {
    }

    /** The sheets as DOCX. */
    public static byte[] write(Template template, RoleSheetContent content) {
        List<Open> open = content.open();
        List<Row> rows = content.rows();
        return TemplateFiller.fill(template, Values.document()
                .text("doc.hospital", content.hospital())
                .text("doc.dossier", content.dossier())
                .text("doc.on", JapaneseDates.both(content.on()))
                .text("doc.vendors", content.recipient() == null ? "この案件のすべての事業者" : content.recipient())
                .keep("without.some", !content.without().isEmpty())
                .text("without.names", String.join("、", content.without()))
                .keep("sheets.none", content.sheets().isEmpty())
                .repeat("sheet", content.sheets().stream().map(RoleSheetDocument::sheet).toList())
                .keep("opens.none", open.isEmpty())
                .keep("opens.some", !open.isEmpty())
                .repeat("open", IntStream.range(0, open.size()).mapToObj(i -> Values.row(Integer.toString(i + 1))
                        .text("open.vendor", open.get(i).vendor())
                        .text("open.item", open.get(i).item())
                        .text("open.what", open.get(i).what())).toList())
                .keep("rows.none", rows.isEmpty())
                .keep("rows.some", !rows.isEmpty())
                .repeat("row", rows.stream().map(RoleSheetDocument::row).toList()));
    }

    private static Values sheet(Sheet sheet) {
        return Values.row(sheet.key())
                .text("sheet.vendor", sheet.vendor())
                .text("sheet.file", sheet.file() + "（第" + sheet.number() + "版）")
                .text("sheet.hash", sheet.sha256())
                .repeat("item", IntStream.range(0, sheet.items().size()).mapToObj(i -> item(sheet.key() + "-" + (i + 1), sheet.items().get(i))).toList());
    }

    private static Values item(String key, Item item) {
        return Values.row(key)
                .text("item.part", item.part())
                .text("item.no", item.number())
                .text("item.words", item.words())
                .text("item.duties", item.duties().isEmpty() ? "対応なし" : String.join("\n", item.duties()) + (item.verified() ? "" : "\n（対応は未確認）"))
                .text("item.answer", Words.orNothing(item.answer()))
                .text("item.on", item.consultedOn() == null ? "未記録" : JapaneseDates.common(item.consultedOn()) + "\n記録 " + item.enteredBy())
                .text("item.done", Words.orNothing(item.doneOn()))
                .text("item.word", Words.orNothing(item.word()));
    }

    private static Values row(Row row) {
        return Values.row(row.key())
                .text("row.duty", row.duty())
                .text("row.title", row.title())
                .text("row.scope", row.scope() + "\n" + row.phase())
                .text("row.letters", row.letters().isEmpty() ? "分担なし" : String.join("\n", row.letters()))
                .text("row.terms", Words.orNothing(String.join("\n", row.terms())))
                .text("row.findings", row.findings().isEmpty() ? Words.NOTHING : String.join("\n", row.findings().stream().map(each -> "・" + each).toList()));
    }
}

package jp.bunkai.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jp.bunkai.annex.docx.Manifest;
import jp.bunkai.annex.docx.Template;
import jp.bunkai.annex.docx.TemplateFiller;
import jp.bunkai.annex.docx.TestDocx;
import jp.bunkai.annex.docx.Values;

/** Our engine on nothing but a table: a control for each row and for each of its cells, as in the annex. */
final class BareTable {

    private static final List<String> TAGS = List.of("no", "title", "scope", "hospital", "vendor", "level", "cost");

    private final Template template;

    BareTable() {
        StringBuilder yaml = new StringBuilder("id: bare\ntitle: { ja: 表, en: table }\ncontrols:\n  - tag: row\n    kind: repeat\n"
                + "    ja: 行\n    en: row\n    holds:\n");
        StringBuilder row = new StringBuilder();
        for (String tag : TAGS) {
            yaml.append("      - { tag: ").append(tag).append(", kind: text, ja: 列, en: column }\n");
            row.append("<w:tc><w:p>").append(control(tag, "<w:r><w:t>x</w:t></w:r>")).append("</w:p></w:tc>");
        }
        String heading = "<w:tr>" + "<w:tc><w:p><w:r><w:t>見出し</w:t></w:r></w:p></w:tc>".repeat(TAGS.size()) + "</w:tr>";
        String table = "<w:tbl><w:tblPr/><w:tblGrid>" + "<w:gridCol w:w=\"1300\"/>".repeat(TAGS.size()) + "</w:tblGrid>" + heading
                + control("row", "<w:tr>" + row + "</w:tr>") + "</w:tbl><w:p/>";
        try {
            template = Template.open(TestDocx.body(table).bytes(),
                    Manifest.read(new ByteArrayInputStream(yaml.toString().getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] write(List<BenchRow> rows) {
        return TemplateFiller.fill(template, Values.document().repeat("row", rows.stream().map(BareTable::values).toList()));
    }

    private static Values values(BenchRow row) {
        return Values.row(row.no()).text("no", row.no()).text("title", row.title()).text("scope", row.scope())
                .text("hospital", row.hospital()).text("vendor", row.vendor()).text("level", row.level()).text("cost", row.cost());
    }

    private static String control(String tag, String content) {
        return "<w:sdt><w:sdtPr><w:tag w:val=\"" + tag + "\"/></w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }
}

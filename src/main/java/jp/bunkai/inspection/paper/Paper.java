package jp.bunkai.inspection.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A plain document of headings, paragraphs and tables as DOCX, A4, ready to print: heading rows repeat, rows do not break. All text is data;
 * nothing in it is interpreted. The same content gives the same bytes.
 */
public final class Paper {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final int MARGIN = 1021;

    private final StringBuilder body = new StringBuilder();
    private final String title;
    private final boolean landscape;

    private Paper(String title, boolean landscape) {
        this.title = title;
        this.landscape = landscape;
        paragraph("Title", title);
    }

    public static Paper portrait(String title) {
        return new Paper(title, false);
    }

    public static Paper landscape(String title) {
        return new Paper(title, true);
    }

    /** A column of a table: its heading, and its share of the width in hundredths. */
    public record Column(String heading, int share) {
    }

    public Paper heading(String text) {
        return paragraph("Heading1", text);
    }

    public Paper text(String text) {
        return paragraph(null, text);
    }

    private Paper paragraph(String style, String text) {
        body.append("<w:p>");
        if (style != null) {
            body.append("<w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        }
        run(text);
        body.append("</w:p>");
        return this;
    }

    public Paper table(List<Column> columns, List<List<String>> rows) {
        int width = (landscape ? 16838 : 11906) - 2 * MARGIN;
        body.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"").append(width).append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
                .append("<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>");
        columns.forEach(column -> body.append("<w:gridCol w:w=\"").append(width * column.share() / 100).append("\"/>"));
        body.append("</w:tblGrid>");
        row(columns, columns.stream().map(Column::heading).toList(), width, true);
        rows.forEach(row -> row(columns, row, width, false));
        body.append("</w:tbl><w:p/>");
        return this;
    }

    private void row(List<Column> columns, List<String> cells, int width, boolean heading) {
        body.append("<w:tr><w:trPr><w:cantSplit/>").append(heading ? "<w:tblHeader/>" : "").append("</w:trPr>");
        for (int i = 0; i < columns.size(); i++) {
            body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width * columns.get(i).share() / 100).append("\" w:type=\"dxa\"/>")
                    .append(heading ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E8EDF3\"/>" : "").append("</w:tcPr><w:p>");
            body.append("<w:pPr><w:pStyle w:val=\"").append(heading ? "CellHeading" : "Cell").append("\"/></w:pPr>");
            run(cells.get(i));
            body.append("</w:p></w:tc>");
        }
        body.append("</w:tr>");
    }

    private void run(String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        body.append("<w:r>");
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            body.append(i == 0 ? "" : "<w:br/>").append("<w:t xml:space=\"preserve\">").append(escaped(lines[i])).append("</w:t>");
        }
        body.append("</w:r>");
    }

    /** As XML text; what XML cannot hold is left out. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    boolean held = point >= 0x20 && !(point >= 0xD800 && point <= 0xDFFF) && point != 0xFFFE && point != 0xFFFF;
                    if (held || point == '\t') {
                        out.appendCodePoint(point);
                    }
                }
            }
        });
        return out.toString();
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + type("/word/document.xml", "document.main") + type("/word/styles.xml", "styles") + type("/word/footer1.xml", "footer") + "</Types>");
            part(zip, "_rels/.rels", relations("<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                    + " Target=\"word/document.xml\"/>"));
            part(zip, "word/_rels/document.xml.rels", relations(relation(1, "styles", "styles.xml") + relation(2, "footer", "footer1.xml")));
            part(zip, "word/styles.xml", PaperStyles.xml(W));
            part(zip, "word/footer1.xml", XML + "<w:ftr " + W + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:t xml:space=\"preserve\">" + escaped(title)
                    + "　</w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>");
            part(zip, "word/document.xml", XML + "<w:document " + W + "><w:body>" + body + section() + "</w:body></w:document>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String section() {
        String size = landscape ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>" : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";
        return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/>" + size + "<w:pgMar w:top=\"1134\" w:right=\"" + MARGIN
                + "\" w:bottom=\"1134\" w:left=\"" + MARGIN + "\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml\"/>";
    }

    private static String relations(String inside) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside + "</Relationships>";
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(Archived.TIME);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}

package jp.bunkai.annex.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jp.bunkai.annex.preview.AnnexPreview.Block;
import jp.bunkai.annex.preview.AnnexPreview.Kind;
import jp.bunkai.annex.preview.AnnexPreview.Part;

/**
 * Reads a document that this program wrote from its XML, control by control transparent, and tells parts from blocks by the styles
 * of the standard template. It reads {@code word/document.xml} only; what it does not know it shows as a paragraph.
 */
final class DocumentPreview {

    private static final Pattern PART = Pattern.compile("(別紙[0-9]+)\\s*(.*)", Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private final List<Part> parts = new ArrayList<>();
    private final ArticleNumbers numbers = new ArticleNumbers();
    private String number = "";
    private String title = "表紙";
    private List<Block> blocks = new ArrayList<>();

    private DocumentPreview() {
    }

    static AnnexPreview read(XMLStreamReader xml) throws XMLStreamException {
        DocumentPreview preview = new DocumentPreview();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("tbl")) {
                    preview.table(new TableReader().read(xml));
                } else if (xml.getLocalName().equals("p")) {
                    preview.paragraph(Paragraph.read(xml));
                }
            }
        }
        preview.endPart();
        return new AnnexPreview(preview.parts);
    }

    private void table(Block table) {
        if (!table.header().isEmpty() || !table.rows().isEmpty()) {
            blocks.add(table);
        }
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph.text().isBlank()) {
            return;
        }
        if (paragraph.style().equals("AnnexTitle")) {
            endPart();
            Matcher named = PART.matcher(paragraph.text());
            boolean annex = named.matches();
            number = annex ? named.group(1) : "";
            title = annex ? named.group(2) : paragraph.text();
            return;
        }
        blocks.add(Block.text(kind(paragraph.style()), numbers.numbered(paragraph.style(), paragraph.text())));
    }

    private static Kind kind(String style) {
        return switch (style) {
            case "DocTitle", "DocSubtitle", "Article", "Caption" -> Kind.HEADING;
            case "Note", "Boxed" -> Kind.NOTE;
            default -> Kind.PARAGRAPH;
        };
    }

    private void endPart() {
        if (!blocks.isEmpty()) {
            parts.add(new Part(number, title, blocks));
        }
        blocks = new ArrayList<>();
    }
}

package jp.bunkai.annex.preview;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jp.bunkai.annex.preview.AnnexPreview.Block;
import jp.bunkai.annex.preview.AnnexPreview.Kind;

/** Reads one table, tables within its cells as text; its first rows that repeat on each page are the header. */
final class TableReader {

    private final List<List<String>> rows = new ArrayList<>();
    private List<String> header = List.of();
    private List<String> row = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private boolean repeated;

    /** Reads from the start of a table to its end. */
    Block read(XMLStreamReader xml) throws XMLStreamException {
        int tables = 1;
        while (tables > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("tbl")) {
                    tables++;
                } else {
                    start(xml, tables == 1);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("tbl")) {
                    tables--;
                } else if (tables == 1) {
                    end(xml.getLocalName());
                }
            }
        }
        return new Block(Kind.TABLE, null, header, rows);
    }

    private void start(XMLStreamReader xml, boolean outer) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "tr" -> {
                if (outer) {
                    row = new ArrayList<>();
                    repeated = false;
                }
            }
            case "tc" -> {
                if (outer) {
                    cell = new StringBuilder();
                }
            }
            case "tblHeader" -> repeated = true;
            case "p" -> paragraph(Paragraph.read(xml).text());
            default -> {
                // Looks, or a control around rows and cells.
            }
        }
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            cell.append(cell.length() == 0 ? "" : "\n").append(text.strip());
        }
    }

    private void end(String element) {
        if (element.equals("tc")) {
            row.add(cell.toString());
        } else if (element.equals("tr")) {
            if (repeated && header.isEmpty() && rows.isEmpty()) {
                header = row;
            } else if (row.stream().anyMatch(text -> !text.isBlank())) {
                rows.add(row);
            }
        }
    }
}

package jp.bunkai.signoff.verify.text;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one story (body, header, footer, notes) as a stream of tags. The result of a field is not text, for programs compute it anew; its code is. */
final class StoryReader {

    /** What lies in other parts. */
    interface Links {
        /** A header or footer that a section names. */
        void story(String id);

        /** What stands for a picture. */
        String picture(String id);
    }

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CHOICE = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final Set<String> HIDING = Set.of("strike", "dstrike", "vanish", "webHidden", "specVanish");
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private final List<Piece> pieces;
    private final Links links;
    private final Deque<String> controls = new ArrayDeque<>();
    private final Deque<int[]> cells = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int fieldResults;
    private int fallback;
    private boolean inRunProperties;
    private boolean inText;
    private boolean inCode;
    private String hidden = "";
    private int piecesAtCell;

    StoryReader(List<Piece> pieces, Links links) {
        this.pieces = pieces;
        this.links = links;
        controls.push("");
    }

    void read(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(reader);
                    case XMLStreamConstants.END_ELEMENT -> end(reader);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(reader.getText());
                    default -> {
                        // Comments and instructions are nothing that a reader sees.
                    }
                }
            }
            flush();
        } catch (XMLStreamException e) {
            throw new UnreadableTextException(e);
        }
    }

    private void characters(String characters) {
        if (fallback == 0 && (inText && fieldResults == 0 || inCode)) {
            text.append(inCode ? characters.strip() : characters);
        }
    }

    private void start(XMLStreamReader reader) {
        String name = reader.getLocalName();
        if (CHOICE.equals(reader.getNamespaceURI()) && name.equals("Fallback")) {
            fallback++;
        } else if (name.equals("blip")) {
            mark("⟦図 " + links.picture(String.valueOf(reader.getAttributeValue(R, "embed"))) + "⟧");
        } else if (name.equals("imagedata")) {
            mark("⟦図 " + links.picture(String.valueOf(reader.getAttributeValue(R, "id"))) + "⟧");
        } else if (W.equals(reader.getNamespaceURI()) && fallback == 0) {
            startWord(reader, name);
        }
    }

    private void startWord(XMLStreamReader reader, String name) {
        switch (name) {
            case "sdt" -> {
                flush();
                controls.push(controls.peek());
            }
            case "tag" -> {
                controls.pop();
                controls.push(String.valueOf(reader.getAttributeValue(W, "val")));
            }
            case "tr" -> cells.push(new int[1]);
            case "tc" -> {
                flush();
                if (!cells.isEmpty()) {
                    cells.peek()[0]++;
                }
                piecesAtCell = pieces.size();
            }
            case "p" -> flush();
            case "r" -> hidden = "";
            case "rPr" -> inRunProperties = true;
            case "t", "delText" -> {
                inText = true;
                mark(name.equals("t") ? hidden : "⟦削除⟧" + hidden);
            }
            case "instrText" -> {
                inCode = true;
                mark("⟦欄 ");
            }
            case "fldSimple" -> {
                mark("⟦欄 " + String.valueOf(reader.getAttributeValue(W, "instr")).strip() + "⟧");
                fieldResults++;
            }
            case "fldChar" -> field(String.valueOf(reader.getAttributeValue(W, "fldCharType")));
            case "tab", "ptab" -> mark(inRunProperties ? "" : "\t");
            case "br", "cr" -> mark("\n");
            case "noBreakHyphen" -> mark("\u2011");
            case "sym" -> mark("⟦記号 " + reader.getAttributeValue(W, "char") + "⟧");
            case "headerReference", "footerReference" -> {
                flush();
                links.story(reader.getAttributeValue(R, "id"));
            }
            default -> {
                if (inRunProperties && HIDING.contains(name) && !OFF.contains(String.valueOf(reader.getAttributeValue(W, "val")))) {
                    hidden += name.equals("strike") || name.equals("dstrike") ? "⟦取消線⟧" : "⟦隠し文字⟧";
                }
            }
        }
    }

    private void end(XMLStreamReader reader) {
        String name = reader.getLocalName();
        if (CHOICE.equals(reader.getNamespaceURI()) && name.equals("Fallback")) {
            fallback--;
        } else if (W.equals(reader.getNamespaceURI()) && fallback == 0) {
            switch (name) {
                case "sdt" -> {
                    flush();
                    controls.pop();
                }
                case "tr" -> cells.pop();
                case "tc" -> {
                    flush();
                    // An empty cell is a statement too: nobody is responsible here.
                    if (pieces.size() == piecesAtCell) {
                        pieces.add(new Piece(controls.peek(), cells.isEmpty() ? 0 : cells.peek()[0], ""));
                    }
                    piecesAtCell = -1;
                }
                case "p" -> flush();
                case "rPr" -> inRunProperties = false;
                case "t", "delText" -> inText = false;
                case "instrText" -> {
                    inCode = false;
                    mark("⟧");
                }
                case "fldSimple" -> fieldResults--;
                default -> {
                    // Everything else only groups.
                }
            }
        }
    }

    private void field(String type) {
        if (type.equals("separate")) {
            fieldResults++;
        } else if (type.equals("end") && fieldResults > 0) {
            fieldResults--;
        }
    }

    private void mark(String mark) {
        if (fallback == 0 && (fieldResults == 0 || inCode)) {
            text.append(mark);
        }
    }

    private void flush() {
        if (text.length() > 0) {
            pieces.add(new Piece(controls.peek(), cells.isEmpty() ? 0 : cells.peek()[0], text.toString()));
            text.setLength(0);
        }
    }
}

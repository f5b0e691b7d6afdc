package jp.bunkai.signoff.verify.text;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads one story (body, header, footer, notes) as a stream of tags. What is known to be looks only is passed over; whatever is neither that nor
 * known text is taken down as it stands, with its tags and attributes, so that nothing that a program might show can differ unseen.
 */
final class StoryReader {

    /** What lies in other parts. */
    interface Links {
        /** A header or footer that a section names. */
        void story(String id);

        /** What stands for another part, such as a picture. */
        String part(String id);

        /** What a paragraph's or run's style adds that is not looks. */
        String style(String id);

        /** What a list puts before a paragraph. */
        String number(String list, String level);
    }

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Set<String> HIDING = Set.of("strike", "dstrike", "vanish", "webHidden", "specVanish");
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private final Pieces pieces;
    private final Links links;
    private final Deque<String> controls = new ArrayDeque<>();
    private final Deque<int[]> cells = new ArrayDeque<>();
    private final Deque<Field> fields = new ArrayDeque<>();
    private int strange;
    private boolean inRunProperties;
    private boolean inText;
    private boolean inCode;
    private String hidden = "";
    private String list = "";
    private String level = "0";
    private int piecesAtCell;

    StoryReader(Pieces pieces, Links links) {
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
        if (inCode && !fields.isEmpty() && !fields.peek().showing()) {
            fields.peek().code(characters);
        } else if (inText || inCode || strange > 0 || !characters.isBlank()) {
            pieces.append(characters);
        }
    }

    private void start(XMLStreamReader reader) {
        String name = reader.getLocalName();
        if (strange > 0 || !W.equals(reader.getNamespaceURI()) || !startKnown(reader, name)) {
            if (strange > 0 || !Looks.passed(reader)) {
                strange++;
                takeDown(reader);
            }
        }
    }

    /** The element as it stands; other parts by their content, for programs number links anew. */
    private void takeDown(XMLStreamReader reader) {
        pieces.append("⟦{" + reader.getNamespaceURI() + "}" + reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String value = reader.getAttributeValue(i);
            String said = R.equals(reader.getAttributeNamespace(i)) ? links.part(value) : value;
            pieces.append(" " + reader.getAttributeLocalName(i) + "=" + said);
        }
    }

    private boolean startKnown(XMLStreamReader reader, String name) {
        switch (name) {
            case "sdt" -> {
                flush();
                controls.push(controls.peek());
            }
            case "tag" -> {
                controls.pop();
                controls.push(value(reader));
            }
            case "tr" -> cells.push(new int[1]);
            case "tc" -> {
                flush();
                if (!cells.isEmpty()) {
                    cells.peek()[0]++;
                }
                piecesAtCell = pieces.count();
            }
            case "p" -> flush();
            case "r" -> hidden = "";
            case "rPr" -> inRunProperties = true;
            case "numPr" -> {
                list = "";
                level = "0";
            }
            case "numId" -> list = value(reader);
            case "ilvl" -> level = value(reader);
            case "pStyle", "tblStyle" -> pieces.append(links.style(value(reader)));
            case "rStyle" -> hidden += links.style(value(reader));
            case "t" -> {
                inText = true;
                pieces.append(hidden);
            }
            case "instrText" -> inCode = true;
            case "fldSimple" -> {
                fields.push(new Field());
                fields.peek().code(String.valueOf(reader.getAttributeValue(W, "instr")));
                fields.peek().show(pieces);
            }
            case "fldChar" -> field(String.valueOf(reader.getAttributeValue(W, "fldCharType")));
            case "tab" -> pieces.append(Looks.isTabStop(reader) ? "" : "\t");
            case "ptab" -> pieces.append("\t");
            case "br", "cr" -> pieces.append("\n");
            case "noBreakHyphen" -> pieces.append("\u2011");
            case "sym" -> pieces.append("⟦記号 " + reader.getAttributeValue(W, "font") + " " + reader.getAttributeValue(W, "char") + "⟧");
            case "headerReference", "footerReference" -> {
                flush();
                pieces.append("⟦" + name + " " + reader.getAttributeValue(W, "type") + "⟧");
                flush();
                links.story(reader.getAttributeValue(R, "id"));
            }
            default -> {
                if (!inRunProperties || !HIDING.contains(name)) {
                    return false;
                }
                if (!OFF.contains(value(reader))) {
                    hidden += name.equals("strike") || name.equals("dstrike") ? "⟦取消線⟧" : "⟦隠し文字⟧";
                }
            }
        }
        return true;
    }

    private void end(XMLStreamReader reader) {
        if (strange > 0) {
            strange--;
            pieces.append("⟧");
        } else if (W.equals(reader.getNamespaceURI())) {
            endKnown(reader.getLocalName());
        }
    }

    private void endKnown(String name) {
        switch (name) {
            case "sdt" -> {
                flush();
                controls.pop();
            }
            case "tr" -> cells.pop();
            case "tc" -> {
                flush();
                // An empty cell is a statement too: nobody is responsible here.
                if (pieces.count() == piecesAtCell) {
                    pieces.add(controls.peek(), cell());
                }
                piecesAtCell = -1;
            }
            case "p" -> flush();
            case "numPr" -> pieces.append(links.number(list, level));
            case "rPr" -> inRunProperties = false;
            case "t" -> inText = false;
            case "instrText" -> inCode = false;
            case "fldSimple" -> fields.pop().end(pieces);
            default -> {
                // Everything else only groups.
            }
        }
    }

    private void field(String type) {
        if (type.equals("begin")) {
            fields.push(new Field());
        } else if (!fields.isEmpty() && type.equals("separate")) {
            fields.peek().show(pieces);
        } else if (!fields.isEmpty() && type.equals("end")) {
            fields.pop().end(pieces);
        } else {
            pieces.append("⟦欄 " + type + "⟧");
        }
    }

    private static String value(XMLStreamReader reader) {
        return String.valueOf(reader.getAttributeValue(W, "val"));
    }

    private int cell() {
        return cells.isEmpty() ? 0 : cells.peek()[0];
    }

    private void flush() {
        if (pieces.pending()) {
            pieces.add(controls.peek(), cell());
        }
    }
}

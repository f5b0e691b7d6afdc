package jp.bunkai.annex.preview;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A paragraph: the id of its style, empty where it has none, and its text with line breaks and tabs. */
record Paragraph(String style, String text) {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Reads from the start of a paragraph to its end. */
    static Paragraph read(XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                switch (xml.getLocalName()) {
                    case "pStyle" -> style = xml.getAttributeValue(W, "val");
                    case "br" -> text.append('\n');
                    case "tab" -> tab(xml, text);
                    case "t" -> {
                        text.append(xml.getElementText());
                        depth--;
                    }
                    default -> {
                        // Everything else is looks, or a control around text.
                    }
                }
            }
        }
        return new Paragraph(style, text.toString());
    }

    /** A tab in the text has no attributes; one of the paragraph's tab stops has. */
    private static void tab(XMLStreamReader xml, StringBuilder text) {
        if (xml.getAttributeCount() == 0) {
            text.append('　');
        }
    }
}

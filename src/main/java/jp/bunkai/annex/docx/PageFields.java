package jp.bunkai.annex.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The one kind of field that a document may hold: the number of the page and of all pages, in headers and footers. Word writes such
 * a field in one element or as a sequence of runs; both are read, and every other field is named.
 */
final class PageFields {

    private static final Pattern PAGE = Pattern.compile("\\s*(PAGE|NUMPAGES|SECTIONPAGES)(\\s+\\\\\\*\\s+(MERGEFORMAT|Arabic))?\\s*");

    private PageFields() {
    }

    /** The name of the first element that belongs to another field, or to a page field in another place. */
    static Optional<String> foreign(Element root) {
        boolean margin = Xml.is(root, "hdr") || Xml.is(root, "ftr");
        List<Element> found = new ArrayList<>();
        collect(root, found);
        StringBuilder instruction = null;
        for (Element element : found) {
            boolean fits = switch (element.getLocalName()) {
                case "fldSimple" -> instruction == null && PAGE.matcher(element.getAttributeNS(Xml.W, "instr")).matches();
                case "instrText" -> instruction != null;
                default -> switch (element.getAttributeNS(Xml.W, "fldCharType")) {
                    case "begin" -> instruction == null;
                    case "separate" -> instruction != null;
                    default -> instruction != null && PAGE.matcher(instruction).matches();
                };
            };
            if (!margin || !fits) {
                return Optional.of(element.getLocalName());
            }
            instruction = next(instruction, element);
        }
        return instruction == null ? Optional.empty() : Optional.of("fldChar");
    }

    private static StringBuilder next(StringBuilder instruction, Element element) {
        if (Xml.is(element, "instrText")) {
            return instruction.append(element.getTextContent());
        }
        return switch (element.getAttributeNS(Xml.W, "fldCharType")) {
            case "begin" -> new StringBuilder();
            case "end" -> null;
            default -> instruction;
        };
    }

    private static void collect(Node node, List<Element> found) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (Xml.is(child, "fldSimple") || Xml.is(child, "fldChar") || Xml.is(child, "instrText")) {
                found.add((Element) child);
            }
            collect(child, found);
        }
    }
}

package jp.bunkai.annex.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.bunkai.annex.docx.RedlineMarks.Change;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Compares two paragraphs: controls by their tags, the text between and within them piece by piece. What stands in both keeps the looks
 * and the controls that it has in the newer one.
 */
final class RedlineText {

    private final Document target;
    private final RedlineMarks marks;

    RedlineText(Document target, RedlineMarks marks) {
        this.target = target;
        this.marks = marks;
    }

    /** One piece of a run: its text with the properties it has, or something that is no text. */
    private record Token(String text, Element format, Element other) {
        boolean sameLooks(Token that) {
            return format == that.format && other == null && that.other == null;
        }
    }

    /** Several runs beside each other, a control, or something else. */
    private record Segment(String key, List<Element> elements) {
    }

    /** Rewrites the newer paragraph, or the content of a control within it, so that it shows what changed. */
    void compare(Element older, Element newer) {
        List<Segment> from = segments(older);
        List<Segment> to = segments(newer);
        List<Node> result = new ArrayList<>();
        int a = 0;
        int b = 0;
        for (int[] pair : Matching.of(from.stream().map(Segment::key).toList(), to.stream().map(Segment::key).toList())) {
            changed(from.subList(a, pair[0]), to.subList(b, pair[1]), result);
            same(from.get(pair[0]), to.get(pair[1]), result);
            a = pair[0] + 1;
            b = pair[1] + 1;
        }
        changed(from.subList(a, from.size()), to.subList(b, to.size()), result);
        Xml.children(newer).stream().filter(child -> !Xml.is(child, "pPr")).toList().forEach(WordMarkup::remove);
        result.forEach(newer::appendChild);
    }

    private static List<Segment> segments(Element parent) {
        List<Segment> segments = new ArrayList<>();
        List<Element> runs = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, "r")) {
                if (runs.isEmpty()) {
                    segments.add(new Segment("runs", runs));
                }
                runs.add(child);
            } else if (Xml.is(child, "sdt") || Xml.is(child, "fldSimple") || Xml.is(child, "hyperlink")) {
                runs = new ArrayList<>();
                segments.add(new Segment(Xml.is(child, "sdt") ? "sdt " + Xml.tag(child) : child.getLocalName() + " " + WordMarkup.text(child), List.of(child)));
            }
        }
        return segments;
    }

    private void same(Segment older, Segment newer, List<Node> into) {
        Element first = newer.elements().get(0);
        if (newer.key().equals("runs")) {
            tokens(tokens(older.elements()), tokens(newer.elements()), into);
        } else {
            if (Xml.is(first, "sdt")) {
                Element was = Xml.child(older.elements().get(0), "sdtContent").orElse(null);
                Xml.child(first, "sdtContent").filter(content -> was != null && Xml.child(content, "p").isEmpty()).ifPresent(content -> compare(was, content));
            }
            into.add(first);
        }
    }

    private void changed(List<Segment> older, List<Segment> newer, List<Node> into) {
        tokens(older.stream().flatMap(segment -> tokens(runs(segment)).stream()).toList(), List.of(), into);
        tokens(List.of(), newer.stream().flatMap(segment -> tokens(runs(segment)).stream()).toList(), into);
    }

    private static List<Element> runs(Segment segment) {
        return segment.key().equals("runs") ? segment.elements() : Xml.all(segment.elements().get(0), "r");
    }

    private static List<Token> tokens(List<Element> runs) {
        List<Token> tokens = new ArrayList<>();
        for (Element run : runs) {
            Element format = Xml.child(run, "rPr").orElse(null);
            for (Element child : Xml.children(run)) {
                switch (Xml.W.equals(child.getNamespaceURI()) ? child.getLocalName() : "") {
                    case "t" -> TextPieces.of(child.getTextContent()).forEach(piece -> tokens.add(new Token(piece, format, null)));
                    case "br", "cr" -> tokens.add(new Token("\n", format, null));
                    case "tab" -> tokens.add(new Token("\t", format, null));
                    case "rPr", "lastRenderedPageBreak" -> {
                        // Looks, no text.
                    }
                    default -> tokens.add(new Token("other " + child.getNodeName(), format, child));
                }
            }
        }
        return tokens;
    }

    private void tokens(List<Token> older, List<Token> newer, List<Node> into) {
        int a = 0;
        int b = 0;
        List<Token> kept = new ArrayList<>();
        for (int[] pair : Matching.of(older.stream().map(Token::text).toList(), newer.stream().map(Token::text).toList())) {
            if (pair[0] > a || pair[1] > b) {
                write(kept, null, into);
                kept.clear();
                write(older.subList(a, pair[0]), Change.DELETED, into);
                write(newer.subList(b, pair[1]), Change.INSERTED, into);
            }
            kept.add(newer.get(pair[1]));
            a = pair[0] + 1;
            b = pair[1] + 1;
        }
        write(kept, null, into);
        write(older.subList(a, older.size()), Change.DELETED, into);
        write(newer.subList(b, newer.size()), Change.INSERTED, into);
    }

    private void write(List<Token> tokens, Change change, List<Node> into) {
        int from = 0;
        while (from < tokens.size()) {
            int to = from + 1;
            while (to < tokens.size() && tokens.get(from).sameLooks(tokens.get(to))) {
                to++;
            }
            Element run = run(tokens.subList(from, to));
            if (change == null) {
                into.add(run);
            } else if (change == Change.INSERTED || !Xml.children(marks.deleted(run)).isEmpty()) {
                Element mark = marks.mark(change);
                mark.appendChild(run);
                into.add(mark);
            }
            from = to;
        }
    }

    private Element run(List<Token> tokens) {
        Element run = WordMarkup.element(target, "r");
        Element format = tokens.get(0).format();
        if (Objects.nonNull(format)) {
            run.appendChild(target.importNode(format, true));
        }
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            if (token.other() != null) {
                run.appendChild(target.importNode(token.other(), true));
            } else if (token.text().equals("\n") || token.text().equals("\t")) {
                text(run, text);
                run.appendChild(WordMarkup.element(target, token.text().equals("\n") ? "br" : "tab"));
            } else {
                text.append(token.text());
            }
        }
        text(run, text);
        return run;
    }

    private void text(Element run, StringBuilder text) {
        if (text.length() > 0) {
            Element element = WordMarkup.element(target, "t");
            element.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            element.setTextContent(text.toString());
            run.appendChild(element);
            text.setLength(0);
        }
    }
}

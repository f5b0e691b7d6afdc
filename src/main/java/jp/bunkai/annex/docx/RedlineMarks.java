package jp.bunkai.annex.docx;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Marks whole pieces of a document as inserted or deleted, as Word does: runs, paragraph marks and rows, each with who and when. */
final class RedlineMarks {

    /** What happens to a piece. */
    enum Change {
        INSERTED("ins"), DELETED("del");

        private final String mark;

        Change(String mark) {
            this.mark = mark;
        }
    }

    private final Document target;
    private final String author;
    private final String at;
    private int lastId;

    RedlineMarks(Document target, String author, Instant at, int lastId) {
        this.target = target;
        this.author = author;
        this.at = at.truncatedTo(ChronoUnit.SECONDS).toString();
        this.lastId = lastId;
    }

    int lastId() {
        return lastId;
    }

    /** An empty mark, to stand around runs or in properties. */
    Element mark(Change change) {
        Element mark = WordMarkup.element(target, change.mark);
        WordMarkup.attribute(mark, "id", Integer.toString(++lastId));
        WordMarkup.attribute(mark, "author", author);
        WordMarkup.attribute(mark, "date", at);
        return mark;
    }

    /** A copy of a block or a row, marked whole and without its controls, which no mark can take in or out. */
    void whole(Element piece, Change change, List<Node> into) {
        if (Xml.is(piece, "sdt")) {
            Xml.child(piece, "sdtContent").ifPresent(content -> Xml.children(content).forEach(child -> whole(child, change, into)));
            return;
        }
        Element copy = (Element) target.importNode(piece, true);
        Xml.all(copy, "sdt").forEach(this::open);
        if (Xml.is(copy, "p")) {
            paragraph(copy, change);
        } else if (Xml.is(copy, "tbl") || Xml.is(copy, "tr")) {
            if (Xml.is(copy, "tr")) {
                row(copy, change);
            }
            Xml.all(copy, "tr").forEach(row -> row(row, change));
            Xml.all(copy, "p").forEach(paragraph -> paragraph(paragraph, change));
        } else {
            return;
        }
        into.add(copy);
    }

    private void open(Element sdt) {
        Xml.children(sdt).stream().filter(child -> !Xml.is(child, "sdtContent")).toList().forEach(WordMarkup::remove);
        Xml.child(sdt, "sdtContent").ifPresent(WordMarkup::unwrap);
        WordMarkup.unwrap(sdt);
    }

    private void row(Element row, Change change) {
        Element properties = Xml.child(row, "trPr").orElseGet(() -> {
            Element made = WordMarkup.element(target, "trPr");
            Node before = Xml.children(row).stream().filter(child -> !Xml.is(child, "tblPrEx")).findFirst().orElse(null);
            row.insertBefore(made, before);
            return made;
        });
        properties.appendChild(mark(change));
    }

    private void paragraph(Element paragraph, Change change) {
        Element properties = WordMarkup.firstChild(paragraph, "pPr");
        if (change == Change.DELETED) {
            Xml.child(properties, "sectPr").ifPresent(WordMarkup::remove);
        }
        Element format = Xml.child(properties, "rPr").orElseGet(() -> {
            Element made = WordMarkup.element(target, "rPr");
            properties.insertBefore(made, Xml.child(properties, "sectPr").orElse(null));
            return made;
        });
        format.insertBefore(mark(change), format.getFirstChild());
        for (Element child : Xml.children(paragraph)) {
            if (child != properties) {
                runs(child, change);
            }
        }
    }

    /** Puts a mark around an inline element, and takes out what may not be marked. */
    private void runs(Element inline, Change change) {
        if (Xml.is(inline, "r")) {
            Node next = inline.getNextSibling();
            Node parent = inline.getParentNode();
            Element mark = mark(change);
            mark.appendChild(change == Change.DELETED ? deleted(inline) : inline);
            parent.insertBefore(mark, next);
        } else if (Xml.is(inline, "fldSimple") || Xml.is(inline, "hyperlink") || Xml.is(inline, "smartTag")) {
            List<Element> inside = Xml.children(inline);
            WordMarkup.unwrap(inline);
            inside.forEach(child -> runs(child, change));
        } else {
            WordMarkup.remove(inline);
        }
    }

    /** The same run with its text as deleted text; what points to another part of the older file is left behind. */
    Element deleted(Element run) {
        for (Element child : Xml.children(run)) {
            if (Xml.is(child, "t")) {
                Element text = WordMarkup.element(target, "delText");
                text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
                text.setTextContent(child.getTextContent());
                run.replaceChild(text, child);
            } else if (!Xml.is(child, "rPr") && !Xml.is(child, "br") && !Xml.is(child, "tab") && !Xml.is(child, "cr")) {
                run.removeChild(child);
            }
        }
        return run;
    }
}

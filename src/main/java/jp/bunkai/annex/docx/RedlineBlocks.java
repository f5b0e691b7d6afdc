package jp.bunkai.annex.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.bunkai.annex.docx.RedlineMarks.Change;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Compares what stands one below the other: paragraphs, tables, rows and the controls around them. Controls meet by their tags, which name
 * the row; everything else by its text, and what changed only a little meets its like between two that are the same.
 */
final class RedlineBlocks {

    private static final Set<String> COMPARED = Set.of("p", "tbl", "sdt", "tr");
    private static final double ALIKE = 0.5;

    private final RedlineText text;
    private final RedlineMarks marks;

    RedlineBlocks(RedlineText text, RedlineMarks marks) {
        this.text = text;
        this.marks = marks;
    }

    /** Rewrites the children of the newer parent (a body, a cell, a table, the content of a control). */
    void compare(Element older, Element newer) {
        List<Element> from = blocks(older);
        List<Element> to = blocks(newer);
        List<Node> result = new ArrayList<>();
        int a = 0;
        int b = 0;
        for (int[] pair : Matching.of(from.stream().map(RedlineBlocks::key).toList(), to.stream().map(RedlineBlocks::key).toList())) {
            between(from.subList(a, pair[0]), to.subList(b, pair[1]), result);
            same(from.get(pair[0]), to.get(pair[1]), result);
            a = pair[0] + 1;
            b = pair[1] + 1;
        }
        between(from.subList(a, from.size()), to.subList(b, to.size()), result);
        Node end = Xml.children(newer).stream().filter(child -> Xml.is(child, "sectPr")).findFirst().orElse(null);
        to.forEach(WordMarkup::remove);
        result.forEach(node -> newer.insertBefore(node, end));
    }

    private static List<Element> blocks(Element parent) {
        return Xml.children(parent).stream().filter(child -> Xml.W.equals(child.getNamespaceURI()) && COMPARED.contains(child.getLocalName())).toList();
    }

    private static String key(Element block) {
        return switch (block.getLocalName()) {
            case "sdt" -> "sdt " + Xml.tag(block);
            case "tbl" -> "tbl " + Xml.child(block, "tr").map(WordMarkup::text).orElse("");
            default -> block.getLocalName() + " " + WordMarkup.text(block);
        };
    }

    private void same(Element older, Element newer, List<Node> into) {
        switch (newer.getLocalName()) {
            case "p" -> text.compare(older, newer);
            case "tbl" -> compare(older, newer);
            case "sdt" -> control(older, newer);
            default -> {
                List<Element> was = cells(older);
                List<Element> is = cells(newer);
                for (int i = 0; i < is.size(); i++) {
                    compare(was.get(i), is.get(i));
                }
            }
        }
        into.add(newer);
    }

    private void control(Element older, Element newer) {
        Element was = Xml.child(older, "sdtContent").orElse(null);
        Element is = Xml.child(newer, "sdtContent").orElse(null);
        if (was != null && is != null) {
            compare(was, is);
        }
    }

    /** Cells of a row, those in a control included. */
    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element child : Xml.children(row)) {
            if (Xml.is(child, "tc")) {
                cells.add(child);
            } else if (Xml.is(child, "sdt")) {
                Xml.child(child, "sdtContent").ifPresent(content -> cells.addAll(cells(content)));
            }
        }
        return cells;
    }

    /** Between two blocks that are the same: what is alike is compared, the rest went or came. */
    private void between(List<Element> older, List<Element> newer, List<Node> into) {
        int a = 0;
        for (int b = 0; b < newer.size(); b++) {
            int like = like(older, a, newer, b);
            if (like >= 0) {
                older.subList(a, like).forEach(gone -> marks.whole(gone, Change.DELETED, into));
                same(older.get(like), newer.get(b), into);
                a = like + 1;
            } else {
                marks.whole(newer.get(b), Change.INSERTED, into);
            }
        }
        older.subList(a, older.size()).forEach(gone -> marks.whole(gone, Change.DELETED, into));
    }

    private static int like(List<Element> older, int from, List<Element> newer, int at) {
        // Few are looked at: what moved far is shown as gone and come.
        for (int i = from; i < Math.min(older.size(), from + 8); i++) {
            if (alike(older.get(i), newer.get(at))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean alike(Element older, Element newer) {
        if (!older.getLocalName().equals(newer.getLocalName()) || Xml.is(newer, "sdt")) {
            return false;
        }
        if (Xml.is(newer, "tbl")) {
            return true;
        }
        if (Xml.is(newer, "tr") && cells(older).size() != cells(newer).size()) {
            return false;
        }
        List<String> was = TextPieces.of(WordMarkup.text(older));
        List<String> is = TextPieces.of(WordMarkup.text(newer));
        Set<String> common = was.stream().filter(Set.copyOf(is)::contains).collect(Collectors.toSet());
        long shared = was.stream().filter(common::contains).count() + is.stream().filter(common::contains).count();
        return shared > ALIKE * (was.size() + is.size());
    }
}

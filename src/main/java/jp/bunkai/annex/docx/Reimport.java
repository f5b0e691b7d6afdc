package jp.bunkai.annex.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads a document that was sent out and comes back from Word. What stands in a control is held against the control of the same tag, all other
 * text against the text of the document that was sent; tracked changes count as accepted and are listed with who and when. Nothing is guessed:
 * a control that says two things, or none, says so. Only for files that have passed the guard.
 */
public final class Reimport {

    private static final int MOST = 2000;
    private static final int LONGEST = 4000;

    /** Texts of a control: {@code sent} as the file had it before the tracked changes, {@code returned} as it reads now; null where there is none. */
    public record Control(String tag, String place, String sent, Set<String> returned) {
    }

    /** What came back. */
    public record Returned(List<TrackedChange> changes, Map<String, Control> controls, List<TextDifference> texts) {
    }

    private Reimport() {
    }

    /** The returned file, held against the one that was sent. */
    public static Returned read(byte[] sent, byte[] returned, Manifest manifest) {
        byte[] accepted = TrackedChanges.accepted(returned);
        DocumentReading now = DocumentReading.of(accepted, manifest);
        DocumentReading before = DocumentReading.of(TrackedChanges.rejected(returned), manifest);
        Map<String, Control> controls = new LinkedHashMap<>();
        now.controls().forEach((tag, texts) -> controls.put(tag, new Control(tag, now.place(tag), only(before.controls().get(tag)), texts)));
        return new Returned(changes(returned), controls, texts(DocumentReading.of(sent, manifest), now));
    }

    /** The text of each control of a document that was written here, by tag. */
    public static Map<String, String> texts(byte[] docx, Manifest manifest) {
        Map<String, String> texts = new LinkedHashMap<>();
        DocumentReading.of(docx, manifest).controls().forEach((tag, all) -> texts.put(tag, all.iterator().next()));
        return texts;
    }

    private static String only(Set<String> texts) {
        return texts == null || texts.size() != 1 ? null : texts.iterator().next();
    }

    private static List<TextDifference> texts(DocumentReading sent, DocumentReading returned) {
        List<DocumentReading.Line> is = lines(returned);
        // A file that left before the first special note was accepted holds nothing around them; that is no change of its sender's.
        boolean noted = is.stream().anyMatch(DocumentReading.Line::note);
        List<DocumentReading.Line> was = lines(sent).stream().filter(line -> noted || !line.note()).toList();
        List<TextDifference> differences = new ArrayList<>();
        int a = 0;
        int b = 0;
        for (int[] pair : Matching.of(was.stream().map(DocumentReading.Line::text).toList(), is.stream().map(DocumentReading.Line::text).toList())) {
            between(was.subList(a, pair[0]), is.subList(b, pair[1]), differences);
            a = pair[0] + 1;
            b = pair[1] + 1;
        }
        between(was.subList(a, was.size()), is.subList(b, is.size()), differences);
        return differences;
    }

    private static List<DocumentReading.Line> lines(DocumentReading reading) {
        return reading.lines().stream().filter(line -> !DocumentReading.onlyControls(line.text())).toList();
    }

    private static void between(List<DocumentReading.Line> was, List<DocumentReading.Line> is, List<TextDifference> differences) {
        int b = 0;
        for (DocumentReading.Line line : was) {
            int like = -1;
            for (int i = b; i < is.size() && like < 0; i++) {
                like = alike(line.text(), is.get(i).text()) ? i : -1;
            }
            for (; b < like; b++) {
                differences.add(new TextDifference(is.get(b).place(), null, cut(is.get(b).text())));
            }
            if (like >= 0) {
                differences.add(new TextDifference(line.place(), cut(line.text()), cut(is.get(b++).text())));
            } else if (!DocumentReading.ofRows(line.text())) {
                differences.add(new TextDifference(line.place(), cut(line.text()), null));
            }
        }
        is.subList(b, is.size()).forEach(line -> differences.add(new TextDifference(line.place(), null, cut(line.text()))));
    }

    private static boolean alike(String was, String is) {
        List<String> older = TextPieces.of(was);
        List<String> newer = TextPieces.of(is);
        Set<String> common = new TreeSet<>(older);
        common.retainAll(newer);
        long shared = older.stream().filter(common::contains).count() + newer.stream().filter(common::contains).count();
        return shared * 2 > older.size() + newer.size();
    }

    /** Whether this text of a difference is only the beginning of a longer one; one of just that length that ends in an ellipsis counts as cut, too. */
    public static boolean wasCut(String text) {
        return text != null && text.length() >= LONGEST - 1 && text.endsWith("…");
    }

    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST) - 1)) + "…";
    }

    private static List<TrackedChange> changes(byte[] docx) {
        List<TrackedChange> changes = new ArrayList<>();
        DocxParts.read(docx).forEach((name, content) -> {
            if (TemplateCheck.story(name, content).isPresent()) {
                Document document = WordMarkup.parse(content);
                walk(document.getDocumentElement(), "", changes);
            }
        });
        return List.copyOf(changes);
    }

    private static void walk(Node parent, String tag, List<TrackedChange> changes) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element element) || changes.size() >= MOST) {
                continue;
            }
            boolean row = Xml.is(parent, "trPr");
            TrackedChange.Kind kind = switch (Xml.W.equals(element.getNamespaceURI()) ? element.getLocalName() : "") {
                case "ins", "moveTo" -> row ? TrackedChange.Kind.ROW_INSERTED : TrackedChange.Kind.INSERTED;
                case "del", "moveFrom" -> row ? TrackedChange.Kind.ROW_DELETED : TrackedChange.Kind.DELETED;
                default -> null;
            };
            if (kind != null) {
                String text = WordMarkup.text(row ? (Element) parent.getParentNode() : element);
                if (!text.isBlank()) {
                    add(new TrackedChange(kind, cut(element.getAttributeNS(Xml.W, "author")), element.getAttributeNS(Xml.W, "date"), cut(text), tag), changes);
                }
            }
            walk(element, Xml.is(element, "sdt") ? Xml.tag(element) : tag, changes);
        }
    }

    /** Word cuts one change into many where the looks differ; these are told as one. */
    private static void add(TrackedChange change, List<TrackedChange> changes) {
        TrackedChange last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
        boolean goesOn = last != null && last.kind() == change.kind() && last.author().equals(change.author()) && last.at().equals(change.at())
                && last.tag().equals(change.tag()) && !change.tag().isEmpty() && last.text().length() + change.text().length() < LONGEST;
        if (goesOn) {
            changes.set(changes.size() - 1, new TrackedChange(last.kind(), last.author(), last.at(), last.text() + change.text(), last.tag()));
        } else {
            changes.add(change);
        }
    }
}

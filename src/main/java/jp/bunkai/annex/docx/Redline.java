package jp.bunkai.annex.docx;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Two documents as one with tracked changes: whoever accepts all reads the newer, whoever rejects all the older. Content is matched by the
 * tags of its controls, then by text; headers and footers of the same name are compared as well.
 */
public final class Redline {

    private Redline() {
    }

    /** The newer document with what changed since the older one. Both were written here, or have passed the guard. */
    public static byte[] of(byte[] older, byte[] newer, String author, Instant at) {
        Map<String, byte[]> was = DocxParts.read(older);
        Map<String, byte[]> parts = new LinkedHashMap<>(DocxParts.read(newer));
        int lastId = 0;
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            byte[] before = was.get(part.getKey());
            if (before != null && TemplateCheck.story(part.getKey(), before).isPresent() && TemplateCheck.story(part.getKey(), part.getValue()).isPresent()) {
                Document target = WordMarkup.parse(part.getValue());
                RedlineMarks marks = new RedlineMarks(target, author, at, lastId);
                new RedlineBlocks(new RedlineText(target, marks), marks).compare(story(WordMarkup.parse(before)), story(target));
                lastId = marks.lastId();
                part.setValue(WordMarkup.write(target));
            }
        }
        return WordMarkup.zip(parts);
    }

    private static Element story(Document document) {
        Element root = document.getDocumentElement();
        return Xml.child(root, "body").orElse(root);
    }
}

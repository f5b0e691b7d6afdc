package jp.bunkai.annex.docx;

import java.util.List;

import org.docx4j.TraversalUtil;
import org.docx4j.XmlUtils;
import org.docx4j.wml.Br;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Text;

/**
 * A content control of an open document, with the controls directly inside it. {@code tag} is empty where the control has
 * none; a filled one has {@code <template tag>:<row id>}.
 */
public record ContentControl(String tag, ControlLevel level, SdtElement element, List<ContentControl> inside) {

    /** The tag as the template has it, without the row part. */
    public String templateTag() {
        int colon = tag.indexOf(':');
        return colon < 0 ? tag : tag.substring(0, colon);
    }

    /** The id of the row it belongs to; empty outside a repeat. */
    public String rowId() {
        int colon = tag.indexOf(':');
        return colon < 0 ? "" : tag.substring(colon + 1);
    }

    /** What a reader sees inside: line breaks and further paragraphs as line ends, tabs as tabs. */
    public String text() {
        StringBuilder text = new StringBuilder();
        read(element, text);
        return text.toString();
    }

    private static void read(Object object, StringBuilder text) {
        if (object instanceof Text t) {
            text.append(t.getValue());
        } else if (object instanceof Br || object instanceof R.Cr) {
            text.append('\n');
        } else if (object instanceof R.Tab) {
            text.append('\t');
        } else {
            if (object instanceof P && text.length() > 0) {
                text.append('\n');
            }
            List<Object> children = TraversalUtil.getChildrenImpl(object);
            if (children != null) {
                children.forEach(child -> read(XmlUtils.unwrap(child), text));
            }
        }
    }
}

package jp.bunkai.annex.docx;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Where sections of a body end. A section that holds nothing but one block (a 別紙 that can be left out) goes with that block, so that no
 * empty page stays behind; the break itself stands beside the control, where Word keeps it.
 */
final class Sections {

    private Sections() {
    }

    /** The properties of the section that this child of the body ends, if it ends one. */
    static Optional<Element> of(Element child) {
        if (Xml.is(child, "sectPr")) {
            return Optional.of(child);
        }
        return Xml.is(child, "p") ? Xml.child(child, "pPr").flatMap(properties -> Xml.child(properties, "sectPr")) : Optional.empty();
    }

    /** The tag of the block that fills the section ending at {@code at} by itself, or null. */
    static String filledBy(List<Element> children, int at, Manifest manifest) {
        boolean textless = Xml.first(children.get(at), "r").isEmpty();
        if (!textless || at == 0 || !Xml.is(children.get(at - 1), "sdt") || at > 1 && of(children.get(at - 2)).isEmpty()) {
            return null;
        }
        String tag = Xml.tag(children.get(at - 1));
        Manifest.Entry entry = manifest.entries().get(tag);
        return entry != null && entry.kind() == Manifest.Kind.BLOCK ? tag : null;
    }
}

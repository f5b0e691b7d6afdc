package jp.bunkai.annex.docx;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A template that has been checked and made ready: parts with controls as {@link Piece}s, all others as they are.
 * Immutable, so that one serves every request.
 */
public final class Template {

    private final Manifest manifest;
    private final Map<String, byte[]> fixed = new LinkedHashMap<>();
    private final Map<String, List<Piece>> filled = new LinkedHashMap<>();
    private final Set<String> tags = new HashSet<>();

    private Template(Manifest manifest) {
        this.manifest = manifest;
    }

    /** Opens a template; one that does not fit its manifest is refused with everything that is wrong. */
    public static Template open(byte[] docx, Manifest manifest) {
        List<TemplateProblem> problems = TemplateCheck.check(docx, manifest);
        if (!problems.isEmpty()) {
            throw new TemplateRefused(manifest.id(), problems);
        }
        Template template = new Template(manifest);
        DocxParts.read(docx).forEach(template::add);
        return template;
    }

    /** What this template holds. */
    public Manifest manifest() {
        return manifest;
    }

    /** Whether it has a place for this, which it need not where its manifest says only that it may. */
    public boolean holds(String tag) {
        return tags.contains(tag);
    }

    Map<String, byte[]> fixed() {
        return fixed;
    }

    Map<String, List<Piece>> filled() {
        return filled;
    }

    private void add(String name, byte[] content) {
        Optional<Element> story = TemplateCheck.story(name, content);
        if (story.isPresent()) {
            NodeList controls = story.get().getElementsByTagNameNS(Xml.W, "sdt");
            for (int i = 0; i < controls.getLength(); i++) {
                tags.add(Xml.tag((Element) controls.item(i)));
            }
            filled.put(name, TemplateCompiler.compile(story.get(), manifest));
        } else {
            fixed.put(name, content);
        }
    }
}

package jp.bunkai.annex.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A template that has been checked and made ready: parts with controls as {@link Piece}s, all others as they are.
 * Immutable, so that one serves every request.
 */
public final class Template {

    private final Manifest manifest;
    private final Map<String, byte[]> fixed = new LinkedHashMap<>();
    private final Map<String, List<Piece>> filled = new LinkedHashMap<>();

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

    Map<String, byte[]> fixed() {
        return fixed;
    }

    Map<String, List<Piece>> filled() {
        return filled;
    }

    private void add(String name, byte[] content) {
        Optional<Element> story = TemplateCheck.story(name, content);
        if (story.isPresent()) {
            filled.put(name, TemplateCompiler.compile(story.get(), manifest));
        } else {
            fixed.put(name, content);
        }
    }
}

package jp.bunkai.annex.docx;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import jp.bunkai.catalogue.Text;
import jp.bunkai.platform.http.Sentence;
import jp.bunkai.platform.ooxml.PackageGuard;
import jp.bunkai.platform.ooxml.PackageKind;
import jp.bunkai.platform.ooxml.PackageRefusal;

/**
 * Holds a template against its manifest: every tag that must be there is, no other is, each stands inside the repeat it
 * belongs to and at a level its kind can work at. Reports all at once; a file that the guard refuses is not opened.
 */
public final class TemplateCheck {

    private final Manifest manifest;
    private final List<TemplateProblem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private TemplateCheck(Manifest manifest) {
        this.manifest = manifest;
    }

    /** Everything that is wrong; empty for a template that can be used. */
    public static List<TemplateProblem> check(byte[] docx, Manifest manifest) {
        Optional<PackageRefusal> refusal = PackageGuard.check(docx, PackageKind.WORD);
        if (refusal.isPresent()) {
            Sentence why = refusal.get().sentence();
            return List.of(TemplateProblems.unreadable(refusal.get().part(), new Text(why.ja(), why.en())));
        }
        TemplateCheck check = new TemplateCheck(manifest);
        check.parts(docx);
        if (check.problems.isEmpty()) {
            check.controls(docx);
        }
        return List.copyOf(check.problems);
    }

    /** The root of a part that may hold controls (body, header, footer); empty for any other part. */
    static Optional<Element> story(String name, byte[] content) {
        if (!name.startsWith("word/") || !name.endsWith(".xml")) {
            return Optional.empty();
        }
        try {
            Element root = Xml.parse(content).getDocumentElement();
            boolean story = Xml.is(root, "document") || Xml.is(root, "hdr") || Xml.is(root, "ftr");
            return story ? Optional.of(root) : Optional.empty();
        } catch (SAXException e) {
            throw new IllegalArgumentException(name + " is not well-formed", e);
        }
    }

    private void parts(byte[] docx) {
        DocxParts.read(docx).forEach((name, content) -> {
            try {
                story(name, content).ifPresent(root -> problems.addAll(TemplateMarkupCheck.check(name, root)));
            } catch (IllegalArgumentException e) {
                problems.add(TemplateProblems.unreadable(name, TemplateProblems.NOT_WELL_FORMED));
            }
        });
    }

    private void controls(byte[] docx) {
        try {
            WordprocessingMLPackage document = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
            for (Map.Entry<String, List<ContentControl>> part : ContentControls.of(document).entrySet()) {
                walk(part.getValue(), null, List.of(), "/template/" + part.getKey().replace("/", "~1"));
            }
        } catch (Docx4JException | RuntimeException e) {
            problems.add(TemplateProblems.unreadable("", TemplateProblems.NOT_A_DOCUMENT));
            return;
        }
        manifest.entries().values().stream().filter(entry -> entry.must() && !seen.contains(entry.tag()))
                .map(TemplateProblems::missing).forEach(problems::add);
    }

    private void walk(List<ContentControl> controls, Manifest.Entry parent, List<String> repeats, String pointer) {
        for (int i = 0; i < controls.size(); i++) {
            ContentControl control = controls.get(i);
            String at = pointer + "/" + i;
            Manifest.Entry entry = manifest.entries().get(control.tag());
            if (control.tag().isEmpty()) {
                problems.add(TemplateProblems.withoutTag(at, control.text()));
            } else if (entry == null) {
                problems.add(TemplateProblems.unknown(at, control.tag()));
            } else {
                seen.add(entry.tag());
                place(control, entry, parent, repeats, at);
            }
            walk(control.inside(), entry, inside(entry, repeats), at);
        }
    }

    private void place(ContentControl control, Manifest.Entry entry, Manifest.Entry parent, List<String> repeats, String at) {
        boolean inItsRepeat = entry.within() == null || repeats.contains(entry.within());
        boolean inItsChoice = entry.kind() != Manifest.Kind.VARIANT
                || parent != null && entry.tag().startsWith(parent.tag() + ".");
        if (!inItsRepeat) {
            problems.add(TemplateProblems.misplaced(at, entry.tag(), entry.within()));
        } else if (!inItsChoice) {
            problems.add(TemplateProblems.misplaced(at, entry.tag(), entry.tag().substring(0, entry.tag().lastIndexOf('.'))));
        }
        ControlLevel level = control.level();
        boolean fits = entry.kind() == Manifest.Kind.TEXT ? level != ControlLevel.ROW : level != ControlLevel.CELL;
        if (!fits) {
            problems.add(TemplateProblems.wrongLevel(at, entry, level.words()));
        }
        if (entry.kind() == Manifest.Kind.TEXT && !control.inside().isEmpty()) {
            problems.add(TemplateProblems.textWithControls(at, entry.tag()));
        }
    }

    /** The repeats around what stands inside a control. */
    private static List<String> inside(Manifest.Entry entry, List<String> repeats) {
        return entry == null || entry.kind() != Manifest.Kind.REPEAT ? repeats
                : Stream.concat(repeats.stream(), Stream.of(entry.tag())).toList();
    }
}

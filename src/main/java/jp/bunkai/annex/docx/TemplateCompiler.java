package jp.bunkai.annex.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Attr;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Comment;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Cuts a part of a checked template into {@link Piece}s: markup between controls stays as Word wrote it, less the traces of
 * editing (revision ids, spelling marks) and the paragraph ids and bookmarks that must not be repeated.
 */
final class TemplateCompiler {

    private static final Set<String> DROPPED = Set.of("proofErr", "lastRenderedPageBreak", "bookmarkStart", "bookmarkEnd",
            "noProof");
    /** Properties of a control that hold for the template only: a placeholder would make Word show the text as a hint. */
    private static final Set<String> TEMPLATE_ONLY = Set.of("tag", "id", "placeholder", "showingPlcHdr", "dataBinding");
    private static final byte[] DECLARATION =
            Utf8Buffer.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");

    private final Manifest manifest;
    private final Utf8Buffer pending = new Utf8Buffer(4096);
    private List<Piece> pieces = new ArrayList<>();

    private TemplateCompiler(Manifest manifest) {
        this.manifest = manifest;
    }

    static List<Piece> compile(Element root, Manifest manifest) {
        TemplateCompiler compiler = new TemplateCompiler(manifest);
        compiler.pending.markup(DECLARATION);
        compiler.node(root);
        compiler.flush();
        return List.copyOf(compiler.pieces);
    }

    private void node(Node node) {
        if (node instanceof Element element) {
            if (Xml.is(element, "sdt")) {
                control(element);
            } else if (!(Xml.W.equals(element.getNamespaceURI()) && DROPPED.contains(element.getLocalName()))) {
                element(element);
            }
        } else if (node instanceof CharacterData data && !(node instanceof Comment)) {
            pending.attribute(data.getData());
        }
    }

    private void element(Element element) {
        pending.markup("<").markup(element.getNodeName());
        attributes(element);
        if (!element.hasChildNodes()) {
            pending.markup("/>");
            return;
        }
        pending.markup(">");
        if (Xml.is(element, "tc")) {
            cell(element);
        } else if (Xml.is(element, "body")) {
            body(element);
        } else {
            children(element);
        }
        pending.markup("</").markup(element.getNodeName()).markup(">");
    }

    private void attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String local = attribute.getLocalName();
            boolean trace = local.startsWith("rsid") || local.equals("paraId") || local.equals("textId");
            if (!trace) {
                pending.markup(" ").markup(attribute.getName()).markup("=\"").attribute(attribute.getValue()).markup("\"");
            }
        }
    }

    private void children(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            node(child);
        }
    }

    private void body(Element body) {
        List<Element> children = Xml.children(body).stream()
                .filter(child -> !(Xml.W.equals(child.getNamespaceURI()) && DROPPED.contains(child.getLocalName()))).toList();
        for (int i = 0; i < children.size(); i++) {
            Element child = children.get(i);
            Optional<Element> section = Sections.of(child);
            if (section.isPresent()) {
                section(child, section.get(), Sections.filledBy(children, i, manifest));
            } else {
                node(child);
            }
        }
    }

    /** A section's end cut around its properties, which move to the end of the body where all that follows is removed. */
    private void section(Element end, Element section, String with) {
        List<Piece> before = inside(() -> {
            if (end != section) {
                pending.markup("<w:p");
                attributes(end);
                pending.markup("><w:pPr>");
                Xml.children((Element) section.getParentNode()).stream().takeWhile(property -> property != section).forEach(this::node);
            }
        });
        byte[] properties = bytes(() -> element(section));
        List<Piece> after = inside(() -> {
            if (end != section) {
                pending.markup("</w:pPr>");
                Xml.children(end).stream().filter(child -> !Xml.is(child, "pPr")).forEach(this::node);
                pending.markup("</w:p>");
            }
        });
        pieces.add(new Piece.SectionEnd(with, before, properties, after));
    }

    private void cell(Element cell) {
        List<Element> children = Xml.children(cell);
        int from = !children.isEmpty() && Xml.is(children.get(0), "tcPr") ? 1 : 0;
        if (from == 1) {
            node(children.get(0));
        }
        List<Piece> content = inside(() -> children.subList(from, children.size()).forEach(this::node));
        pieces.add(new Piece.CellContent(content));
    }

    private void control(Element sdt) {
        String tag = Xml.tag(sdt);
        Element content = Xml.child(sdt, "sdtContent").orElseThrow();
        boolean placeholder = Xml.child(sdt, "sdtPr").flatMap(pr -> Xml.child(pr, "showingPlcHdr")).isPresent();
        Piece.Frame frame = frame(sdt, tag);
        flush();
        Piece piece = switch (manifest.entries().get(tag).kind()) {
            case TEXT -> text(frame, content, placeholder);
            case REPEAT -> new Piece.Repeat(frame, inside(() -> children(content)));
            case BLOCK -> new Piece.Block(frame, inside(() -> children(content)));
            case CHOICE -> new Piece.Choice(frame, inside(() -> children(content)));
            case VARIANT -> new Piece.Variant(frame, tag.substring(0, tag.lastIndexOf('.')),
                    tag.substring(tag.lastIndexOf('.') + 1), inside(() -> children(content)));
        };
        pieces.add(piece);
    }

    private Piece text(Piece.Frame frame, Element content, boolean placeholder) {
        byte[] before = bytes(() -> {
            Element paragraph = Xml.first(content, "p").orElse(null);
            Xml.child(content, "tc").ifPresent(cell -> {
                pending.markup("<w:tc>");
                Xml.child(cell, "tcPr").ifPresent(this::node);
            });
            if (paragraph != null) {
                pending.markup("<w:p>");
                Xml.child(paragraph, "pPr").ifPresent(this::node);
            }
            pending.markup("<w:r>");
            Xml.first(content, "r").flatMap(run -> Xml.child(run, "rPr")).ifPresent(format -> {
                if (placeholder) {
                    Xml.child(format, "rStyle").ifPresent(format::removeChild);
                }
                node(format);
            });
            pending.markup("<w:t xml:space=\"preserve\">");
        });
        byte[] after = bytes(() -> {
            pending.markup("</w:t></w:r>");
            Xml.first(content, "p").ifPresent(paragraph -> pending.markup("</w:p>"));
            Xml.child(content, "tc").ifPresent(cell -> pending.markup("</w:tc>"));
        });
        return new Piece.TextControl(frame, before, after);
    }

    private Piece.Frame frame(Element sdt, String tag) {
        flush();
        List<Element> properties = Xml.child(sdt, "sdtPr").map(Xml::children).orElse(List.of());
        byte[] untilTagEnd = bytes(() -> {
            pending.markup("<w:sdt><w:sdtPr>");
            properties.stream().filter(p -> Xml.is(p, "rPr") || Xml.is(p, "alias")).forEach(this::node);
            pending.markup("<w:tag w:val=\"").attribute(tag);
        });
        byte[] untilContent = bytes(() -> {
            pending.markup("\"/>");
            properties.stream().filter(p -> !Xml.is(p, "rPr") && !Xml.is(p, "alias"))
                    .filter(p -> !(Xml.W.equals(p.getNamespaceURI()) && TEMPLATE_ONLY.contains(p.getLocalName())))
                    .forEach(this::node);
            pending.markup("</w:sdtPr><w:sdtContent>");
        });
        return new Piece.Frame(tag, untilTagEnd, Utf8Buffer.ascii("\"/><w:id w:val=\""), untilContent);
    }

    /** What an action adds, as pieces of their own. */
    private List<Piece> inside(Runnable action) {
        flush();
        List<Piece> outer = pieces;
        pieces = new ArrayList<>();
        action.run();
        flush();
        List<Piece> inner = List.copyOf(pieces);
        pieces = outer;
        return inner;
    }

    /** What an action writes, where it is markup only. */
    private byte[] bytes(Runnable action) {
        action.run();
        byte[] written = pending.toBytes();
        pending.clear();
        return written;
    }

    private void flush() {
        if (pending.size() > 0) {
            pieces.add(new Piece.Markup(bytes(() -> { })));
        }
    }
}

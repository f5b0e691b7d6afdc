package jp.bunkai.signoff.verify.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import jp.bunkai.annex.docx.Xml;

/** What styles and lists say that is no looks: the text that stands before a numbered paragraph, and whether something is hidden or struck out. */
final class Formats {

    private static final Set<String> HIDING = Set.of("strike", "dstrike", "vanish", "webHidden", "specVanish", "hidden");
    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> forms = new HashMap<>();
    private final Map<String, String> said = new HashMap<>();
    private final StringBuilder everywhere = new StringBuilder();

    Formats(byte[] stylesPart, byte[] numberingPart) {
        try {
            if (numberingPart != null) {
                for (Element one : Xml.children(Xml.parse(numberingPart).getDocumentElement())) {
                    if (Xml.is(one, "num")) {
                        lists.put(value(one, "numId"), one);
                    } else if (Xml.is(one, "abstractNum")) {
                        forms.put(value(one, "abstractNumId"), one);
                    }
                }
            }
            if (stylesPart != null) {
                for (Element one : Xml.children(Xml.parse(stylesPart).getDocumentElement())) {
                    if (Xml.is(one, "style")) {
                        styles.put(value(one, "styleId"), one);
                    } else if (Xml.is(one, "docDefaults")) {
                        everywhere.append(own(one));
                    }
                }
                styles.forEach((id, one) -> {
                    if (!value(one, "default").isEmpty() && !OFF.contains(value(one, "default"))) {
                        everywhere.append(style(id));
                    }
                });
            }
        } catch (SAXException e) {
            throw new UnreadableTextException(e);
        }
    }

    /** What holds for all that names no style. */
    String everywhere() {
        return everywhere.toString();
    }

    /** A style with those it is based on. */
    String style(String id) {
        String known = said.get("style " + id);
        if (known == null) {
            StringBuilder all = new StringBuilder();
            Set<String> seen = new HashSet<>();
            String next = id;
            while (!next.isEmpty() && seen.add(next) && styles.containsKey(next)) {
                Element style = styles.get(next);
                all.append(own(style));
                next = Xml.children(style).stream().filter(child -> Xml.is(child, "basedOn")).map(child -> value(child, "val")).findFirst().orElse("");
            }
            known = all.toString();
            said.put("style " + id, known);
        }
        return known;
    }

    String number(String list, String level) {
        return said.computeIfAbsent("list " + list + " " + level, key -> {
            Element one = lists.get(list);
            if (one == null) {
                return list.equals("0") ? "" : "⟦番号 ?⟧";
            }
            StringBuilder text = new StringBuilder("⟦番号 ").append(level);
            for (Element child : Xml.children(one)) {
                if (Xml.is(child, "abstractNumId") && forms.containsKey(value(child, "val"))) {
                    levels(forms.get(value(child, "val")), text);
                } else if (Xml.is(child, "lvlOverride")) {
                    text.append(" 上書き ").append(value(child, "ilvl"));
                    Xml.children(child).forEach(inside -> text.append(' ').append(inside.getLocalName()).append('=').append(value(inside, "val")));
                    levels(child, text);
                }
            }
            return text.append('⟧').toString();
        });
    }

    /** All levels, for one can show the numbers of those above it. */
    private static void levels(Element parent, StringBuilder text) {
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, "lvl")) {
                text.append(" [").append(value(child, "ilvl"));
                for (Element inside : Xml.children(child)) {
                    if (Set.of("start", "numFmt", "lvlText", "lvlRestart", "isLgl").contains(inside.getLocalName())) {
                        text.append(' ').append(inside.getLocalName()).append('=').append(value(inside, "val")).append(value(inside, "format"));
                    } else if (inside.getLocalName().startsWith("lvlPic")) {
                        text.append(' ').append(inside.getLocalName());
                    }
                }
                text.append(hiding(child)).append(']');
            } else if (Xml.is(child, "numStyleLink") || Xml.is(child, "styleLink")) {
                text.append(' ').append(child.getLocalName()).append('=').append(value(child, "val"));
            }
        }
    }

    private String own(Element style) {
        var lists = style.getElementsByTagNameNS(Xml.W, "numPr");
        StringBuilder all = new StringBuilder(hiding(style));
        for (int i = 0; i < lists.getLength(); i++) {
            String list = "";
            String level = "0";
            for (Element child : Xml.children((Element) lists.item(i))) {
                list = Xml.is(child, "numId") ? value(child, "val") : list;
                level = Xml.is(child, "ilvl") ? value(child, "val") : level;
            }
            all.append(number(list, level));
        }
        return all.toString();
    }

    private static String hiding(Element element) {
        StringBuilder found = new StringBuilder();
        for (String name : HIDING.stream().sorted().toList()) {
            var all = element.getElementsByTagNameNS(Xml.W, name);
            for (int i = 0; i < all.getLength(); i++) {
                if (!Xml.is(all.item(i).getParentNode(), "style") && !OFF.contains(value((Element) all.item(i), "val"))) {
                    found.append("⟦").append(name).append("⟧");
                }
            }
        }
        return found.toString();
    }

    private static String value(Element element, String name) {
        return element.getAttributeNS(Xml.W, name);
    }
}

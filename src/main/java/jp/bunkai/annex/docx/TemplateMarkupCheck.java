package jp.bunkai.annex.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import jp.bunkai.catalogue.Text;

/**
 * What a template may not hold whatever its manifest says: fields but the page number (what they show is not in the file), open
 * tracked changes and comments, bindings that would overwrite what flows in, and section ends inside a control.
 */
final class TemplateMarkupCheck {

    private static final Map<String, Text> FORBIDDEN = new LinkedHashMap<>();
    private static final Text FIELDS = new Text("ヘッダー・フッターのページ番号のほかは、フィールド（相互参照・日付など）を使えません。文字に直してください。",
            "Of fields only the page number in a header or footer can be used. Turn cross-references, dates … into text.");

    static {
        Text changes = new Text("変更履歴が残っています。すべて承諾または元に戻してから保存してください。",
                "Tracked changes are left. Accept or reject them all, then save.");
        List.of("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange").forEach(name -> FORBIDDEN.put(name, changes));
        FORBIDDEN.put("commentReference", new Text("コメントが残っています。削除してください。", "Comments are left. Delete them."));
        FORBIDDEN.put("dataBinding", new Text("コントロールがXMLデータに結び付けられています。結び付けのないコントロールに替えてください。",
                "A control is bound to XML data. Replace it by one without a binding."));
        Text embedded = new Text("埋め込みオブジェクトは使えません。", "Embedded objects cannot be used.");
        List.of("object", "altChunk", "control").forEach(name -> FORBIDDEN.put(name, embedded));
    }

    private TemplateMarkupCheck() {
    }

    static List<TemplateProblem> check(String part, Element root) {
        List<TemplateProblem> problems = new ArrayList<>();
        if (!Xml.W.equals(root.lookupNamespaceURI("w"))) {
            problems.add(TemplateProblems.unreadable(part, TemplateProblems.NOT_A_DOCUMENT));
            return problems;
        }
        PageFields.foreign(root).ifPresent(element -> problems.add(TemplateProblems.forbidden(part, element, FIELDS)));
        FORBIDDEN.forEach((element, what) -> Xml.first(root, element)
                .ifPresent(found -> problems.add(TemplateProblems.forbidden(part, element, what))));
        Xml.all(root, "sectPr").stream().filter(TemplateMarkupCheck::insideControl).findFirst()
                .ifPresent(found -> problems.add(TemplateProblems.forbidden(part, "sectPr", new Text(
                        "セクション区切りがコンテンツコントロールの中にあります。外に出してください。",
                        "A section break stands inside a content control. Move it out."))));
        Xml.all(root, "tbl").stream().filter(table -> Xml.child(table, "tr").isEmpty()).findFirst()
                .ifPresent(found -> problems.add(TemplateProblems.tableWithoutFixedRow(part)));
        return problems;
    }

    private static boolean insideControl(Element element) {
        for (Node node = element.getParentNode(); node != null; node = node.getParentNode()) {
            if (Xml.is(node, "sdt")) {
                return true;
            }
        }
        return false;
    }
}

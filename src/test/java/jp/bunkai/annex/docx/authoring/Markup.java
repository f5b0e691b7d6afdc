package jp.bunkai.annex.docx.authoring;

import java.util.Arrays;
import java.util.stream.Collectors;

import jp.bunkai.annex.docx.Manifest;

/** Writes paragraphs, runs and content controls as WordprocessingML. Titles of controls come from the manifest. */
final class Markup {

    private final Manifest manifest;

    Markup(Manifest manifest) {
        this.manifest = manifest;
    }

    /** A paragraph of a style; contents are runs or run-level controls. */
    static String p(String style, String... runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + String.join("", runs) + "</w:p>";
    }

    /** A paragraph with further properties after its style. */
    static String pWith(String style, String properties, String... runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>" + String.join("", runs) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String strong(String text) {
        return "<w:r><w:rPr><w:rStyle w:val=\"Strong\"/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** The mark at a place that a lawyer has to look at. */
    static String legal() {
        return "<w:r><w:rPr><w:rStyle w:val=\"LegalCheck\"/></w:rPr><w:t>【法務確認】</w:t></w:r>";
    }

    static String tab() {
        return "<w:r><w:tab/></w:r>";
    }

    /** 「3／12」: the only fields of a document, computed by whatever shows it. */
    static String pages() {
        return "<w:fldSimple w:instr=\" PAGE \">" + r("1") + "</w:fldSimple>" + r("／") + "<w:fldSimple w:instr=\" NUMPAGES \">" + r("1") + "</w:fldSimple>";
    }

    /** A text control inside a paragraph: a rich one, because LibreOffice drops the line breaks of a plain one. */
    String field(String tag) {
        return control(tag, r("〔" + title(tag) + "〕"));
    }

    /** A control around paragraphs, rows or runs: a repeat, a block, a choice or a variant. */
    String around(String tag, String... content) {
        return control(tag, String.join("", content));
    }

    /** A control as a figure in the text of a clause. */
    String figure(String duty) {
        return field("fig." + duty);
    }

    /** Text that stands only with 別紙n. */
    String with(int part, String... content) {
        return around("with." + part, content);
    }

    /** What stands in its place where there is no 別紙n. */
    String without(int part, String... content) {
        return around("without." + part, content);
    }

    /** A reference to 別紙n, or other words where it is not there. */
    String ref(int part, String otherwise) {
        return with(part, r("別紙" + part)) + without(part, r(otherwise));
    }

    /** A part as a whole. */
    String part(int part, String... content) {
        return around("part." + part, content);
    }

    /** The heading of a column that holds numbers of rows. */
    String rowNumber() {
        return with(2, r("別紙2の行")) + without(2, r("番号"));
    }

    private String control(String tag, String content) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"" + title(tag) + "\"/><w:tag w:val=\"" + tag + "\"/>"
                + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private String title(String tag) {
        Manifest.Entry entry = manifest.entries().get(tag);
        if (entry == null) {
            throw new IllegalArgumentException("not in the manifest: " + tag);
        }
        return entry.meaning().ja();
    }

    static String join(String... parts) {
        return Arrays.stream(parts).collect(Collectors.joining());
    }
}

package jp.bunkai.annex.docx;

import jp.bunkai.annex.docx.TemplateProblem.Code;
import jp.bunkai.catalogue.Text;

/** The sentences of {@link TemplateCheck}: what is wrong and what to do in Word, for a person of the legal department. */
final class TemplateProblems {

    static final Text NOT_WELL_FORMED = new Text("文書の中身が壊れています。Wordで開き直して保存してください。",
            "The content of the document is damaged. Open it in Word and save it again.");
    static final Text NOT_A_DOCUMENT = new Text("Word文書として開けません。Wordで開き直して .docx 形式で保存してください。",
            "It cannot be opened as a Word document. Open it in Word and save it as .docx.");

    private TemplateProblems() {
    }

    static TemplateProblem unreadable(String part, Text sentence) {
        return new TemplateProblem(Code.UNREADABLE, part.isEmpty() ? "/template" : pointer(part), "", sentence);
    }

    static TemplateProblem missing(Manifest.Entry entry) {
        return new TemplateProblem(Code.MISSING, entry.pointer(), entry.tag(), new Text(
                "タグ「" + entry.tag() + "」（" + entry.meaning().ja() + "）のコンテンツコントロールがありません。挿入してください。",
                "The content control tagged \"" + entry.tag() + "\" (" + entry.meaning().en() + ") is missing. Insert it."));
    }

    static TemplateProblem unknown(String at, String tag) {
        return new TemplateProblem(Code.UNKNOWN, at, tag, new Text(
                "タグ「" + tag + "」はこのひな形では使えません。manifest.yaml にあるタグに直すか、コントロールを削除してください。",
                "The tag \"" + tag + "\" is not one of this template. Use a tag of manifest.yaml or remove the control."));
    }

    static TemplateProblem withoutTag(String at, String content) {
        String shown = content.length() > 20 ? content.substring(0, 20) + "…" : content;
        return new TemplateProblem(Code.WITHOUT_TAG, at, "", new Text(
                "「" + shown + "」のコンテンツコントロールにタグがありません。プロパティでタグを付けるか、削除してください。",
                "The content control around \"" + shown + "\" has no tag. Give it one in its properties or remove it."));
    }

    static TemplateProblem misplaced(String at, String tag, String within) {
        return new TemplateProblem(Code.MISPLACED, at, tag, new Text(
                "タグ「" + tag + "」は「" + within + "」のコントロールの中に置いてください。",
                "Put the control \"" + tag + "\" inside the control \"" + within + "\"."));
    }

    static TemplateProblem wrongLevel(String at, Manifest.Entry entry, Text level) {
        return new TemplateProblem(Code.WRONG_LEVEL, at, entry.tag(), entry.kind() == Manifest.Kind.TEXT
                ? new Text("文字を入れるタグ「" + entry.tag() + "」が" + level.ja() + "位置にあります。文中・段落・セルに置いてください。",
                        "The text control \"" + entry.tag() + "\" stands " + level.en()
                                + ". Put it inside or around a paragraph or a cell.")
                : new Text("タグ「" + entry.tag() + "」が" + level.ja() + "位置にあります。行・段落・文中を囲んでください（表の列数は固定です）。",
                        "The control \"" + entry.tag() + "\" stands " + level.en()
                                + ". Put it around rows, paragraphs or text; the columns of a table are fixed."));
    }

    static TemplateProblem textWithControls(String at, String tag) {
        return new TemplateProblem(Code.TEXT_WITH_CONTROLS, at, tag, new Text(
                "文字を入れるタグ「" + tag + "」の中に別のコントロールがあります。取り除いてください。",
                "The text control \"" + tag + "\" holds another control. Take it out."));
    }

    static TemplateProblem forbidden(String part, String element, Text what) {
        return new TemplateProblem(Code.FORBIDDEN_MARKUP, pointer(part) + "/" + element, "", what);
    }

    static TemplateProblem tableWithoutFixedRow(String part) {
        return new TemplateProblem(Code.TABLE_WITHOUT_FIXED_ROW, pointer(part) + "/tbl", "", new Text(
                "コントロールの外に見出し行のない表があります。行が1件もないと表が壊れるため、見出し行を1行置いてください。",
                "A table has no row outside its controls. Give it a heading row, so that it stays a table when nothing flows in."));
    }

    private static String pointer(String part) {
        return "/template/" + part.replace("~", "~0").replace("/", "~1");
    }
}

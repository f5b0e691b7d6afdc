package jp.bunkai.annex.docx.authoring;

import static jp.bunkai.annex.docx.authoring.Markup.join;
import static jp.bunkai.annex.docx.authoring.Markup.p;
import static jp.bunkai.annex.docx.authoring.Markup.pWith;
import static jp.bunkai.annex.docx.authoring.Markup.r;

import jp.bunkai.annex.docx.Manifest;

/** The minutes (議事録) of a meeting. */
final class MinutesSheet {

    private final Markup markup;
    private final AuthoredPackage document = new AuthoredPackage("議事録");

    MinutesSheet(Manifest manifest) {
        this.markup = new Markup(manifest);
    }

    byte[] bytes() {
        String footer = document.footer(pWith("Footer", "", markup.field("minutes.hospital"), r("　議事録　"), markup.field("minutes.title"),
                Markup.tab(), "<w:r><w:pgNum/></w:r>"));
        return document.bytes(join(head(), facts(), decisions(), tasks(), changes(), closing(), new Section(null, footer, false, true).toString()));
    }

    private String head() {
        return join(pWith("DocTitle", "<w:spacing w:before=\"0\" w:after=\"60\"/>", r("議事録")),
                pWith("DocSubtitle", "<w:spacing w:after=\"240\"/>", markup.field("minutes.title")),
                markup.around("minutes.open", p("Boxed", r("この会議はまだ終わっていません。この議事録は途中のもので、確定していません。"))));
    }

    private String facts() {
        Table table = Table.grid(1700, 7370);
        table.add(fact("案件", markup.field("minutes.dossier")));
        table.add(fact("日時", markup.field("minutes.when")));
        table.add(Table.rowOf(table.cell(0, p("TableHead", r("出席者"))), table.cell(1,
                markup.around("attendants", p("TableText", markup.field("attendants.organisation"), r("　"), markup.field("attendants.names"))),
                markup.around("attendants.none", p("TableText", r("記載なし"))), pWith("TableText", "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"))));
        return table.toString();
    }

    private static String fact(String name, String value) {
        Table table = Table.grid(1700, 7370);
        return table.row(new String[] {"TableHead", "TableText"}, r(name), value);
    }

    private String decisions() {
        Table table = Table.grid(560, 5110, 3400).heading("No.", "決定", "関係する実施事項");
        table.add(markup.around("decision", Table.rowOf(table.cell(0, p("TableCenter", markup.field("decision.no"))),
                table.cell(1, p("TableText", markup.field("decision.text"))), table.cell(2, p("TableText", markup.field("decision.row"))))));
        return join(p("Caption", r("決定事項")), markup.around("decisions.some", table.toString()),
                markup.around("decisions.none", p("Normal", r("決定事項はありません。"))));
    }

    private String tasks() {
        Table table = Table.grid(560, 2900, 2000, 1500, 1350, 760).heading("No.", "内容", "関係する実施事項", "担当", "期限", "状況");
        table.add(markup.around("task", Table.rowOf(table.cell(0, p("TableCenter", markup.field("task.no"))),
                table.cell(1, p("TableText", markup.field("task.text"))), table.cell(2, p("TableText", markup.field("task.row"))),
                table.cell(3, p("TableText", markup.field("task.owner"))), table.cell(4, p("TableText", markup.field("task.due"))),
                table.cell(5, p("TableCenter", markup.field("task.state"))))));
        return join(p("Caption", r("宿題")), markup.around("tasks.some", table.toString()),
                markup.around("tasks.none", p("Normal", r("宿題はありません。"))));
    }

    private String changes() {
        Table table = Table.grid(2450, 1900, 1750, 1750, 1220).heading("実施事項", "項目", "変更前", "変更後", "変更者");
        table.add(markup.around("change", Table.rowOf(table.cell(0, p("TableText", markup.field("change.row"))),
                table.cell(1, p("TableText", markup.field("change.field"))), table.cell(2, p("TableText", markup.field("change.before"))),
                table.cell(3, p("TableText", markup.field("change.after"))), table.cell(4, p("TableText", markup.field("change.who"))))));
        return join(p("Caption", r("変更された行")), markup.around("changes.some", table.toString()),
                markup.around("changes.none", p("Normal", r("会議の間に、分担表の行は変更されていません。"))));
    }

    private static String closing() {
        return join(p("Small", r("「変更された行」には、この議事録を作成した組織が見ることのできる変更だけを載せています。")),
                p("Small", r("この議事録は協議の記録であり、契約の申込みでも承諾でもありません。分担及び条件は、双方が署名する責任分界別紙によって"
                        + "初めて効力を生じます。")));
    }
}

package jp.bunkai.annex.docx.authoring;

import static jp.bunkai.annex.docx.authoring.Markup.join;
import static jp.bunkai.annex.docx.authoring.Markup.p;
import static jp.bunkai.annex.docx.authoring.Markup.pWith;
import static jp.bunkai.annex.docx.authoring.Markup.r;

import jp.bunkai.annex.docx.Manifest;

/** The page for a director (決裁用要約): what is open, what remains, what it costs, what changed, and room for the decision. */
final class DirectorSummarySheet {

    private static final int[] FACTS = {1500, 3035, 1500, 3035};
    private static final String TIGHT = "<w:spacing w:before=\"100\" w:after=\"30\"/>";

    /** Narrow above and below: the page has to hold it all. */
    private static final String SECTION = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"794\" w:right=\"1418\" w:bottom=\"567\" "
            + "w:left=\"1418\" w:header=\"340\" w:footer=\"340\" w:gutter=\"0\"/></w:sectPr>";

    private final Markup markup;

    DirectorSummarySheet(Manifest manifest) {
        this.markup = new Markup(manifest);
    }

    byte[] bytes() {
        AuthoredPackage document = new AuthoredPackage("決裁用要約");
        return document.bytes(join(head(), facts(), blanks(), risks(), costs(), changes(), decision(), closing(), SECTION));
    }

    private String head() {
        return pWith("DocTitle", "<w:spacing w:before=\"0\" w:after=\"80\"/>", r("責任分界別紙　決裁用要約"));
    }

    private String facts() {
        Table table = Table.grid(FACTS);
        table.add(fact("案件", markup.field("summary.dossier"), "作成", join(markup.field("summary.own"), r("　"), markup.field("summary.prepared"))));
        table.add(fact("相手方", markup.field("summary.other"), "版", markup.field("summary.edition")));
        table.add(fact("効力発生日", markup.field("summary.effective"), "満了日", markup.field("summary.until")));
        table.add(fact("原契約との優劣", markup.field("summary.precedence"), "対象の行", markup.field("summary.rows")));
        return table.toString();
    }

    private static String fact(String first, String one, String second, String other) {
        return Table.grid(FACTS).row(new String[] {"TableHead", "TableText", "TableHead", "TableText"}, r(first), one, r(second), other);
    }

    private String blanks() {
        Table table = Table.grid(2000, 7070).heading("区分", "まだ決まっていないこと");
        table.add(markup.around("blank", table.row(new String[] {"TableText", "TableText"}, markup.field("blank.about"), markup.field("blank.said"))));
        return part("１　空白と未合意（合意していない行は、除くことを明記しなければ署名に進めない）", "blanks", table, "空白も未合意の行もない。", "件");
    }

    private String risks() {
        Table table = Table.grid(3570, 1100, 1000, 3400).heading("残るリスク", "レベル", "保有者", "承認・状況");
        table.add(markup.around("risk", table.row(new String[] {"TableText", "TableCenter", "TableCenter", "TableText"}, markup.field("risk.title"),
                markup.field("risk.level"), markup.field("risk.by"), markup.field("risk.approval"))));
        return part("２　残るリスク", "risks", table, "双方が知る残るリスクはない。", "件");
    }

    private String costs() {
        Table table = Table.grid(4470, 2300, 2300).heading("事業者", "年度額", "足し合わせられない行");
        table.add(markup.around("cost", table.row(new String[] {"TableText", "TableCenter", "TableCenter"}, markup.field("cost.vendor"),
                markup.field("cost.yearly"), markup.field("cost.unknown"))));
        return join(pWith("Caption", TIGHT, r("３　費用（"), markup.field("summary.year"), r("、金額のわかる行の合計）")), some("costs", table, "費用の記載はない。", "者"));
    }

    private String changes() {
        Table table = Table.grid(5070, 4000).heading("実施事項", "変わること");
        table.add(markup.around("change", table.row(new String[] {"TableText", "TableText"}, markup.field("change.about"), markup.field("change.said"))));
        return join(pWith("Caption", TIGHT, r("４　前回合意した版からの変更")),
                markup.around("changes.first", p("TableText", r("初回（合意した版はまだない）。"))),
                markup.around("changes.since", p("TableText", markup.field("changes.edition"), r("との違い"))),
                some("changes", table, "変更はない。", "件"));
    }

    private String part(String title, String tag, Table table, String none, String unit) {
        return join(pWith("Caption", TIGHT, r(title)), some(tag, table, none, unit));
    }

    private String some(String tag, Table table, String none, String unit) {
        return join(markup.around(tag + ".some", table.toString()), markup.around(tag + ".none", p("TableText", r(none))),
                markup.around(tag + ".more", p("Small", r("ほかに "), markup.field(tag + ".moreCount"), r(" " + unit))));
    }

    private String decision() {
        Table table = Table.grid(1300, 3235, 1300, 3235);
        table.add(table.row(new String[] {"TableHead", "TableText", "TableHead", "TableText"}, r("起案番号"), markup.field("summary.number"), r("起案者"),
                markup.field("summary.drafter")));
        table.add(table.row(new String[] {"TableHead", "TableText", "TableHead", "TableText"}, r("決裁者"), r("役職　　　　　　　氏名"), r("決裁"),
                r("□承認　□差戻し　　年　　月　　日")));
        return join(pWith("Caption", TIGHT, r("５　決裁")), table.toString());
    }

    private static String closing() {
        return p("Small", r("この要約は、起案した組織が見ることのできる事項だけを載せる。効力は双方の署名によって初めて生じる。"
                + "病院の最終責任は免れない。事業者も自らの法令上の義務を負う。"));
    }
}

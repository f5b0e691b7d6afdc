package jp.bunkai.annex.docx.authoring;

import static jp.bunkai.annex.docx.authoring.Clauses.article;
import static jp.bunkai.annex.docx.authoring.Clauses.clause;
import static jp.bunkai.annex.docx.authoring.Markup.join;
import static jp.bunkai.annex.docx.authoring.Markup.p;
import static jp.bunkai.annex.docx.authoring.Markup.r;

/** 別紙2: the matrix, one table for each phase, grouped by area, in a section across the page. */
final class MatrixPart {

    private static final int[] WIDTHS = {640, 3130, 1760, 640, 640, 1050, 2560, 1850, 2300};
    private static final String AREA_SHADE = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F3F5F8\"/>";

    private final Markup markup;

    MatrixPart(Markup markup) {
        this.markup = markup;
    }

    @Override
    public String toString() {
        return join(p("AnnexTitle", r("別紙2　責任分界表")), article("責任分界"),
                clause(r("甲及び乙は、次の各表において自らに記号を付された実施事項を、同じ行に定める条件に従って行う。")),
                clause(r("甲及び乙以外の当事者の記号は、参考として記すものであり、その当事者を拘束せず、甲乙間の権利義務を定めるものでもない。")),
                p("Caption", r("凡例")), legend(), others(),
                markup.around("phase", p("Caption", markup.field("phase.title")), matrix()), outs(), carves());
    }

    private static String legend() {
        Table table = Table.grid(900, 3950, 900, 3950, 900, 3970);
        String[] styles = {"Letter", "TableText", "Letter", "TableText", "Letter", "TableText"};
        table.add(table.row(styles, r("R"), r("実施　その実施事項を自ら行う。"), r("A"), r("責任　契約上その結果について責任を負う。一つの行に一者とする。"),
                r("A/R"), r("責任と実施を同じ者が負う。")));
        table.add(table.row(styles, r("C"), r("相談　行う前に意見を求められる。"), r("I"), r("通知　結果の通知を受ける。"), r("－"), r("記号なし。")));
        return join(table.toString(),
                p("Note", r("注　「例」は、分担の案であって合意していないことを示す。「病院による記録」は、乙の回答を甲が代わって記録したものであり、乙の確認ではないことを示す。")));
    }

    private String others() {
        Table table = Table.grid(900, 8000, 5670).heading("符号", "他当事者（参考）", "役割");
        table.add(markup.around("other", table.row(new String[] {"TableCenter", "TableText", "TableText"}, markup.field("other.mark"),
                markup.field("other.name"), markup.field("other.function"))));
        return markup.around("others", p("Caption", r("他当事者")), table.toString());
    }

    private String matrix() {
        Table table = Table.grid(WIDTHS).heading("行", "実施事項", "対象", "甲", "乙", "他（参考）", "サービスレベル", "費用区分", "契約・条項／証跡");
        String row = Table.rowOf(
                table.cell(0, p("TableCenter", markup.field("row.no"))),
                table.cell(1, p("TableText", markup.field("row.title")), markup.around("row.remarks", p("Remark", markup.field("row.remark")))),
                table.cell(2, p("TableText", markup.field("row.scope"))),
                table.cell(3, p("Letter", markup.field("row.hospital"))),
                table.cell(4, p("Letter", markup.field("row.vendor"))),
                table.cell(5, p("TableCenter", markup.field("row.others"))),
                table.cell(6, p("TableText", markup.field("row.levels"))),
                table.cell(7, p("TableText", markup.field("row.cost"))),
                table.cell(8, p("TableText", markup.field("row.basis"))));
        String area = markup.around("area", table.wide(AREA_SHADE, p("AreaRow", markup.field("area.name"))), markup.around("row", row));
        String none = markup.around("phase.none", table.wide("", p("TableCenter", r("該当する行はない。"))));
        return table.add(area).add(none).toString();
    }

    private String outs() {
        Table table = Table.grid(5000, 3570, 6000).heading("実施事項", "対象", "対象外とした理由");
        table.add(markup.around("out", table.row(new String[] {"TableText", "TableText", "TableText"}, markup.field("out.title"),
                markup.field("out.scope"), markup.field("out.reason"))));
        return markup.around("outs", p("Caption", r("表2-3　対象外とした実施事項")), table.toString());
    }

    private String carves() {
        Table table = Table.grid(5000, 3570, 6000).heading("実施事項", "対象", "合意していない理由");
        table.add(markup.around("carve", table.row(new String[] {"TableText", "TableText", "TableText"}, markup.field("carve.title"),
                markup.field("carve.scope"), markup.field("carve.reason"))));
        return markup.around("carves", p("Caption", r("表2-4　本別紙の対象から除く実施事項（未合意）")),
                p("Note", r("注　次の実施事項は、甲乙間で合意に至っていないため、本別紙の対象から除く。本別紙は、その分担及び条件について何も定めない。")), table.toString());
    }
}

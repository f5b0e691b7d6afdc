package jp.bunkai.annex.docx.authoring;

import static jp.bunkai.annex.docx.authoring.Markup.join;
import static jp.bunkai.annex.docx.authoring.Markup.p;
import static jp.bunkai.annex.docx.authoring.Markup.pWith;
import static jp.bunkai.annex.docx.authoring.Markup.r;

import jp.bunkai.annex.docx.Manifest;

/** The template of the annex to a specification (仕様書別紙 責任分界（案）): what it is, and one table of duties by area. */
final class SpecificationSheet {

    private static final int[] WIDTHS = {560, 3300, 1000, 780, 780, 1050, 1600};
    private static final String AREA_SHADE = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F3F5F8\"/>";

    private final Markup markup;
    private final AuthoredPackage document = new AuthoredPackage("仕様書別紙 責任分界（案）");

    SpecificationSheet(Manifest manifest) {
        this.markup = new Markup(manifest);
    }

    byte[] bytes() {
        String footer = document.footer(pWith("Footer", "", markup.field("split.hospital"), r("　仕様書別紙 責任分界（案）　"), markup.field("split.on"),
                Markup.tab(), Markup.pages()));
        return document.bytes(join(head(), facts(), notes(), legend(), duties(), new Section(null, footer, false, true).toString()));
    }

    private static String head() {
        return join(pWith("DocSubtitle", "<w:spacing w:before=\"0\" w:after=\"0\"/>", r("仕様書別紙")),
                pWith("DocTitle", "<w:spacing w:before=\"0\" w:after=\"240\"/>", r("責任分界（案）")));
    }

    private String facts() {
        Table table = Table.grid(1700, 7370);
        String[] styles = {"TableHead", "TableText"};
        table.add(table.row(styles, r("発注者"), markup.field("split.hospital")));
        table.add(table.row(styles, r("件名"), markup.field("split.dossier")));
        table.add(markup.around("split.functions", table.row(styles, r("受注者の役割"), markup.field("split.function"))));
        table.add(table.row(styles, r("作成日"), markup.field("split.on")));
        table.add(table.row(styles, r("件数"), markup.field("split.counts")));
        return table.toString();
    }

    private static String notes() {
        return join(p("Caption", r("この別紙の位置づけ")),
                p("Boxed", r("一　この別紙は、受注者が決まる前に発注者が示す案（例）であり、契約の申込みではありません。受注者の決定後、双方が協議して定め、"
                        + "双方が署名する責任分界別紙によって初めて効力を生じます。【法務確認】")),
                p("Boxed", r("二　病院の最終責任は免れない。事業者も自らの法令上の義務を負う。")),
                p("Boxed", r("三　応札しようとする者は、担当できない実施事項及び条件がある実施事項を、発注者の定める方法により期限までに申し出てください。")),
                p("Boxed", r("四　サービスレベルは求める水準の例です。提案により、これと同等以上の水準を示すことができます。")));
    }

    private static String legend() {
        Table table = Table.grid(1250, 3285, 1250, 3285);
        String[] styles = {"TableHead", "TableText", "TableHead", "TableText"};
        table.add(table.row(styles, r("R"), r("実施　自ら行う。"), r("A"), r("責任　契約上その結果に責任を負う。")));
        table.add(table.row(styles, r("C"), r("相談　行う前に意見を求められる。"), r("I"), r("通知　結果の通知を受ける。")));
        table.add(table.row(styles, r("協議"), r("実施する者を受注者の決定後に協議して定める。"), r("他の事業者"), r("発注者が別の契約により他の者に行わせる。")));
        return join(p("Caption", r("凡例")), table.toString());
    }

    private String duties() {
        Table table = Table.grid(WIDTHS).heading("No.", "実施事項", "局面", "発注者", "受注者", "実施する者", "サービスレベル");
        String line = Table.rowOf(
                table.cell(0, p("TableCenter", markup.field("line.no"))),
                table.cell(1, p("TableText", markup.field("line.title"))),
                table.cell(2, p("TableCenter", markup.field("line.phase"))),
                table.cell(3, p("Letter", markup.field("line.hospital"))),
                table.cell(4, p("Letter", markup.field("line.contractor"))),
                table.cell(5, p("TableCenter", markup.field("line.who"))),
                table.cell(6, p("TableText", markup.field("line.levels"))));
        return join(p("Caption", r("責任分界の案")),
                table.add(markup.around("area", table.wide(AREA_SHADE, p("AreaRow", markup.field("area.name"))), markup.around("line", line))).toString());
    }
}

package jp.bunkai.annex.docx.authoring;

import static jp.bunkai.annex.docx.authoring.Markup.join;
import static jp.bunkai.annex.docx.authoring.Markup.p;
import static jp.bunkai.annex.docx.authoring.Markup.pWith;
import static jp.bunkai.annex.docx.authoring.Markup.r;

import jp.bunkai.annex.docx.Manifest;

/** The confirmation sheets (確認表) of a dossier with who does what. */
final class RoleSheetPaper {

    private static final int[] ITEMS = {900, 4370, 3000, 900, 1800, 1400, 2200};
    private static final int[] OPENS = {4200, 2000, 8370};
    private static final int[] ROWS = {2900, 2300, 3100, 3170, 3100};

    private final Markup markup;
    private final AuthoredPackage document = new AuthoredPackage("役割分担の確認表と分担");

    RoleSheetPaper(Manifest manifest) {
        this.markup = new Markup(manifest);
    }

    byte[] bytes() {
        String footer = document.footer(pWith("Footer", "", markup.field("doc.hospital"), r("　役割分担の確認表と分担　"), markup.field("doc.dossier"),
                Markup.tab(), Markup.pages()));
        return document.bytes(join(head(), sheets(), opens(), rows(), closing(), new Section(null, footer, true, true).toString()));
    }

    private String head() {
        Table table = Table.grid(2200, 12370);
        String[] styles = {"TableHead", "TableText"};
        table.add(table.row(styles, r("案件"), markup.field("doc.dossier")));
        table.add(table.row(styles, r("対象の事業者"), markup.field("doc.vendors")));
        table.add(table.row(styles, r("作成日"), markup.field("doc.on")));
        return join(pWith("DocTitle", "<w:spacing w:before=\"0\" w:after=\"160\"/>", r("役割分担の確認表と分担")), table.toString(),
                p("Small", r("項目の文は、医療機関が取り込んだ確認表のファイルによります。この文書は、省庁の様式そのものではなく、様式にない分担・条件・残る点を添えたものです。")),
                markup.around("without.some", p("Boxed", r("次の事業者との確認表は、まだありません："), markup.field("without.names"))),
                markup.around("sheets.none", p("Boxed", r("確認表は、まだ取り込まれていません。"))));
    }

    private String sheets() {
        Table table = Table.grid(ITEMS).heading("項番", "内容（医療機関のファイルの文）", "対応する実施事項", "初回確認", "協議の日・記録", "完了日", "事業者の回答");
        table.add(markup.around("item", Table.rowOf(
                table.cell(0, p("TableCenter", markup.field("item.no")), p("Remark", markup.field("item.part"))),
                table.cell(1, p("TableText", markup.field("item.words"))), table.cell(2, p("TableText", markup.field("item.duties"))),
                table.cell(3, p("TableCenter", markup.field("item.answer"))), table.cell(4, p("TableText", markup.field("item.on"))),
                table.cell(5, p("TableCenter", markup.field("item.done"))), table.cell(6, p("TableText", markup.field("item.word"))))));
        return markup.around("sheet", p("Caption", markup.field("sheet.vendor")),
                p("Small", r("ファイル　"), markup.field("sheet.file"), r("　SHA-256　"), markup.field("sheet.hash")), table.toString());
    }

    private String opens() {
        Table table = Table.grid(OPENS).heading("事業者", "項番", "残る点");
        table.add(markup.around("open", table.row(new String[] {"TableText", "TableText", "TableText"}, markup.field("open.vendor"),
                markup.field("open.item"), markup.field("open.what"))));
        return join(p("Caption", r("確認表に残る点")), markup.around("opens.some", table.toString()),
                markup.around("opens.none", p("Normal", r("残る点はありません。"))));
    }

    private String rows() {
        Table table = Table.grid(ROWS).heading("実施事項", "対象・局面", "誰が何を担うか", "条件", "未解決の指摘");
        table.add(markup.around("row", Table.rowOf(table.cell(0, p("TableText", markup.field("row.title")), p("Remark", markup.field("row.duty"))),
                table.cell(1, p("TableText", markup.field("row.scope"))), table.cell(2, p("TableText", markup.field("row.letters"))),
                table.cell(3, p("TableText", markup.field("row.terms"))), table.cell(4, p("TableText", markup.field("row.findings"))))));
        return join(p("Caption", r("確認表の項目に対応する分担（責任分界表から）")),
                p("Small", r("A 責任　R 実施　A/R 責任と実施　C 相談　I 通知　（例）は、合意していない分担の案です。")), markup.around("rows.some", table.toString()),
                markup.around("rows.none", p("Normal", r("項目に対応する分担表の行はありません。"))));
    }

    private static String closing() {
        return join(p("Small", r("初回確認は、その事業者と協議した日として医療機関の担当者が記録したものです。この文書は協議の記録であり、契約の申込みでも承諾でもありません。分担及び条件は、"
                + "双方が署名する責任分界別紙によって初めて効力を生じます。")), p("Small", r("病院の最終責任は免れない。事業者も自らの法令上の義務を負う。")));
    }
}

package jp.bunkai.annex.docx.authoring;

import static jp.bunkai.annex.docx.authoring.Clauses.article;
import static jp.bunkai.annex.docx.authoring.Clauses.clause;
import static jp.bunkai.annex.docx.authoring.Markup.join;
import static jp.bunkai.annex.docx.authoring.Markup.p;
import static jp.bunkai.annex.docx.authoring.Markup.r;

/** 別紙1: what the annex is about. */
final class ScopeParts {

    private final Markup markup;

    ScopeParts(Markup markup) {
        this.markup = markup;
    }

    @Override
    public String toString() {
        return join(p("AnnexTitle", r("別紙1　対象システム・機器・契約")), article("対象"),
                clause(r("本別紙の対象となる契約、システム及び機器は、次の各表のとおりとする。")),
                clause(r("甲及び乙は、次の各表にない機器又は外部との接続を知ったときは、遅滞なく相手方に知らせ、"),
                        markup.ref(13, "変更の書面"), r("の手続により表を改める。")),
                p("Caption", r("表1-1　契約")), contracts(), p("Caption", r("表1-2　対象システム")), systems(),
                p("Caption", r("表1-3　対象機器")), assets(),
                p("Note", r("注　「サーバ」には、端末であってもサーバとして機能するものを含む。「更新責任」は、セキュリティアップデートについて"), markup.with(2, r("別紙2で")), r("記号A又はA/Rを付された者を示す。"
                        + "「本別紙では定めない」は、本別紙にその者の定めがないことを示す。")));
    }

    private String contracts() {
        Table table = Table.grid(750, 2070, 1500, 1850, 1700, 1200)
                .heading("種類", "名称・番号", "締結日", "契約期間・更新", "締結者・履行者", "対象システム");
        return table.add(markup.around("contract", Table.rowOf(
                table.cell(0, p("TableText", markup.field("contract.kind"))),
                table.cell(1, p("TableText", markup.field("contract.name")), p("TableText", markup.field("contract.number"))),
                table.cell(2, p("TableText", markup.field("contract.signed"))),
                table.cell(3, p("TableText", markup.field("contract.term")), p("TableText", markup.field("contract.renewal"))),
                table.cell(4, p("TableText", markup.field("contract.parties"))),
                table.cell(5, p("TableText", markup.field("contract.systems"))))))
                .add(none(table, "contracts.none")).toString();
    }

    private String systems() {
        Table table = Table.grid(1500, 3370, 2100, 2100).heading("種類", "名称", "提供者", "保守の実施者");
        String[] styles = {"TableText", "TableText", "TableText", "TableText"};
        return table.add(markup.around("system", table.row(styles, markup.field("system.kind"), markup.field("system.name"),
                markup.field("system.vendor"), markup.field("system.performer")))).add(none(table, "systems.none")).toString();
    }

    private String assets() {
        Table table = Table.grid(1100, 1850, 560, 1700, 1560, 850, 650, 800)
                .heading("種類", "機器", "台数", "製造者・版", "サポート終了", "設置場所", "保守", "更新責任");
        String[] styles = {"TableText", "TableText", "TableCenter", "TableText", "TableText", "TableText", "TableText", "TableCenter"};
        return table.add(markup.around("asset", table.row(styles, markup.field("asset.kind"), markup.field("asset.label"),
                markup.field("asset.count"), markup.field("asset.model"), markup.field("asset.support"), markup.field("asset.place"),
                markup.field("asset.maintainer"), markup.field("asset.update")))).add(none(table, "assets.none")).toString();
    }

    private String none(Table table, String tag) {
        return markup.around(tag, table.wide("", p("TableCenter", r("該当なし"))));
    }
}

package jp.bunkai.annex.docx.authoring;

import static jp.bunkai.annex.docx.authoring.Clauses.article;
import static jp.bunkai.annex.docx.authoring.Clauses.clause;
import static jp.bunkai.annex.docx.authoring.Markup.join;
import static jp.bunkai.annex.docx.authoring.Markup.legal;
import static jp.bunkai.annex.docx.authoring.Markup.p;
import static jp.bunkai.annex.docx.authoring.Markup.r;

/** 別紙3 (security specification), 別紙9 (remote maintenance) and 別紙12 (end of contract): duties with what is agreed on them. */
final class MeasureParts {

    private final Markup markup;

    MeasureParts(Markup markup) {
        this.markup = markup;
    }

    String security() {
        return join(p("AnnexTitle", r("別紙3　セキュリティ仕様")), article("要求事項及び充足状況"),
                clause(r("本システムの安全管理に関する要求事項、その担当及び水準並びに作成日における充足状況は、表3-1のとおりとする。")),
                clause(r("充足状況の欄は、作成日までに甲乙間で示された証跡を示すにとどまり、要求事項が満たされていることの証明とはならない。")),
                article("記録の保存"),
                clause(r("乙は、表3-1に定める記録を、改変されない方法で保存し、甲の求めにより提出する。取得及び点検の水準は、"), markup.figure("IAM-08"),
                        r("とする。"), legal()),
                p("Caption", r("表3-1　要求事項と充足状況")), duties("measure", "充足状況（示された証跡）", "state"),
                p("Note", r("注　「証跡の提示なし」は、双方が見ることのできる証跡が、作成日までに示されていないことを示す。")));
    }

    String remote() {
        Table ways = Table.grid(1500, 3570, 700, 1650, 1650).heading("種類", "機器・接続", "台数", "保守の実施者", "更新責任");
        ways.add(markup.around("way", ways.row(new String[] {"TableText", "TableText", "TableCenter", "TableCenter", "TableCenter"},
                markup.field("way.kind"), markup.field("way.label"), markup.field("way.count"), markup.field("way.maintainer"), markup.field("way.update"))));
        ways.add(none(ways, "ways.none"));
        return join(p("AnnexTitle", r("別紙9　遠隔保守")), article("遠隔保守の原則"),
                clause(r("遠隔保守は、事前の申請、必要なときに限った開放、終了後の切断及び記録の確認を原則とし、その期限は、"), markup.figure("NET-02"), r("とする。")),
                clause(r("緊急のため事前に申請することができないときは、着手の後速やかに相手方に知らせ、事後に書面で報告する。報告の期限は、表9-2の非常時の行（番号が「非」で始まるもの）による。"),
                        legal()),
                p("Caption", r("表9-1　遠隔保守に用いる機器・外部接続")), ways.toString(),
                p("Caption", r("表9-2　遠隔保守の実施事項")), duties("remote", "証跡・報告", "evidence"));
    }

    String ending() {
        return join(p("AnnexTitle", r("別紙12　契約終了時のデータの返却・消去")), article("データの返却及び消去"),
                clause(r("乙は、原契約が終了するときは、甲の指定する形式でデータを返却し、消去したことの証明書を提出する。返却及び証明書の提出の期限は、"), markup.figure("DAT-04"),
                        r("とする。"), legal()),
                clause(r("保守のために用いたデータの消去及び報告の期限は、"), markup.figure("DAT-03"), r("とする。")),
                article("移行の支援"),
                Clauses.only(r("移行の支援の範囲及び費用は、表12-1による。"), legal()),
                p("Caption", r("表12-1　データの取扱い及び契約終了時の実施事項")), duties("ending", "費用区分", "cost"));
    }

    private String duties(String tag, String lastTitle, String last) {
        Table table = Table.grid(700, 3070, 650, 650, 1950, 2050).heading(markup.rowNumber(), "実施事項・対象", "甲", "乙", "水準", lastTitle);
        table.add(markup.around(tag, Table.rowOf(table.cell(0, p("TableCenter", markup.field(tag + ".row"))),
                table.cell(1, p("TableText", markup.field(tag + ".duty")), p("Remark", markup.field(tag + ".scope"))),
                table.cell(2, p("Letter", markup.field(tag + ".hospital"))), table.cell(3, p("Letter", markup.field(tag + ".vendor"))),
                table.cell(4, p("TableText", markup.field(tag + ".levels"))), table.cell(5, p("TableText", markup.field(tag + "." + last))))));
        return table.add(none(table, tag + "s.none")).toString();
    }

    private String none(Table table, String tag) {
        return markup.around(tag, table.wide("", p("TableCenter", r("該当なし"))));
    }
}

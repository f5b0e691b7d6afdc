package jp.bunkai.annex.docx.authoring;

import static jp.bunkai.annex.docx.authoring.Clauses.article;
import static jp.bunkai.annex.docx.authoring.Clauses.clause;
import static jp.bunkai.annex.docx.authoring.Markup.join;
import static jp.bunkai.annex.docx.authoring.Markup.legal;
import static jp.bunkai.annex.docx.authoring.Markup.p;
import static jp.bunkai.annex.docx.authoring.Markup.r;

/** 別紙4 (service levels), 別紙5 (contacts) and 別紙10 (backup and recovery). */
final class ServiceParts {

    private final Markup markup;

    ServiceParts(Markup markup) {
        this.markup = markup;
    }

    String levels() {
        Table table = Table.grid(750, 3250, 750, 2770, 1550).heading(markup.rowNumber(), "実施事項・対象", "当事者", "指標と水準", "証跡・報告");
        table.add(markup.around("level", Table.rowOf(table.cell(0, p("TableCenter", markup.field("level.row"))),
                table.cell(1, p("TableText", markup.field("level.duty")), p("Remark", markup.field("level.scope"))),
                table.cell(2, p("TableCenter", markup.field("level.party"))), table.cell(3, p("TableText", markup.field("level.levels"))),
                table.cell(4, p("TableText", markup.field("level.evidence"))))));
        table.add(markup.around("levels.none", table.wide("", p("TableCenter", r("該当なし")))));
        return join(p("AnnexTitle", r("別紙4　サービスレベル")), article("サービスレベル"),
                clause(markup.ref(2, "甲乙間"), r("に定める条件のうち測定できるものは、表4-1のとおりとする。")),
                clause(r("水準を満たさなかった当事者は、その原因、影響及び改善策を書面で相手方に知らせる。")),
                clause(r("水準を満たさなかったことによる料金の減額その他の取扱いは、原契約の定めによる。減額は、損害賠償の額の予定又は責任の上限を意味しない。"), legal()),
                p("Caption", r("表4-1　サービスレベル")), table.toString());
    }

    String contacts() {
        return join(p("AnnexTitle", r("別紙5　連絡体制・緊急連絡先")), article("連絡体制"),
                clause(r("甲及び乙は、次の各表の連絡先が、それぞれの欄に示す時間帯に応答できる状態を保つ。")),
                clause(r("連絡先を変更するときは、あらかじめ（緊急のときは、変更の後直ちに）相手方に書面で知らせる。"), markup.with(13, r("この変更には、別紙13の手続を要しない。"))),
                clause(r("非常時の第一報は電話により行い、電子メールのみによる連絡をもって第一報としない。")),
                p("Caption", r("図5-1　非常時の連絡の流れ")), flow(),
                p("Note", r("注　個人情報保護委員会、厚生労働省、都道府県、警察等への報告は、甲が判断して行う。乙が自ら法令上の報告義務を負うときは、これを妨げない。")),
                p("Caption", r("表5-1　甲の連絡先")), contacts("hcontact"), p("Caption", r("表5-2　乙の連絡先")), contacts("vcontact"));
    }

    private static String flow() {
        Table table = new Table("Plain", 1950, 423, 1950, 424, 1950, 423, 1950);
        String[] styles = {"TableCenter", "TableCenter", "TableCenter", "TableCenter", "TableCenter", "TableCenter", "TableCenter"};
        String row = table.row(styles, r("異常を知った者（甲又は乙）"), r("→"), r("相手方の緊急連絡先（電話）"), r("→"),
                r("甲の医療情報システム安全管理責任者"), r("→"), r("他当事者・関係機関"));
        String border = "<w:tcBorders><w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"1F3A5F\"/><w:left w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"1F3A5F\"/>"
                + "<w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"1F3A5F\"/><w:right w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"1F3A5F\"/></w:tcBorders>"
                + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F3F5F8\"/>";
        return table.add(row.replace("<w:tcW w:w=\"1950\" w:type=\"dxa\"/>", "<w:tcW w:w=\"1950\" w:type=\"dxa\"/>" + border)).toString();
    }

    private String contacts(String tag) {
        Table table = Table.grid(1850, 1900, 1450, 1670, 2200).heading("役割", "氏名・部署", "電話（平日日中）", "電話（夜間・休日）", "電子メール");
        String[] styles = {"TableText", "TableText", "TableText", "TableText", "TableText"};
        table.add(markup.around(tag, table.row(styles, markup.field(tag + ".role"), markup.field(tag + ".name"), markup.field(tag + ".day"),
                markup.field(tag + ".night"), markup.field(tag + ".mail"))));
        return table.add(markup.around(tag + "s.none", table.wide("", p("TableCenter", r("未記入"))))).toString();
    }

    String backups() {
        Table table = Table.grid(700, 3170, 650, 650, 2150, 1750).heading(markup.rowNumber(), "実施事項・対象", "甲", "乙", "水準", "証跡・報告");
        table.add(markup.around("backup", Table.rowOf(table.cell(0, p("TableCenter", markup.field("backup.row"))),
                table.cell(1, p("TableText", markup.field("backup.duty")), p("Remark", markup.field("backup.scope"))),
                table.cell(2, p("Letter", markup.field("backup.hospital"))), table.cell(3, p("Letter", markup.field("backup.vendor"))),
                table.cell(4, p("TableText", markup.field("backup.levels"))), table.cell(5, p("TableText", markup.field("backup.evidence"))))));
        table.add(markup.around("backups.none", table.wide("", p("TableCenter", r("該当なし")))));
        return join(p("AnnexTitle", r("別紙10　バックアップ・復旧")), article("バックアップ"),
                clause(r("バックアップに関する実施事項の担当及び水準は、表10-1のとおりとする。取得及び世代の水準は、"), markup.figure("BKP-01"), r("とする。")),
                clause(r("攻撃者が書き換えられない方法（オフライン又は変更できない媒体）による保管の水準は、"), markup.figure("BKP-02"), r("とする。")),
                clause(r("「バックアップ結果の確認・報告」の実施担当は、取得の結果を確認して相手方に報告する。その期限は、"), markup.figure("BKP-03"), r("とする。")),
                article("復元試験及び復旧の目標"),
                clause(r("甲及び乙は、復元試験を行い、実際に要した時間及び読み出せた範囲を記録する。その頻度は、"), markup.figure("BKP-04"), r("とする。")),
                clause(r("復旧の目標は、"), markup.figure("BKP-05"), r("とする。")),
                clause(r("バックアップが取得されていることは、復元できることの証明とはならない。")),
                p("Caption", r("表10-1　バックアップ・復旧の実施事項")), table.toString());
    }
}

package jp.bunkai.annex.docx.authoring;

import static jp.bunkai.annex.docx.authoring.Clauses.article;
import static jp.bunkai.annex.docx.authoring.Clauses.clause;
import static jp.bunkai.annex.docx.authoring.Clauses.only;
import static jp.bunkai.annex.docx.authoring.Markup.join;
import static jp.bunkai.annex.docx.authoring.Markup.legal;
import static jp.bunkai.annex.docx.authoring.Markup.p;
import static jp.bunkai.annex.docx.authoring.Markup.pWith;
import static jp.bunkai.annex.docx.authoring.Markup.r;

/** 別紙11 (incidents, evidence, cost) and 別紙13 (editions, changes, signatures). */
final class ClosingParts {

    private final Markup markup;

    ClosingParts(Markup markup) {
        this.markup = markup;
    }

    String incidents() {
        Table table = Table.grid(700, 3070, 650, 650, 2200, 1800).heading(markup.rowNumber(), "実施事項・対象", "甲", "乙", "水準", "費用区分");
        table.add(markup.around("incident", Table.rowOf(table.cell(0, p("TableCenter", markup.field("incident.row"))),
                table.cell(1, p("TableText", markup.field("incident.duty")), p("Remark", markup.field("incident.scope"))),
                table.cell(2, p("Letter", markup.field("incident.hospital"))), table.cell(3, p("Letter", markup.field("incident.vendor"))),
                table.cell(4, p("TableText", markup.field("incident.levels"))), table.cell(5, p("TableText", markup.field("incident.cost"))))));
        table.add(markup.around("incidents.none", table.wide("", p("TableCenter", r("該当なし")))));
        return join(p("AnnexTitle", r("別紙11　インシデント対応・証拠保全・費用")), response(), evidence(), recovery(),
                p("Caption", r("表11-1　インシデント対応の実施事項と費用")), table.toString());
    }

    private String response() {
        return join(article("第一報"),
                clause(r("乙は、本システムに関し、漏えい、改ざん、停止その他の事故又はその疑いを知ったときは、直ちに甲に知らせる。第一報の期限は、"),
                        markup.figure("INC-02"), r("とし、原因が明らかでないことを理由に遅らせない。")),
                clause(r("甲は、乙の設備又は乙の他の顧客に影響が及ぶおそれのある事故を知ったときは、直ちに乙に知らせる。")),
                article("初動及び緊急の遮断"),
                clause(r("初動の支援（受付、応答及び現地での対応）の水準は、"), markup.figure("INC-05"), r("とする。")),
                clause(r("外部との接続を緊急に遮断する判断及び実施の時間は、"), markup.figure("NET-08"), r("とする。")));
    }

    private static String evidence() {
        return join(article("証拠の保全"),
                clause(r("甲及び乙は、影響を受けた機器の初期化、再起動、ファームウェアの更新又は記録の削除を、甲の承認を得ずに行わない。")),
                clause(r("診療の継続又は被害の拡大の防止のためやむを得ないときは、前項の承認を要しない。この場合において、これを行った者は、"
                        + "行った時刻、内容及び失われた記録を、直ちに甲に知らせる。")),
                article("攻撃者との接触"),
                only(r("甲及び乙は、甲の書面による承認を得ずに、攻撃者と接触し、又は攻撃者に金銭その他の利益を提供しない。"), legal()),
                article("関係機関への報告及び説明への協力"),
                only(r("乙は、甲が行う個人情報保護委員会、厚生労働省、警察その他の機関への報告並びに患者への説明及び公表に必要な情報を、甲に提供する。"
                        + "乙が自ら法令上の報告義務を負うときは、これを妨げない。")));
    }

    private String recovery() {
        return join(article("復旧及び費用"),
                clause(r("復旧に着手し、費用の協議を始める時期は、"), markup.figure("INC-06"), r("とする。")),
                clause(r("費用の負担は、表11-1の費用区分の欄による。負担が定まらないことを理由に、復旧に必要な作業を遅らせない。")),
                clause(r("原因が明らかになった後の費用の精算及び損害の負担は、原契約の定めによる。"), legal()),
                article("再接続及び原因の究明"),
                clause(r("復旧したシステムを他のシステム又は外部に再び接続するときは、安全を確認し、甲の承認を得る。")),
                clause(r("原因、影響及び再発防止策の報告の期限は、"), markup.figure("INC-08"), r("とする。")));
    }

    String editions() {
        Table table = Table.grid(900, 2100, 4570, 1500).heading("版", "日付", "内容", "担当");
        table.add(markup.around("change", table.row(new String[] {"TableCenter", "TableText", "TableText", "TableText"},
                markup.field("change.edition"), markup.field("change.on"), markup.field("change.what"), markup.field("change.by"))));
        return join(p("AnnexTitle", r("別紙13　版の管理・変更・署名")), article("版の管理"),
                only(r("本別紙には版ごとに番号及び作成日を付し、甲及び乙は、同一の内容の電子ファイルをそれぞれ保管する。")),
                article("変更及び見直し"),
                clause(r("本別紙の変更は、新たな版に甲及び乙が署名することによって行う。")),
                clause(r("甲及び乙は、本システムの構成、原契約又は関係するガイドラインが変わったとき及び定期に、本別紙を見直す。見直しの頻度は、"),
                        markup.figure("GOV-03"), r("とする。")),
                p("Caption", r("表13-1　版の履歴")), table.toString(), notes(), signatures());
    }

    private String notes() {
        Table table = Table.grid(1600, 2600, 2970, 1900).heading("箇所", "雛形の文", "受け入れた文", "受け入れた者");
        table.add(markup.around("note", table.row(new String[] {"TableText", "TableText", "TableText", "TableText"},
                markup.field("note.place"), markup.field("note.was"), markup.field("note.is"), markup.field("note.by"))));
        return markup.around("notes.some", join(pWith("Caption", "<w:spacing w:before=\"400\"/>", r("表13-2　特記事項")),
                pWith("Normal", "<w:keepNext/>", r("次の各箇所について、甲及び乙は、雛形の文と異なる次の文を受け入れた。"), legal()), table.toString()));
    }

    private String signatures() {
        return join(pWith("Caption", "<w:spacing w:before=\"400\"/>", r("署名欄")),
                pWith("Normal", "<w:keepNext/>", r("本別紙の成立を証するため、本書2通を作成し、甲及び乙が記名押印の上、各自1通を保有する。電磁的記録により作成するときは、"
                        + "原契約に定める方法による署名をもって記名押印に代える。"), legal()),
                pWith("Normal", "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"160\"/>", r("署名日　　令和　　　年　　　月　　　日（　　　　　年　　　月　　　日）")),
                signature("甲", "hospital"), pWith("Normal", "<w:keepNext/>"), signature("乙", "vendor"));
    }

    private String signature(String side, String tag) {
        Table table = new Table("Plain", 700, 1300, 6170, 900);
        return table.add(line(table, side, "所在地", markup.field(tag + ".address"), ""))
                .add(line(table, "", "名称", markup.field(tag + ".name"), ""))
                .add(line(table, "", "代表者", join(markup.field(tag + ".title"), r("　"), markup.field(tag + ".person")),
                        "<w:r><w:rPr><w:rStyle w:val=\"Seal\"/></w:rPr><w:t>㊞</w:t></w:r>")).toString();
    }

    private static String line(Table table, String side, String label, String content, String seal) {
        String underline = "<w:keepNext/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"2\" w:color=\"808080\"/></w:pBdr><w:spacing w:before=\"120\"/>";
        String plain = "<w:keepNext/><w:spacing w:before=\"120\"/>";
        return Table.rowOf(table.cell(0, pWith("Normal", plain, r(side))), table.cell(1, pWith("Normal", plain, r(label))),
                table.cell(2, pWith("Normal", underline, content)), table.cell(3, pWith("Normal", plain, seal)));
    }
}

package jp.bunkai.annex.docx.authoring;

import static jp.bunkai.annex.docx.authoring.Markup.join;
import static jp.bunkai.annex.docx.authoring.Markup.legal;
import static jp.bunkai.annex.docx.authoring.Markup.p;
import static jp.bunkai.annex.docx.authoring.Markup.pWith;
import static jp.bunkai.annex.docx.authoring.Markup.r;
import static jp.bunkai.annex.docx.authoring.Markup.strong;

/** The first page: who, which contracts, which edition, what this document is and is not, and what it consists of. */
final class CoverPart {

    private static final String[] PARTS = {"対象システム・機器・契約", "責任分界表（通常時・非常時）", "セキュリティ仕様（要求事項と充足状況）", "サービスレベル", "連絡体制・緊急連絡先",
        "リスク対応一覧、緩和・例外、説明の記録", "受領資料一覧", "再委託先一覧", "遠隔保守", "バックアップ・復旧", "インシデント対応・証拠保全・費用",
        "契約終了時のデータの返却・消去", "版の管理・変更・署名"};

    private final Markup markup;

    CoverPart(Markup markup) {
        this.markup = markup;
    }

    @Override
    public String toString() {
        return join(
                p("Right", markup.field("doc.edition"), r("　"), markup.field("doc.prepared"), r("作成")),
                markup.around("doc.draft", p("DraftNotice", r("案　署名前の文書であり、効力を有しない。【法務確認】の箇所は、署名の前に双方の法務担当者が確認する。"))),
                pWith("DocTitle", "<w:spacing w:before=\"840\" w:after=\"0\"/>", r("医療情報システムの安全管理に関する")),
                p("DocTitle", r("責任分界別紙")),
                pWith("DocSubtitle", "<w:spacing w:after=\"480\"/>", markup.field("doc.dossier")),
                parties(), pWith("Normal", "<w:spacing w:line=\"240\" w:lineRule=\"exact\"/>"), nature(), contents());
    }

    private String parties() {
        Table table = Table.grid(2000, 7070);
        line(table, "甲（医療機関）", p("CoverText", markup.field("hospital.name")));
        line(table, "乙（事業者）", p("CoverText", markup.field("vendor.name"), r("（"), markup.field("vendor.function"), r("）")));
        line(table, "対象となる契約",
                markup.around("contract", p("CoverText", markup.field("contract.name"), r("（"), markup.field("contract.number"), r("）"))),
                markup.around("contracts.none", p("CoverText", r("登録された契約はない。"))));
        line(table, "効力発生日", p("CoverText", markup.field("doc.effective")));
        line(table, "有効期間の満了日", p("CoverText", markup.field("doc.until")));
        return table.toString();
    }

    private static void line(Table table, String label, String... paragraphs) {
        table.add(Table.rowOf(table.cell(0, p("CoverLabel", r(label))), table.cell(1, paragraphs)));
    }

    private String nature() {
        Table box = new Table("Box", 9070);
        box.add(Table.rowOf(box.cell(0,
                pWith("Caption", "<w:spacing w:before=\"80\" w:after=\"60\"/>", r("この文書について")),
                p("Boxed", r("一　"), strong("病院の最終責任は免れない。事業者も自らの法令上の義務を負う。")),
                p("Boxed", r("二　この文書の効力は、甲及び乙の署名によってのみ生じる。画面上の確認及び回答は交渉の記録であり、申込みでも承諾でもない。")),
                p("Boxed", r("三　責任分界表の記号Aは、甲乙間の契約上の責任の所在を示す。甲及び乙以外の当事者の記号は、参考である。")),
                p("Boxed", r("四　損害賠償の範囲、責任の上限及び免責は、この文書では定めない。"), legal()))));
        return box.toString();
    }

    private String contents() {
        Table table = new Table("Plain", 1500, 7570);
        String[] styles = {"TableText", "TableText"};
        table.add(table.row(styles, r("共通条項"), r("目的、最終責任、原契約との関係、効力、更新責任、費用")));
        for (int i = 0; i < PARTS.length; i++) {
            table.add(markup.with(i + 1, table.row(styles, r("別紙" + (i + 1)), r(PARTS[i]))));
        }
        return join(p("Caption", r("この文書の構成")), table.toString(),
                markup.around("parts.offs", p("Note", r("注　"), markup.field("parts.off"), r("は、この文書に含まない。"))));
    }
}

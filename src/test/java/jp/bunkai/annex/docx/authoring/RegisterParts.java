package jp.bunkai.annex.docx.authoring;

import static jp.bunkai.annex.docx.authoring.Clauses.article;
import static jp.bunkai.annex.docx.authoring.Clauses.clause;
import static jp.bunkai.annex.docx.authoring.Markup.join;
import static jp.bunkai.annex.docx.authoring.Markup.legal;
import static jp.bunkai.annex.docx.authoring.Markup.p;
import static jp.bunkai.annex.docx.authoring.Markup.r;

/** 別紙7 (disclosures received) and 別紙8 (subcontractors). */
final class RegisterParts {

    private final Markup markup;

    RegisterParts(Markup markup) {
        this.markup = markup;
    }

    String disclosures() {
        Table table = Table.grid(2350, 1100, 1550, 1800, 2270).heading("資料・製品", "様式の版", "作成日", "ファイル名", "SHA-256");
        String[] styles = {"TableText", "TableCenter", "TableText", "TableText", "TableText"};
        table.add(markup.around("paper", table.row(styles, markup.field("paper.form"), markup.field("paper.edition"), markup.field("paper.on"),
                markup.field("paper.file"), markup.field("paper.hash"))));
        table.add(markup.around("papers.none", table.wide("", p("TableCenter", r("受領した資料はない。")))));
        return join(p("AnnexTitle", r("別紙7　受領資料一覧")), article("受領資料"),
                clause(r("乙が甲に開示した資料のうち、作成日において開示を取り消していないものは、表7-1のとおりとする。")),
                clause(r("資料の提出及び更新の期限は、"), markup.figure("GOV-07"), r("とする。")),
                clause(r("ハッシュ値は、受領した電子ファイルを特定するためのものであり、その内容の正しさを証明するものではない。")),
                p("Caption", r("表7-1　受領資料")), table.toString());
    }

    String subcontractors() {
        Table table = Table.grid(2700, 2870, 1900, 1600).heading("名称", "業務", markup.rowNumber(), "業務を行う国");
        String[] styles = {"TableText", "TableText", "TableText", "TableText"};
        table.add(markup.around("sub", table.row(styles, markup.field("sub.name"), markup.field("sub.work"), markup.field("sub.rows"),
                markup.field("sub.country"))));
        table.add(markup.around("subs.none", table.wide("", p("TableCenter", r("再委託先はない。")))));
        return join(p("AnnexTitle", r("別紙8　再委託先一覧")), article("再委託先"),
                clause(r("作成日において乙が甲に知らせている再委託先は、表8-1のとおりとする。")),
                clause(r("再委託先を加え、又は変えるときの通知の期限は、"), markup.figure("GOV-09"), r("とする。"), legal()),
                p("Caption", r("表8-1　再委託先")), table.toString(),
                p("Note", r("注　「未記入」は、署名の前に乙が記入する。")));
    }
}

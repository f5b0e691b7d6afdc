package jp.bunkai.annex.docx.authoring;

import static jp.bunkai.annex.docx.authoring.Clauses.article;
import static jp.bunkai.annex.docx.authoring.Clauses.clause;
import static jp.bunkai.annex.docx.authoring.Clauses.only;
import static jp.bunkai.annex.docx.authoring.Markup.join;
import static jp.bunkai.annex.docx.authoring.Markup.legal;
import static jp.bunkai.annex.docx.authoring.Markup.p;
import static jp.bunkai.annex.docx.authoring.Markup.r;
import static jp.bunkai.annex.docx.authoring.Markup.strong;

/** 別紙6: risks that remain, measures relaxed and what was explained, in a section across the page. Long prose stands outside of tables, whose rows do not break. */
final class RiskPart {

    private static final int[] RISKS = {500, 3300, 1500, 750, 3100, 650, 1600, 2170, 1000};
    private static final int[] RELAXATIONS = {3000, 3300, 2100, 2700, 900, 1770, 800};
    private static final int[] EXPLANATION = {2000, 12570};
    private static final int[] ANSWER = {8570, 6000};
    private static final String SHADE = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F3F5F8\"/>";

    private final Markup markup;

    RiskPart(Markup markup) {
        this.markup = markup;
    }

    @Override
    public String toString() {
        return join(p("AnnexTitle", r("別紙6　リスク対応一覧")), article("残るリスク"),
                clause(r("表6-1は、甲及び乙の双方が知るリスクのうち、作成日において対応を終えていないものを示す。一方の当事者だけが知るリスクは、含まない。")),
                clause(r("保有者を「病院」又は「共同」とするリスクについて、承認の記載のないものは甲の承認を得ておらず、期限を過ぎたものはその承認が終わったものとする。")),
                clause(r("保有者の記載は、リスクへの対応を続ける当事者を示すにとどまり、損害の負担を定めるものではない。"), legal()),
                clause(r("協議の状況の記載は、回答の記録であり、申込みでも承諾でもない。")),
                p("Caption", r("表6-1　リスク対応一覧")), risks(),
                p("Note", r("注　影響度及び顕在化率の語並びにリスクレベルの段階は案であり、ガイドラインの原文との照合は済んでいない（未確認）。")),
                article("緩和及び例外"),
                only(r("表6-2は、作成日において続いている緩和及び例外を示す。期限を過ぎたものは、直ちに元の対策に戻すか、期限及び代替策を定めて改めて承認を得る。")),
                p("Caption", r("表6-2　緩和・例外")), relaxations(),
                article("説明の記録"),
                clause(r("甲乙間で行った説明及びこれに対する回答は、次のとおりである。")),
                clause(strong("説明を確認しても、リスクを引き受けたことにも、責任を免除したことにもならない。")),
                explanations());
    }

    private String risks() {
        Table table = Table.grid(RISKS).heading("番号", "リスク・シナリオ", "リスクの評価", "対応", "対応策・実施主体", "残存", "保有者・承認", "甲に求める対応・情報提供", "協議の状況");
        table.add(markup.around("risk", Table.rowOf(
                table.cell(0, p("TableCenter", markup.field("risk.no"))),
                table.cell(1, p("AreaRow", markup.field("risk.title")), p("TableText", markup.field("risk.scenario")),
                        markup.around("risk.abouts", p("Remark", r("関係　"), markup.field("risk.about")))),
                table.cell(2, p("TableCenter", r("レベル "), markup.field("risk.level")), p("Remark", markup.field("risk.weighed"))),
                table.cell(3, p("TableCenter", markup.field("risk.treatment"))),
                table.cell(4, p("TableText", markup.field("risk.measure")), p("Remark", markup.field("risk.doneBy"))),
                table.cell(5, p("TableCenter", markup.field("risk.residual"))),
                table.cell(6, p("TableText", markup.field("risk.retainedBy")),
                        markup.around("risk.approvals", p("Remark", markup.field("risk.approval")))),
                table.cell(7, p("TableText", markup.field("risk.action"))),
                table.cell(8, p("TableCenter", markup.field("risk.state")), p("Remark", markup.field("risk.on"))))));
        return table.add(markup.around("risks.none", table.wide("", p("TableCenter", r("双方が知るリスクはない。"))))).toString();
    }

    private String relaxations() {
        Table table = Table.grid(RELAXATIONS).heading("緩和する対策", "理由", "期間", "代替策", "依頼者", "甲の承認", markup.rowNumber());
        table.add(markup.around("relaxation", Table.rowOf(
                table.cell(0, p("TableText", markup.field("relaxation.measure"))), table.cell(1, p("TableText", markup.field("relaxation.reason"))),
                table.cell(2, p("TableText", markup.field("relaxation.period"))), table.cell(3, p("TableText", markup.field("relaxation.substitute"))),
                table.cell(4, p("TableCenter", markup.field("relaxation.asked"))), table.cell(5, p("TableText", markup.field("relaxation.decision"))),
                table.cell(6, p("TableCenter", markup.field("relaxation.row"))))));
        return table.add(markup.around("relaxations.none", table.wide("", p("TableCenter", r("緩和している対策はない。"))))).toString();
    }

    private String explanations() {
        Table table = Table.grid(EXPLANATION);
        table.add(line(table, "説明した日", p("TableText", markup.field("explanation.on"))))
                .add(line(table, "説明した者", p("TableText", markup.field("explanation.by"))))
                .add(line(table, "説明を受けた者", p("TableText", markup.field("explanation.to"))))
                .add(line(table, "示した文書", p("TableText", markup.field("explanation.documents"))))
                .add(line(table, "説明したリスク", p("TableText", markup.field("explanation.risks"))));
        Table answers = Table.grid(ANSWER).heading("回答", "回答した者・日付・回答の前提");
        answers.add(markup.around("answer", Table.rowOf(answers.cell(0, p("TableText", markup.field("answer.kind"))),
                answers.cell(1, p("TableText", markup.field("answer.who"))))));
        answers.add(markup.around("answers.none", answers.wide("", p("TableCenter", r("回答はない。")))));
        return join(markup.around("explanation", p("Caption", r("説明　"), markup.field("explanation.title")), table.toString(),
                p("ClauseOnly", r("内容　"), markup.field("explanation.content")), answers.toString()),
                markup.around("explanations.none", p("ClauseOnly", r("説明の記録はない。"))),
                markup.around("explanations.older", p("Note", r("注　新しいものから200件を示す。これより前の記録は、この文書に含まない。"))));
    }

    private static String line(Table table, String label, String... content) {
        return Table.rowOf(table.cell(0, p("TableHead", r(label))).replace("<w:vAlign w:val=\"center\"/>", SHADE + "<w:vAlign w:val=\"center\"/>"),
                table.cell(1, content));
    }
}

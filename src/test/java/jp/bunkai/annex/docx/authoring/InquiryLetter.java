package jp.bunkai.annex.docx.authoring;

import static jp.bunkai.annex.docx.authoring.Markup.join;
import static jp.bunkai.annex.docx.authoring.Markup.p;
import static jp.bunkai.annex.docx.authoring.Markup.pWith;
import static jp.bunkai.annex.docx.authoring.Markup.r;

import jp.bunkai.annex.docx.Manifest;

/** The letter of questions (照会状) to one vendor, with the table of questions that it answers on. */
final class InquiryLetter {

    private static final String BOXES = join(p("TableText", r("☐ 担当")), p("TableText", r("☐ 担当外")),
            p("TableText", r("☐ 条件付き")), p("TableText", r("☐ 不明")));

    private final Markup markup;
    private final AuthoredPackage document = new AuthoredPackage("照会状");

    InquiryLetter(Manifest manifest) {
        this.markup = new Markup(manifest);
    }

    byte[] bytes() {
        String footer = document.footer(pWith("Footer", "", markup.field("sender.name"), r("　照会状　"), markup.field("letter.date"), Markup.tab(),
                Markup.pages()));
        return document.bytes(join(head(), body(), questions(), answeredBy(), new Section(null, footer, false, true).toString()));
    }

    private String head() {
        return join(markup.around("letter.numbered", p("Right", markup.field("letter.number"))), p("Right", markup.field("letter.date")),
                pWith("Normal", "<w:spacing w:before=\"120\"/>", markup.field("addressee.name"), r("　御中")),
                markup.around("addressee.persons", p("Normal", markup.field("addressee.person"), r(" 様"))),
                sender(),
                pWith("DocTitle", "<w:spacing w:before=\"360\" w:after=\"60\"/>", r("照会状")),
                pWith("DocSubtitle", "<w:spacing w:after=\"240\"/>", r("医療情報システムの安全管理に関する担当の確認について")));
    }

    private String sender() {
        Table table = new Table("Plain", 4570, 4500);
        return table.add(Table.rowOf(table.cell(0, p("Normal")), table.cell(1, p("Small", markup.field("sender.name")),
                markup.around("sender.detailed", p("Small", markup.field("sender.details")))))).toString();
    }

    private String body() {
        return join(
                p("Normal", r("　平素より当院の医療情報システムの運用に御協力いただき、御礼申し上げます。")),
                p("Normal", r("　当院は、「"), markup.field("letter.dossier"), r("」について、安全管理に関する実施事項の担い手を確認しております。"
                        + "つきましては、貴社に関わる次の"), markup.field("questions.count"), r("件について、貴社の担当の有無及び条件を御回答くださいますようお願いいたします。")),
                p("Caption", r("回答の方法")),
                p("Boxed", r("一　回答の欄の四つのうち一つに印を付けてください。「担当」は貴社が行うこと、「担当外」は貴社が行わないこと、"
                        + "「条件付き」は条件の欄に記す条件の下で行うこと、「不明」は現時点で答えられないことを示します。")),
                p("Boxed", r("二　期限、頻度、費用、根拠となる契約及び条項その他の条件は、条件・備考の欄に記してください。")),
                p("Boxed", r("三　回答は、"), markup.field("letter.answerBy"), r("までに、この書面又は同封の表計算ファイルにより、上記の担当者にお送りください。")),
                p("Caption", r("回答の取扱い")),
                p("Boxed", r("一　この照会及び回答は、担当の確認のための記録であり、契約の申込みでも承諾でもありません。担当及び条件は、"
                        + "双方が署名する責任分界別紙によって初めて効力を生じます。")),
                p("Boxed", r("二　「担当外」の回答は、貴社が法令又は契約により負う義務を免じるものではありません。")),
                p("Boxed", r("三　回答は当院が記録し、その内容を貴社以外の事業者に開示しません。")),
                markup.around("closings", p("Normal", markup.field("closing"))));
    }

    private String questions() {
        Table table = Table.grid(560, 1560, 1850, 2600, 1150, 1350).heading("No.", "対象", "実施事項", "質問", "回答", "条件・備考");
        table.add(markup.around("question", Table.rowOf(table.cell(0, p("TableCenter", markup.field("question.no"))),
                table.cell(1, p("TableText", markup.field("question.scope")), markup.around("question.phased", p("Remark", markup.field("question.phase")))),
                table.cell(2, p("TableText", markup.field("question.duty"))), table.cell(3, p("TableText", markup.field("question.text"))),
                table.cell(4, BOXES), table.cell(5, p("TableText")))));
        return join(p("Caption", r("照会事項")), table.toString());
    }

    private static String answeredBy() {
        Table table = Table.grid(1500, 3035, 1500, 3035);
        String[] styles = {"TableHead", "TableText", "TableHead", "TableText"};
        table.add(table.row(styles, r("回答日"), "", r("会社名"), ""));
        table.add(table.row(styles, r("部署"), "", r("氏名"), ""));
        table.add(table.row(styles, r("電話"), "", r("電子メール"), ""));
        return join(p("Caption", r("回答者")), table.toString());
    }
}

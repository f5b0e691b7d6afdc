package jp.bunkai.annex.docx.authoring;

import static jp.bunkai.annex.docx.authoring.Markup.join;
import static jp.bunkai.annex.docx.authoring.Markup.p;
import static jp.bunkai.annex.docx.authoring.Markup.r;
import static jp.bunkai.annex.docx.authoring.Markup.tab;

import jp.bunkai.annex.docx.Manifest;

/** The standard annex as a whole: its parts, each in a section whose header names it. */
final class StandardAnnex {

    private static final String WIDE_TABS = "<w:tabs><w:tab w:val=\"clear\" w:pos=\"9070\"/><w:tab w:val=\"right\" w:pos=\"14570\"/></w:tabs>";

    private final Markup markup;
    private final AuthoredPackage document = new AuthoredPackage("医療情報システムの安全管理に関する責任分界別紙");
    private final String footer;
    private final String wideFooter;

    StandardAnnex(Manifest manifest) {
        this.markup = new Markup(manifest);
        this.footer = document.footer(footer(""));
        this.wideFooter = document.footer(footer(WIDE_TABS));
    }

    byte[] bytes() {
        ServiceParts service = new ServiceParts(markup);
        MeasureParts measures = new MeasureParts(markup);
        RegisterParts registers = new RegisterParts(markup);
        ClosingParts closing = new ClosingParts(markup);
        return document.bytes(join(
                new CoverPart(markup).toString(), new Section(document.header(p("Normal")), document.footer(p("Normal")), false, false).toString(),
                new CommonPart(markup).toString(), section("共通条項", false).toString(),
                part(1, "対象システム・機器・契約", new ScopeParts(markup).toString()),
                wide(2, "責任分界表", new MatrixPart(markup).toString()),
                part(3, "セキュリティ仕様", measures.security()), part(4, "サービスレベル", service.levels()),
                part(5, "連絡体制・緊急連絡先", service.contacts()), wide(6, "リスク対応一覧", new RiskPart(markup).toString()),
                part(7, "受領資料一覧", registers.disclosures()), part(8, "再委託先一覧", registers.subcontractors()),
                part(9, "遠隔保守", measures.remote()), part(10, "バックアップ・復旧", service.backups()),
                part(11, "インシデント対応・証拠保全・費用", closing.incidents()), part(12, "契約終了時のデータの返却・消去", measures.ending()),
                markup.part(13, closing.editions(), p("SectionEnd")), section("別紙13　版の管理・変更・署名", false).properties()));
    }

    private String part(int number, String title, String content) {
        return markup.part(number, content) + section("別紙" + number + "　" + title, false);
    }

    private String wide(int number, String title, String content) {
        return markup.part(number, content) + section("別紙" + number + "　" + title, true);
    }

    private Section section(String part, boolean landscape) {
        String tabs = landscape ? WIDE_TABS : "";
        String header = document.header(Markup.pWith("Header", tabs, r("医療情報システムの安全管理に関する責任分界別紙"), tab(), r(part)));
        return new Section(header, landscape ? wideFooter : footer, landscape, false);
    }

    private String footer(String tabs) {
        return Markup.pWith("Footer", tabs, markup.field("hospital.name"), r("　・　"), markup.field("vendor.name"), r("　　"),
                markup.field("doc.edition"), markup.around("doc.draft", r("【案】")), tab(), Markup.pages());
    }
}

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
        ClosingParts closing = new ClosingParts(markup);
        return document.bytes(join(
                new CoverPart(markup).toString(), new Section(document.header(p("Normal")), document.footer(p("Normal")), false, false).toString(),
                new CommonPart(markup).toString(), section("共通条項", false, false),
                new ScopeParts(markup).toString(), section("別紙1　対象システム・機器・契約", false, false),
                new MatrixPart(markup).toString(), section("別紙2　責任分界表", true, false),
                service.levels(), section("別紙4　サービスレベル", false, false),
                service.contacts(), section("別紙5　連絡体制・緊急連絡先", false, false),
                new RiskPart(markup).toString(), section("別紙6　リスク対応一覧", true, false),
                service.backups(), section("別紙10　バックアップ・復旧", false, false),
                closing.incidents(), section("別紙11　インシデント対応・証拠保全・費用", false, false),
                closing.editions(), section("別紙13　版の管理・変更・署名", false, true)));
    }

    private String section(String part, boolean landscape, boolean last) {
        String tabs = landscape ? WIDE_TABS : "";
        String header = document.header(Markup.pWith("Header", tabs, r("医療情報システムの安全管理に関する責任分界別紙"), tab(), r(part)));
        return new Section(header, landscape ? wideFooter : footer, landscape, last).toString();
    }

    private String footer(String tabs) {
        return Markup.pWith("Footer", tabs, markup.field("hospital.name"), r("　・　"), markup.field("vendor.name"), r("　　"),
                markup.field("doc.edition"), markup.around("doc.draft", r("【案】")), tab(), Markup.pages());
    }
}

package jp.bunkai.signoff.seal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import jp.bunkai.platform.time.JapaneseDates;
import jp.bunkai.platform.upload.UploadedFile;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.round.SignedBy;
import jp.bunkai.signoff.seal.opc.Markup;

/**
 * The evidence record for people: one HTML page in Japanese that needs nothing from elsewhere and runs nothing, so that it reads the same in
 * twenty years. Every text that somebody typed is escaped.
 */
final class EvidencePage {

    private static final String STYLE = "body{font-family:'Noto Sans JP','Hiragino Sans','Yu Gothic',Meiryo,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;"
            + "line-height:1.7;color:#1a1a1a;background:#fff}table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{border:1px solid #767676;"
            + "padding:.4rem .6rem;text-align:left;vertical-align:top}th{background:#f2f2f2}code{font-family:monospace;overflow-wrap:anywhere}"
            + "@media(max-width:40rem){table,tbody,tr,th,td{display:block}tr{margin-bottom:1rem}}";

    private final StringBuilder html = new StringBuilder();

    private EvidencePage() {
    }

    static byte[] of(SealFacts facts, Map<String, byte[]> entries, Optional<SealKey> key, TimeSource time) {
        EvidencePage page = new EvidencePage();
        page.write(facts, entries, key, time);
        return page.html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(SealFacts facts, Map<String, byte[]> entries, Optional<SealKey> key, TimeSource time) {
        Revision revision = facts.revision();
        String title = "証跡記録　" + revision.dossier() + "　第" + revision.number() + "版";
        html.append("<!doctype html><html lang=\"ja\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>")
                .append(Markup.text(title)).append("</title><style>").append(STYLE).append("</style></head><body><h1>").append(Markup.text(title)).append("</h1>");
        paragraph(Wording.NO_SIGNATURE);
        heading("対象");
        html.append("<table>");
        line(Wording.side(true), revision.hospital());
        line(Wording.side(false), revision.vendor());
        line("効力発生日", JapaneseDates.both(revision.effectiveFrom()));
        line("有効期間の終わり", revision.effectiveTo() == null ? "定めなし" : JapaneseDates.both(revision.effectiveTo()));
        line("確定", Wording.moment(revision.frozenAt()) + "　" + revision.person());
        hash("文書のハッシュ（SHA-256）", revision.documentSha256());
        hash("内容のハッシュ（SHA-256）", revision.canonicalSha256());
        html.append("</table>");
        heading("合意・署名の記録");
        signatories(facts);
        paragraph(Wording.MANNER_NOTE);
        heading("封印");
        html.append("<table>");
        line("封印の日時", Wording.moment(facts.sealedAt()));
        line("時刻", time == TimeSource.AUTHORITY ? "時刻認証局のタイムスタンプ（RFC 3161）を付与" : "時刻は設置者の時計");
        key.ifPresentOrElse(seal -> {
            line("封印の証明書", seal.certificate().getSubjectX500Principal().getName() + (seal.selfMade() ? "（自己署名）" : ""));
            hash("証明書の指紋（SHA-256）", seal.fingerprint());
        }, () -> line("封印の証明書", "なし"));
        line("監査記録の先頭番号", Long.toString(facts.head().seq()));
        hash("監査記録の先頭ハッシュ", facts.head().hash());
        html.append("</table>");
        heading("同封のファイル");
        html.append("<table><tr><th>名前</th><th>SHA-256</th></tr>");
        entries.forEach((name, content) -> html.append("<tr><td>").append(Markup.text(name)).append("</td><td><code>")
                .append(UploadedFile.sha256(content)).append("</code></td></tr>"));
        html.append("</table>");
        paragraph("この記録で確かめられるのはファイルの同一性であり、契約の有効性ではない。");
        html.append("</body></html>");
    }

    private void signatories(SealFacts facts) {
        html.append("<table><tr><th>当事者</th><th>組織</th><th>役職・氏名</th><th>日付</th><th>方法</th></tr>");
        for (SignedBy one : facts.round().signed()) {
            html.append("<tr>");
            String manner = Wording.manner(one.manner()) + (one.detail() == null ? "" : "：" + one.detail())
                    + (one.authenticatedAt() == null ? "" : "（再認証 " + Wording.moment(one.authenticatedAt()) + "）")
                    + (one.recordedBy() == null ? "" : "（記録者 " + one.recordedBy() + "）");
            for (String text : new String[] {Wording.side(one.hospital()), one.organisation(), (one.office() == null ? "" : one.office() + " ") + one.person(),
                    Wording.when(one), manner}) {
                html.append("<td>").append(Markup.text(text)).append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</table>");
    }

    private void heading(String text) {
        html.append("<h2>").append(text).append("</h2>");
    }

    private void paragraph(String text) {
        html.append("<p>").append(Markup.text(text)).append("</p>");
    }

    private void line(String label, String value) {
        html.append("<tr><th>").append(label).append("</th><td>").append(Markup.text(value)).append("</td></tr>");
    }

    private void hash(String label, String value) {
        html.append("<tr><th>").append(label).append("</th><td><code>").append(Markup.text(value)).append("</code></td></tr>");
    }
}

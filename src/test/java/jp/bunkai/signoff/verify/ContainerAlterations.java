package jp.bunkai.signoff.verify;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jp.bunkai.signoff.seal.SealFacts;
import jp.bunkai.signoff.seal.SealFixture;
import jp.bunkai.signoff.seal.SealKey;

/** What somebody may do to a container so that it is no longer the one that was sealed; each by its name. */
final class ContainerAlterations {

    private ContainerAlterations() {
    }

    static Map<String, Supplier<byte[]>> of(SealFacts facts, byte[] sealed, byte[] other, SealKey stranger) {
        Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();
        Map<String, byte[]> others = Zips.read(other);
        all.put("凍結文書を別の版と交換 / frozen document of another revision", () -> replaced(sealed, "frozen.docx", others.get("frozen.docx")));
        all.put("署名済み文書を別の版と交換 / signed document of another revision", () -> replaced(sealed, "signed.docx", others.get("signed.docx")));
        all.put("署名済み文書の署名を除去 / signed document stripped", () -> replaced(sealed, "signed.docx", Alterations.stripped(Zips.read(sealed).get("signed.docx"))));
        all.put("正準JSONを変更 / canonical JSON changed", () -> Zips.edited(sealed, "canonical.json", json -> json.replace("VUL-01", "VUL-02")));
        all.put("スキャンを交換 / scan replaced", () -> replaced(sealed, "files/1.pdf", "%PDF-1.7 other".getBytes(StandardCharsets.US_ASCII)));
        all.put("スキャンを削除 / scan removed", () -> Zips.altered(sealed, entries -> entries.remove("files/1.pdf")));
        all.put("ファイルを追加 / entry added", () -> replaced(sealed, "files/2.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        all.put("ファイルを追加し目録にも記載 / entry added and listed", () -> Zips.altered(sealed, entries -> {
            entries.put("files/2.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
            Zips.edit(entries, "META-INF/manifest.xml", xml -> xml.replace("<manifest:file-entry manifest:full-path=\"files/1.pdf\"",
                    "<manifest:file-entry manifest:full-path=\"files/2.pdf\" manifest:media-type=\"application/pdf\"/><manifest:file-entry manifest:full-path=\"files/1.pdf\""));
        }));
        all.put("同名のファイルを追加 / twin entry", () -> twin(sealed));
        all.put("証跡記録を変更 / evidence record changed", () -> Zips.edited(sealed, "evidence.json", json -> json.replace("緑野 一郎", "緑野 二郎")));
        all.put("証跡の頁を変更 / evidence page changed", () -> Zips.edited(sealed, "evidence.html", html -> html.replace("緑野 一郎", "緑野 二郎")));
        all.put("監査記録を1件削除 / audit event removed", () -> Zips.edited(sealed, "audit.chain.txt", lines -> lines.replaceFirst("\n[^\n]*\n", "\n")));
        all.put("監査記録の順を変更 / audit events reordered", () -> Zips.edited(sealed, "audit.chain.txt", lines -> lines.replaceFirst("\n([^\n]*\n)([^\n]*\n)", "\n$2$1")));
        all.put("コンテナの署名を除去 / container's signature removed", () -> Zips.altered(sealed, entries -> entries.remove("META-INF/signatures001.xml")));
        all.put("別のコンテナの署名 / signature of another container", () -> replaced(sealed, "META-INF/signatures001.xml", others.get("META-INF/signatures001.xml")));
        all.put("署名値を変更 / signature value changed", () -> Zips.edited(sealed, "META-INF/signatures001.xml", xml -> Pattern.compile("(<ds:SignatureValue[^>]*>).")
                .matcher(xml).replaceFirst("$1/")));
        all.put("目録の名前を変更 / name in the list changed", () -> Zips.edited(sealed, "META-INF/manifest.xml", xml -> xml.replace("files/1.pdf", "files/9.pdf")));
        all.put("META-INFに隠す / hidden in META-INF", () -> replaced(sealed, "META-INF/hidden.xml", "<x/>".getBytes(StandardCharsets.US_ASCII)));
        all.put("mimetypeを変更 / mimetype changed", () -> Zips.edited(sealed, "mimetype", type -> "application/zip"));
        all.put("別の鍵で作り直す / made anew with another key", () -> SealFixture.container(facts, stranger));
        return all;
    }

    private static byte[] replaced(byte[] sealed, String entry, byte[] content) {
        return Zips.altered(sealed, entries -> entries.put(entry, content));
    }

    /** Two entries of one name: the second is written under a name of the same length and renamed in the bytes. */
    private static byte[] twin(byte[] sealed) {
        byte[] file = replaced(sealed, "FROZEN.docx", "x".getBytes(StandardCharsets.US_ASCII));
        byte[] from = "FROZEN.docx".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < file.length; i++) {
            boolean here = i + from.length <= file.length && java.util.Arrays.equals(file, i, i + from.length, from, 0, from.length);
            if (here) {
                out.writeBytes("frozen.docx".getBytes(StandardCharsets.US_ASCII));
                i += from.length - 1;
            } else {
                out.write(file[i]);
            }
        }
        return out.toByteArray();
    }
}

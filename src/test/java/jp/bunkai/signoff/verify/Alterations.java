package jp.bunkai.signoff.verify;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import jp.bunkai.signoff.seal.SealFacts;
import jp.bunkai.signoff.seal.SealFixture;
import jp.bunkai.signoff.seal.SealKey;
import jp.bunkai.signoff.seal.opc.PackageFile;
import jp.bunkai.signoff.seal.opc.PackageSignature;

/** What somebody may do to a signed document so that it is no longer the one that was agreed; each by its name. */
final class Alterations {

    private static final String BODY = "word/document.xml";
    private static final String CORE = "docProps/core.xml";
    private static final String ROOT = "_rels/.rels";
    private static final String LINKS = "word/_rels/document.xml.rels";
    private static final String TYPES = "[Content_Types].xml";
    private static final String SIGNATURE = "_xmlsignatures/sig1.xml";

    private final SealFacts facts;
    private final byte[] signed;
    private final SealKey stranger;
    private final Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();

    private Alterations(SealFacts facts, byte[] signed, SealKey stranger) {
        this.facts = facts;
        this.signed = signed;
        this.stranger = stranger;
    }

    /** All of them, done to this document by somebody who holds another key and a document of another revision. */
    static Map<String, Supplier<byte[]>> of(SealFacts facts, byte[] signed, byte[] otherSigned, SealKey stranger) {
        Alterations made = new Alterations(facts, signed, stranger);
        made.parts();
        made.words();
        made.signatures();
        made.pages(otherSigned);
        return made.all;
    }

    private void parts() {
        all.put("部品を追加 / part added", () -> Zips.altered(signed, parts -> parts.put("word/media/extra.xml", utf8("<x/>"))));
        all.put("ルートの関係を追加 / package relationship added", () -> Zips.edited(signed, ROOT, xml -> withRelation(xml, "rIdX", "word/styles.xml")));
        all.put("本文の関係を追加 / body relationship added", () -> Zips.edited(signed, LINKS, xml -> withRelation(xml, "rIdX", "footer5.xml")));
        all.put("部品と関係を追加 / part and relationship added", () -> Zips.altered(signed, parts -> {
            parts.put("word/header99.xml", parts.get("word/header10.xml"));
            Zips.edit(parts, LINKS, xml -> withRelation(xml, "rIdX", "header99.xml"));
        }));
        all.put("コアプロパティを変更 / core properties changed", () -> Zips.edited(signed, CORE, xml -> xml.replace("責任分界別紙", "責任分界別紙（改）")));
        all.put("ヘッダーを入替え / header swapped", () -> Zips.altered(signed, parts -> {
            byte[] one = parts.get("word/header9.xml");
            parts.put("word/header9.xml", parts.get("word/header10.xml"));
            parts.put("word/header10.xml", one);
        }));
        all.put("関係の行先を変更 / relationship led elsewhere", () -> Zips.edited(signed, LINKS, xml -> xml.replace("Target=\"header9.xml\"", "Target=\"header10.xml\"")));
        all.put("部品の種類を変更 / type of a part changed", () -> Zips.edited(signed, TYPES, xml -> xml.replace("wordprocessingml.styles+xml", "wordprocessingml.fontTable+xml")));
        all.put("フッターを削除 / footer removed", () -> Zips.altered(signed, parts -> parts.remove("word/footer5.xml")));
        all.put("書式を変更 / styles changed", () -> Zips.edited(signed, "word/styles.xml", xml -> xml.replaceFirst("w:val=\"[0-9]+\"", "w:val=\"1\"")));
        all.put("設定を変更 / settings changed", () -> Zips.edited(signed, "word/settings.xml", xml -> xml.replaceFirst("</w:settings>", "<w:trackRevisions/></w:settings>")));
        all.put("署名フォルダーに部品を隠す / part hidden among signatures", () -> Zips.altered(signed, parts -> parts.put("_xmlsignatures/hidden.xml", utf8("<x/>"))));
    }

    private void words() {
        all.put("条件の数字を変更 / digit changed in a term", () -> Zips.edited(signed, BODY, xml -> xml.replaceFirst("別紙1に掲げる", "別紙2に掲げる")));
        all.put("文言を削除 / sentence taken out", () -> Zips.edited(signed, BODY, xml -> xml.replaceFirst("案　署名前の文書であり、効力を有しない。", "")));
        all.put("変更履歴を追加 / tracked change added", () -> Zips.edited(signed, BODY, xml -> xml.replaceFirst("<w:sectPr",
                "<w:p><w:ins w:id=\"9001\" w:author=\"x\"><w:r><w:t>追記</w:t></w:r></w:ins></w:p><w:sectPr")));
        all.put("文字を隠す / text hidden", () -> Zips.edited(signed, BODY, xml -> xml.replaceFirst("<w:r><w:t", "<w:r><w:rPr><w:vanish/></w:rPr><w:t")));
        all.put("コントロールのタグを変更 / tag of a control changed", () -> Zips.edited(signed, BODY, xml -> xml.replaceFirst("w:val=\"hospital.name\"", "w:val=\"vendor.name\"")));
    }

    private void signatures() {
        all.put("署名を除去 / signature stripped", () -> stripped(signed));
        all.put("署名を除去し数字を変更 / stripped, digit changed", () -> Zips.edited(stripped(signed), BODY, xml -> xml.replaceFirst("別紙1に掲げる", "別紙2に掲げる")));
        all.put("署名を除去しコアプロパティを変更 / stripped, core properties changed",
                () -> Zips.edited(stripped(signed), CORE, xml -> xml.replace("責任分界別紙", "責任分界別紙（改）")));
        all.put("署名の部品だけ削除 / signature part removed", () -> Zips.altered(signed, parts -> parts.remove(SIGNATURE)));
        all.put("署名への関係を削除 / signature unlinked", () -> Zips.edited(signed, ROOT, xml -> xml.replaceFirst("<Relationship xmlns=[^>]*origin\"[^>]*/>", "")));
        all.put("署名値を変更 / signature value changed", () -> Zips.edited(signed, SIGNATURE, xml -> xml.replaceFirst("<SignatureValue>.", "<SignatureValue>/")));
        all.put("署名の日時を変更 / time of signing changed", () -> Zips.edited(signed, SIGNATURE, xml -> xml.replace("2026-11-22T06:00:00Z", "2025-11-22T06:00:00Z")));
        all.put("目録から部品を外す / part taken off the signed list", () -> Zips.edited(signed, SIGNATURE, xml -> xml.replaceFirst(
                "<Reference URI=\"/docProps/core.xml.*?</Reference>", "")));
        all.put("別の鍵で署名し直す / signed again with another key, digit changed", () -> resigned(Zips.edited(stripped(signed), BODY, xml -> xml.replaceFirst("別紙1に掲げる", "別紙2に掲げる"))));
        all.put("別の鍵で作り直す / made anew with another key", () -> SealFixture.signed(facts, stranger));
    }

    private void pages(byte[] otherSigned) {
        all.put("別の版の署名頁 / another revision's page", () -> Zips.edited(signed, BODY, xml -> xml.replace(page(xml), page(body(otherSigned)))));
        all.put("別の版の署名頁（署名除去） / another revision's page, stripped", () -> Zips.edited(stripped(signed), BODY, xml -> xml.replace(page(xml), page(body(otherSigned)))));
        all.put("署名頁の氏名を変更 / name on the page changed", () -> Zips.edited(signed, BODY, xml -> xml.replace("緑野 一郎", "緑野 二郎")));
        all.put("署名頁を削除 / page removed", () -> Zips.edited(signed, BODY, xml -> xml.replace(page(xml), "")));
        all.put("署名頁の後に追記 / text after the page", () -> Zips.edited(signed, BODY, xml -> xml.replace(page(xml), page(xml) + "<w:p><w:r><w:t>特約</w:t></w:r></w:p>")));
    }

    /** As somebody does who knows how: nothing of the signature is left, and nothing else is touched. */
    static byte[] stripped(byte[] signed) {
        return Zips.altered(signed, parts -> {
            parts.keySet().removeIf(name -> name.startsWith("_xmlsignatures/"));
            Zips.edit(parts, ROOT, xml -> xml.replaceFirst("<Relationship xmlns=[^>]*origin\"[^>]*/>", ""));
            Zips.edit(parts, TYPES, xml -> xml.replaceFirst("<Default xmlns=[^>]*sigs\"[^>]*/><Override xmlns=[^>]*sig1.xml\"[^>]*/>", ""));
        });
    }

    private byte[] resigned(byte[] unsigned) {
        return PackageSignature.sign(PackageFile.read(unsigned), "", stranger.key(), stranger.chain(), SealFixture.SEALED_AT).write();
    }

    private static String page(String body) {
        int start = body.indexOf("<w:sdt xmlns:w=");
        return body.substring(start, body.indexOf("</w:sdt>", start) + "</w:sdt>".length());
    }

    private static String body(byte[] docx) {
        return new String(Zips.read(docx).get(BODY), StandardCharsets.UTF_8);
    }

    private static String withRelation(String xml, String id, String target) {
        return xml.replace("</Relationships>", "<Relationship Id=\"" + id
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header\" Target=\"" + target + "\"/></Relationships>");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package jp.bunkai.signoff.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jp.bunkai.annex.docx.TestDocx;
import jp.bunkai.signoff.seal.SealFacts;
import jp.bunkai.signoff.seal.SealFixture;
import jp.bunkai.signoff.seal.SealKey;
import jp.bunkai.signoff.seal.opc.PackageFile;
import jp.bunkai.signoff.seal.opc.PackageSignature;
import jp.bunkai.signoff.seal.opc.ReadSignature;
import jp.bunkai.signoff.seal.opc.SignatureReader;
import jp.bunkai.signoff.verify.text.DocumentText;
import jp.bunkai.signoff.verify.text.UnreadableTextException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made to cost much, or to show somebody a sentence that the check does not see. */
class HostilePackageTest {

    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
    private static final String BODY = "word/document.xml";
    private static final String SIGNATURE_LINKS = "_xmlsignatures/_rels/origin.sigs.rels";
    private static final SealKey STRANGER = SealFixture.key();
    private static final SealFacts FACTS = SealFixture.facts(3, SealFixture.annex());
    private static final byte[] SIGNED = SealFixture.signed(FACTS);
    private static final Archive ARCHIVE = new Archive().with(FACTS, SIGNED, SealFixture.container(FACTS));
    private static final String TEXT = "<w:p><w:r><w:t>責任分界</w:t></w:r></w:p>";

    @Test
    void aHeaderThatIsNamedAHundredThousandTimesIsReadOnce() {
        byte[] file = TestDocx.body("<w:headerReference r:id=\"h\"/>".repeat(40_000))
                .part("word/_rels/document.xml.rels", TestDocx.relations("<Relationship Id=\"h\" Type=\"" + TestDocx.RELATIONS + "header\" Target=\"header1.xml\"/>"))
                .part("word/header1.xml", "<w:hdr " + TestDocx.NAMESPACES + ">" + "<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(10_000) + "</w:hdr>").bytes();
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertTrue(DocumentText.of(PackageFile.read(file)).pieces().size() <= 100_000));
        byte[] more = TestDocx.body("<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(100_001)).bytes();
        assertThrows(UnreadableTextException.class, () -> DocumentText.of(PackageFile.read(more)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>適用しない</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
        "<w:p><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>適用しない</w:t></w:r></w:fldSimple></w:p>",
        "<w:p><m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>適用しない</m:t></m:r></m:oMath></w:p>",
        "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Fallback><w:p><w:r><w:t>適用しない</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>",
        "<w:moveFrom><w:p/></w:moveFrom>", "<x xmlns=\"urn:x\"/>", "<w:p><w:r><w:pict><v:textpath xmlns:v=\"urn:schemas-microsoft-com:vml\" string=\"適用しない\"/></w:pict></w:r></w:p>",
        "<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr></w:tr></w:tbl>", "<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/a\"/></w:sdtPr></w:sdt>",
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>"})
    void whatSomeProgramShowsIsSeen(String more) {
        assertNotEquals(text(TestDocx.body(TEXT)), text(TestDocx.body(TEXT + more)));
    }

    @Test
    void whatProgramsCountAnewIsNotSeen() {
        String page = "<w:p><w:fldSimple w:instr=\" PAGE  \\* MERGEFORMAT \"><w:r><w:t>%s</w:t></w:r></w:fldSimple></w:p>";
        assertEquals(text(TestDocx.body(page.formatted("1"))), text(TestDocx.body(page.formatted("12"))));
    }

    @Test
    void textsOfListsAndHidingStylesAreSeen() {
        String body = "<w:p><w:pPr><w:pStyle w:val=\"S\"/><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>";
        String list = "<w:numbering " + TestDocx.NAMESPACES + "><w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"第%%1条%s\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>";
        String styles = "<w:styles " + TestDocx.NAMESPACES + "><w:style w:styleId=\"S\"><w:basedOn w:val=\"T\"/></w:style><w:style w:styleId=\"T\"><w:rPr>%s</w:rPr></w:style></w:styles>";
        String plain = text(formatted(body, list.formatted(""), styles.formatted("")));
        assertEquals(plain, text(formatted(body, list.formatted(""), styles.formatted("<w:b/>"))));
        assertNotEquals(plain, text(formatted(body, list.formatted("（不適用）"), styles.formatted(""))));
        assertNotEquals(plain, text(formatted(body, list.formatted(""), styles.formatted("<w:vanish/>"))));
    }

    @Test
    void aDocumentThatBeginsElsewhereIsNotRead() {
        TestDocx moved = TestDocx.body(TEXT).part("_rels/.rels", TestDocx.relations("<Relationship Id=\"a\" Type=\"" + TestDocx.RELATIONS
                + "officeDocument\" Target=\"word/other.xml\"/>")).part("word/other.xml", "<w:document " + TestDocx.NAMESPACES + "/>");
        assertThrows(UnreadableTextException.class, () -> text(moved));
    }

    @Test
    void relationshipsAndTypesOfAnotherNamespaceAreRefused() {
        for (String part : List.of("word/_rels/document.xml.rels", "[Content_Types].xml")) {
            byte[] file = Zips.edited(SIGNED, part, xml -> xml.replaceFirst("<(Relationship|Override) ", "<x:$1 xmlns:x=\"urn:x\" "));
            assertThrows(RefusedFile.class, () -> verify(file), part);
            byte[] twice = Zips.edited(SIGNED, part, xml -> xml.replaceFirst("(<(Relationship|Override) [^>]*/>)", "$1$1"));
            assertThrows(RefusedFile.class, () -> verify(twice), part);
        }
    }

    @Test
    void aSignatureWithTooManyCertificatesDoesNotHold() {
        PackageFile file = PackageFile.read(SIGNED);
        String signature = new String(file.part("_xmlsignatures/sig1.xml"), StandardCharsets.UTF_8);
        String many = signature.replaceFirst("(<X509Certificate>[^<]*</X509Certificate>)", "$1".repeat(11));
        assertNotEquals(signature, many);
        List<ReadSignature> read = SignatureReader.read(file.with("_xmlsignatures/sig1.xml", many.getBytes(StandardCharsets.UTF_8)));
        assertFalse(read.get(0).holds());
        assertTrue(read.get(0).fault().contains("too many"), read.get(0).fault());
    }

    @Test
    void aSignatureAddedLaterIsNamed() {
        byte[] other = PackageSignature.sign(PackageFile.read(Alterations.stripped(SIGNED)), "", STRANGER.key(), STRANGER.chain(), NOW).write();
        byte[] file = Zips.altered(SIGNED, parts -> {
            parts.put("_xmlsignatures/sig2.xml", Zips.read(other).get("_xmlsignatures/sig1.xml"));
            Zips.edit(parts, SIGNATURE_LINKS, xml -> xml.replace("</Relationships>", "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/"
                    + "relationships/digital-signature/signature\" Target=\"sig2.xml\"/></Relationships>"));
            Zips.edit(parts, PackageFile.CONTENT_TYPES, xml -> xml.replace("</Types>", "<Override PartName=\"/_xmlsignatures/sig2.xml\" "
                    + "ContentType=\"application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml\"/></Types>"));
        });
        assertTrue(verify(file).reasons().contains(new Reason(ReasonCode.SIGNATURE_ADDED, "_xmlsignatures/sig2.xml")), () -> verify(file).reasons().toString());
        byte[] linked = Zips.edited(SIGNED, "word/_rels/document.xml.rels", xml -> xml.replace("</Relationships>", "<Relationship Id=\"rId99\" Type=\"http://schemas."
                + "openxmlformats.org/package/2006/relationships/digital-signature/x\" Target=\"styles.xml\"/></Relationships>"));
        assertEquals(Verdict.ALTERED, verify(linked).verdict());
    }

    @Test
    void whatASignatureLeavesOutIsNoAlterationWhereItIsAsItWasFrozen() {
        PackageFile file = PackageFile.read(SIGNED);
        List<Reason> reasons = new java.util.ArrayList<>(List.of(new Reason(ReasonCode.PART_NOT_COVERED, "docProps/core.xml"),
                new Reason(ReasonCode.PART_NOT_COVERED, "_xmlsignatures/stray.xml"), new Reason(ReasonCode.PART_CHANGED, BODY)));
        PackageSeals.against(file, file, reasons);
        assertEquals(List.of(new Reason(ReasonCode.PART_NOT_COVERED, "_xmlsignatures/stray.xml"), new Reason(ReasonCode.PART_CHANGED, BODY)), reasons);
    }

    private static TestDocx formatted(String body, String numbering, String styles) {
        Map<String, String> parts = Map.of("numbering", numbering, "styles", styles);
        StringBuilder relations = new StringBuilder();
        TestDocx docx = TestDocx.body(body);
        parts.forEach((name, content) -> {
            docx.part("word/" + name + ".xml", content);
            relations.append("<Relationship Id=\"").append(name).append("\" Type=\"").append(TestDocx.RELATIONS).append(name).append("\" Target=\"").append(name).append(".xml\"/>");
        });
        return docx.part("word/_rels/document.xml.rels", TestDocx.relations(relations.toString()));
    }

    private static String text(TestDocx docx) {
        return DocumentText.of(PackageFile.read(docx.bytes())).sha256();
    }

    private static Verification verify(byte[] file) {
        return new Verifier(ARCHIVE, Expected.NOTHING, NOW).verify(file);
    }
}

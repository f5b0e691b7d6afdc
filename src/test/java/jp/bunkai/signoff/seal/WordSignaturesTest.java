package jp.bunkai.signoff.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import jp.bunkai.annex.docx.DocxParts;
import jp.bunkai.signoff.round.SignedInWordCheck.Result;
import jp.bunkai.signoff.seal.opc.PackageFile;
import jp.bunkai.signoff.seal.opc.PackageSignature;
import jp.bunkai.signoff.seal.opc.ReadSignature;
import jp.bunkai.signoff.seal.opc.SignatureReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.dsig.SignatureConfig;
import org.apache.poi.poifs.crypt.dsig.SignatureInfo;
import org.junit.jupiter.api.Test;

/** What comes back signed is the frozen file with signatures and nothing else; a signature of another program (POI, as Office does it) is read too. */
class WordSignaturesTest {

    private static final byte[] FROZEN = SealFixture.annex();
    private static final SealKey SIGNATORY = SealFixture.key();

    private final WordSignatures check = new WordSignatures();

    @Test
    void aSignatureOfAnotherProgramIsReadAndWhatItLeavesOutIsNamed() throws Exception {
        PackageFile signed = PackageFile.read(signedByPoi(FROZEN, SIGNATORY));
        List<ReadSignature> read = SignatureReader.read(signed);
        assertEquals(1, read.size());
        assertTrue(read.get(0).holds(), () -> read.get(0).fault() + read.get(0).changed());
        assertEquals(SIGNATORY.certificate(), read.get(0).certificate());
        assertFalse(read.get(0).holdsForAll());
        assertTrue(read.get(0).uncovered().contains("docProps/core.xml"), () -> read.get(0).uncovered().toString());
        assertFalse(SignatureReader.read(signed.with("word/styles.xml", new byte[] {'<', 'x', '/', '>'})).get(0).holds());
    }

    @Test
    void theFrozenFileWithOneSignatureMoreIsAccepted() {
        byte[] first = signed(FROZEN, SIGNATORY);
        assertEquals("CN=Bunkai 封印（自己署名・self-made）", check.check(FROZEN, null, first).signer());
        assertEquals("no-signature-added", check.check(FROZEN, first, first).code());
        byte[] second = signedAgain(first, signed(FROZEN, SealFixture.seal()));
        Result result = check.check(FROZEN, first, second);
        assertEquals(null, result.code(), () -> result.problem().en());
        assertEquals("signature-lost", check.check(FROZEN, first, signed(FROZEN, SealFixture.seal())).code());
    }

    @Test
    void anythingElseIsRefused() {
        assertEquals("not-signed", check.check(FROZEN, null, FROZEN).code());
        byte[] edited = PackageFile.read(FROZEN).with("docProps/core.xml", "<x/>".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).write();
        assertEquals("not-the-frozen-file", check.check(FROZEN, null, signed(edited, SIGNATORY)).code());
        byte[] broken = PackageFile.read(signed(FROZEN, SIGNATORY)).with("_xmlsignatures/sig1.xml", "<x/>".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).write();
        assertEquals("signature-broken", check.check(FROZEN, null, broken).code());
        assertEquals("wrong-kind", check.check(FROZEN, null, new byte[] {1, 2, 3}).code());
    }

    private static byte[] signed(byte[] unsigned, SealKey key) {
        return PackageSignature.sign(PackageFile.read(unsigned), "", key.key(), key.chain(), SealFixture.SEALED_AT).write();
    }

    /** Both signatures in one package, as Word adds a second one. */
    private static byte[] signedAgain(byte[] first, byte[] other) {
        String relations = "_xmlsignatures/_rels/origin.sigs.rels";
        Map<String, byte[]> parts = new LinkedHashMap<>(DocxParts.read(first));
        PackageFile file = PackageFile.read(first).with("_xmlsignatures/sig2.xml", DocxParts.read(other).get("_xmlsignatures/sig1.xml"))
                .with(relations, text(parts.get(relations)).replace("</Relationships>", "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/"
                        + "relationships/digital-signature/signature\" Target=\"sig2.xml\"/></Relationships>").getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .with(PackageFile.CONTENT_TYPES, text(parts.get(PackageFile.CONTENT_TYPES)).replace("</Types>", "<Override PartName=\"/_xmlsignatures/sig2.xml\" "
                        + "ContentType=\"application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml\"/></Types>").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return file.write();
    }

    private static String text(byte[] part) {
        return new String(part, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] signedByPoi(byte[] unsigned, SealKey key) throws Exception {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(unsigned))) {
            SignatureConfig config = new SignatureConfig();
            config.setKey(key.key());
            config.setSigningCertificateChain(key.chain());
            config.setDigestAlgo(org.apache.poi.poifs.crypt.HashAlgorithm.sha256);
            SignatureInfo info = new SignatureInfo();
            info.setOpcPackage(file);
            info.setSignatureConfig(config);
            info.confirmSignature();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        }
    }
}

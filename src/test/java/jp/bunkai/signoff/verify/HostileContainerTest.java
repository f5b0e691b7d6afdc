package jp.bunkai.signoff.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import jp.bunkai.signoff.seal.SealFacts;
import jp.bunkai.signoff.seal.SealFixture;
import jp.bunkai.signoff.seal.SealKey;
import org.junit.jupiter.api.Test;

/** Containers that were made to harm whoever verifies them, or to pass for one that they are not. */
class HostileContainerTest {

    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
    private static final String SIGNATURE = "META-INF/signatures001.xml";
    private static final SealFacts FACTS = SealFixture.facts(2, SealFixture.annex());
    private static final byte[] CONTAINER = SealFixture.container(FACTS);
    private static final SealKey STRANGER = SealFixture.key();
    private static final Expected OURS = new Expected(SealFixture.seal().fingerprint(), null, null);

    @Test
    void aTransformIsRefusedBeforeItRuns() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            refused(transformed("http://www.w3.org/TR/1999/REC-xslt-19991116", "<xsl:stylesheet version=\"1.0\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\">"
                    + "<xsl:template match=\"/\"><o><xsl:value-of select=\"count(document('" + address + "'))\"/></o></xsl:template></xsl:stylesheet>"));
            refused(Zips.edited(CONTAINER, SIGNATURE, xml -> xml.replace("<ds:KeyInfo>", "<ds:KeyInfo><ds:RetrievalMethod URI=\"" + address + "\"/>")));
            refused(Zips.edited(CONTAINER, SIGNATURE, xml -> xml.replace("URI=\"frozen.docx\"", "URI=\"" + address + "\"")));
            server.setSoTimeout(200);
            boolean called = true;
            try {
                server.accept().close();
            } catch (SocketTimeoutException nobody) {
                called = false;
            }
            assertFalse(called);
        }
    }

    @Test
    void whatWouldRunForEverIsRefusedAtOnce() {
        byte[] bomb = Zips.edited(transformed("http://www.w3.org/TR/1999/REC-xpath-19991116", "<ds:XPath>count(//*[count(//*)>0])>0</ds:XPath>"), SIGNATURE,
                xml -> xml.replace("</ds:Signature>", "<ds:Object>" + "<x xmlns=\"urn:x\"/>".repeat(3000) + "</ds:Object></ds:Signature>"));
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> assertFalse(SignatureForm.accepts(Zips.read(bomb))));
        refused(bomb);
        refused(Zips.edited(CONTAINER, SIGNATURE, xml -> xml.replace("</ds:Signature>", "<ds:Object>" + "<x>".repeat(80) + "</x>".repeat(80) + "</ds:Object></ds:Signature>")));
        refused(Zips.altered(CONTAINER, entries -> {
            for (int i = 2; i < 20; i++) {
                entries.put("META-INF/signatures0" + (i < 10 ? "0" : "") + i + ".xml", entries.get(SIGNATURE));
            }
        }));
    }

    @Test
    void anInventedHeadOfTheChainFillsNoMemory() {
        byte[] far = Zips.edited(Zips.edited(CONTAINER, "evidence.json", json -> json.replaceFirst("\"headSeq\":\"?[0-9]+\"?", "\"headSeq\":\"999999999999999999\"")),
                "audit.chain.txt", lines -> lines.replaceFirst("\"headSeq\":\"[0-9]+\"", "\"headSeq\":\"999999999999999999\""));
        assertEquals(Verdict.ALTERED, verify(far, Expected.NOTHING).verdict());
    }

    @Test
    void aGenuineSignatureBesideAForgersOwnVouchesForNothing() {
        SealFacts forged = SealFixture.facts(9, Zips.edited(SealFixture.annex(), "word/document.xml", xml -> xml.replaceFirst("別紙1に掲げる", "別紙9に掲げる")));
        byte[] own = SealFixture.container(forged, STRANGER);
        byte[] document = Zips.read(SealFixture.signed(FACTS)).get("_xmlsignatures/sig1.xml");
        byte[] container = Zips.read(CONTAINER).get(SIGNATURE);
        for (byte[] genuine : new byte[][] {document, container}) {
            for (String name : new String[] {"META-INF/signatures000.xml", "META-INF/signatures002.xml"}) {
                byte[] file = Zips.altered(own, entries -> entries.put(name, genuine));
                assertEquals(Verdict.ALTERED, verify(file, OURS).verdict());
                assertNotEquals(Verdict.UNCHANGED, verify(file, Expected.NOTHING).verdict());
            }
        }
        for (String entry : new String[] {"signed.docx", "audit.chain.txt", "canonical.json", "evidence.html", "evidence.json"}) {
            assertEquals(Verdict.ALTERED, verify(Zips.altered(own, entries -> entries.remove(entry)), Expected.NOTHING).verdict(), entry);
        }
    }

    @Test
    void aStrangersSealIsNobodysUntilItIsNamed() {
        SealFacts invented = SealFixture.facts(9, SealFixture.annex());
        Archive archive = new Archive().with(FACTS, SealFixture.signed(FACTS), CONTAINER);
        byte[] strangers = SealFixture.container(invented, STRANGER);
        byte[] document = SealFixture.signed(invented, STRANGER);
        for (KnownRevisions known : new KnownRevisions[] {KnownRevisions.NONE, archive}) {
            for (byte[] file : new byte[][] {strangers, document}) {
                Verification answer = new Verifier(known, Expected.NOTHING, NOW).verify(file);
                assertEquals(Verdict.UNKNOWN, answer.verdict());
                assertTrue(answer.reasons().contains(Reason.of(ReasonCode.SEAL_UNCONFIRMED)));
            }
        }
        assertEquals(Verdict.ALTERED, verify(strangers, OURS).verdict());
        assertEquals(Verdict.ALTERED, verify(document, OURS).verdict());
        assertEquals(Verdict.UNCHANGED, verify(CONTAINER, OURS).verdict());
        assertEquals(Verdict.UNCHANGED, new Verifier(archive, Expected.NOTHING, NOW).verify(CONTAINER).verdict());
    }

    @Test
    void aKeyThatChangedBetweenDocumentAndContainerRuinsNothing() {
        byte[] container = SealFixture.container(FACTS, SealFixture.signed(FACTS), STRANGER);
        Expected stranger = new Expected(STRANGER.fingerprint(), FACTS.revision().documentSha256(), null);
        Verification answer = verify(container, stranger);
        assertEquals(Verdict.UNCHANGED, answer.verdict(), () -> answer.reasons().toString());
    }

    @Test
    void aKeyOutsideOfItsDaysIsKnownBeforeItSeals() {
        Instant from = SealFixture.seal().certificate().getNotBefore().toInstant();
        Instant to = SealFixture.seal().certificate().getNotAfter().toInstant();
        assertTrue(SealFixture.seal().validAt(from) && SealFixture.seal().validAt(to));
        assertFalse(SealFixture.seal().validAt(from.minusSeconds(1)) || SealFixture.seal().validAt(to.plusSeconds(1)));
    }

    private static void refused(byte[] container) {
        assertTrue(ContainerSignature.read(container, Zips.read(container), NOW).isEmpty());
        Verification answer = verify(container, OURS);
        assertEquals(Verdict.ALTERED, answer.verdict());
        assertTrue(answer.reasons().contains(Reason.of(ReasonCode.CONTAINER_SIGNATURE_BROKEN)), () -> answer.reasons().toString());
    }

    private static byte[] transformed(String algorithm, String content) {
        return Zips.edited(CONTAINER, SIGNATURE, xml -> xml.replace("</ds:SignedInfo>", "<ds:Reference URI=\"canonical.json\"><ds:Transforms><ds:Transform Algorithm=\""
                + algorithm + "\">" + content + "</ds:Transform></ds:Transforms><ds:DigestMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\"/>"
                + "<ds:DigestValue>AAAA</ds:DigestValue></ds:Reference></ds:SignedInfo>"));
    }

    private static Verification verify(byte[] file, Expected expected) {
        return new Verifier(KnownRevisions.NONE, expected, NOW).verify(file);
    }
}

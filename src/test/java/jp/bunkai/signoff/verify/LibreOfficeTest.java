package jp.bunkai.signoff.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import jp.bunkai.signoff.seal.SealFacts;
import jp.bunkai.signoff.seal.SealFixture;
import jp.bunkai.support.OfficeSignatures;
import org.junit.jupiter.api.Test;

/** What another program says of our seal, by UNO. It reads a file that we wrote with code that we did not write. */
class LibreOfficeTest {

    private static final SealFacts FACTS = SealFixture.facts(4, SealFixture.annex());

    @Test
    void callsTheSealValidAndAnAlteredFileNot() throws IOException, InterruptedException {
        byte[] signed = SealFixture.signed(FACTS);
        List<String> said = OfficeSignatures.of(signed);
        assertEquals(List.of("signatures=1"), said.subList(0, 1));
        assertTrue(said.get(1).startsWith("valid=True"), said::toString);
        byte[] altered = Zips.edited(signed, "word/document.xml", xml -> xml.replace("別紙1に掲げる", "別紙2に掲げる"));
        assertTrue(OfficeSignatures.of(altered).get(1).startsWith("valid=False"));
        assertEquals(Verdict.UNCHANGED, new Verifier(KnownRevisions.NONE, new Expected(SealFixture.seal().fingerprint(), null, null), Instant.now()).verify(signed).verdict());
        assertNotEquals(Verdict.UNCHANGED, new Verifier(KnownRevisions.NONE, Expected.NOTHING, Instant.now()).verify(altered).verdict());
    }
}

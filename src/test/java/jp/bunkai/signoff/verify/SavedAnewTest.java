package jp.bunkai.signoff.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.bunkai.signoff.seal.SealFacts;
import jp.bunkai.signoff.seal.SealFixture;
import jp.bunkai.signoff.verify.text.Difference;
import org.junit.jupiter.api.Test;

/** A copy that Word saved again is told from an altered one: its runs, ids and parts are written otherwise, what it says is the same. */
class SavedAnewTest {

    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
    private static final String BODY = "word/document.xml";
    private static final SealFacts FACTS = SealFixture.facts(5, SealFixture.annex());
    private static final byte[] SIGNED = SealFixture.signed(FACTS);
    private static final Archive ARCHIVE = new Archive().with(FACTS, SIGNED, SealFixture.container(FACTS));

    @Test
    void savedAnewIsNotTheFileButSaysTheSame() {
        for (byte[] file : List.of(SealFixture.annex(), Alterations.stripped(SIGNED))) {
            Verification answer = verify(saved(file));
            assertEquals(Verdict.SAME_CONTENT, answer.verdict(), () -> answer.reasons().toString());
            assertEquals(5, answer.identity().number());
        }
    }

    @Test
    void aWordChangedBetweenIsAltered() {
        Verification answer = verify(saved(Zips.edited(SealFixture.annex(), BODY, xml -> xml.replaceFirst("別紙1に掲げる", "別紙2に掲げる"))));
        // Without a row in its tags nothing leads to the revision.
        assertEquals(Verdict.UNKNOWN, answer.verdict());
        Verification paged = verify(saved(Zips.edited(Alterations.stripped(SIGNED), BODY, xml -> xml.replaceFirst("別紙1に掲げる", "別紙2に掲げる"))));
        assertEquals(Verdict.ALTERED, paged.verdict());
        assertEquals(1, paged.differences().size());
        assertTrue(paged.differences().get(0).found().contains("別紙2に掲げる"));
        assertEquals(null, paged.differences().get(0).expected());
    }

    @Test
    void struckHiddenAndTrackedTextIsAltered() {
        for (String mark : List.of("<w:r><w:rPr><w:strike/></w:rPr><w:t", "<w:r><w:rPr><w:vanish/></w:rPr><w:t", "<w:r><w:tab/><w:t")) {
            byte[] file = Zips.edited(Alterations.stripped(SIGNED), BODY, xml -> xml.replaceFirst("<w:r><w:t", mark));
            assertEquals(Verdict.ALTERED, verify(saved(file)).verdict(), mark);
        }
    }

    @Test
    void differencesAreToldByControl() {
        byte[] file = Zips.edited(Alterations.stripped(SIGNED), BODY, xml -> xml.replaceFirst("〔甲の名称〕", "別の病院"));
        Set<String> controls = verify(saved(file)).differences().stream().map(Difference::control).collect(Collectors.toSet());
        assertEquals(Set.of("hospital.name"), controls);
    }

    private static Verification verify(byte[] file) {
        return new Verifier(ARCHIVE, Expected.NOTHING, NOW).verify(file);
    }

    /** As Word writes: session ids, split runs, proofing marks, its own application properties, and no signature. */
    private static byte[] saved(byte[] file) {
        return Zips.altered(file, parts -> {
            Zips.edit(parts, BODY, xml -> xml.replace("<w:p><w:pPr>", "<w:p w:rsidR=\"00A1B2C3\"><w:pPr>").replace("<w:r><w:t xml:space=\"preserve\">乙は、",
                    "<w:r><w:t xml:space=\"preserve\">乙</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t xml:space=\"preserve\">は、")
                    .replace(" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:sdtPr><w:alias", "><w:sdtPr><w:id w:val=\"-77\"/><w:alias"));
            Zips.edit(parts, "word/settings.xml", xml -> xml.replace("</w:settings>", "<w:rsids><w:rsidRoot w:val=\"00A1B2C3\"/></w:rsids></w:settings>"));
        });
    }
}

package jp.bunkai.matrix.rules;

import static jp.bunkai.matrix.Scene.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.Audience;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.Severity;
import org.junit.jupiter.api.Test;

/** ORPHAN, OVERLAP, UNKNOWN and DECLARED_OTHERWISE. */
class DeclarationRulesTest {

    private final Scene scene = new Scene().vendor("A社").vendor("B社").vendor("C社").asset("VPN装置", AssetKind.VPN, "A社")
            .touchedBy("VPN装置", "B社").row("VUL-01", Scope.assets(List.of(id("VPN装置"))));

    @Test
    void nobodyHoldsWhatEveryVendorConcernedRefuses() {
        Finding finding = Check.only(scene.declares("A社", Answer.NOT_MINE).declares("B社", Answer.NOT_MINE)
                .check(new DeclarationClashRule()), FindingCode.ORPHAN, Severity.BLOCKER);
        assertEquals("「VPN・境界機器の更新適用」（VPN装置）は、関係する事業者がすべて「担当外」と答えており、担い手がいません。",
                finding.sentence().ja());
        assertEquals("Every vendor concerned says that “Patch VPN / perimeter devices” (VPN装置) is not theirs: nobody does it.",
                finding.sentence().en());
    }

    @Test
    void oneVendorThatHasNotAnsweredYetMakesNoOrphan() {
        Check.none(scene.declares("A社", Answer.NOT_MINE).check(new DeclarationClashRule()));
    }

    @Test
    void aVendorThatTakesItOnAConditionMakesNoOrphan() {
        Check.none(scene.declares("A社", Answer.NOT_MINE).declares("B社", Answer.CONDITIONAL).check(new DeclarationClashRule()));
    }

    @Test
    void whatTheHospitalDoesItselfIsNoOrphan() {
        Check.none(scene.declares("A社", Answer.NOT_MINE).declares("B社", Answer.NOT_MINE).letter("病院", Letter.AR)
                .check(new DeclarationClashRule()));
    }

    @Test
    void theHospitalAnsweringForItAloneDoesNotGetItDone() {
        Check.only(scene.declares("A社", Answer.NOT_MINE).declares("B社", Answer.NOT_MINE).letter("病院", Letter.A)
                .check(new DeclarationClashRule()), FindingCode.ORPHAN, Severity.BLOCKER);
    }

    @Test
    void twoClaimsOverlapWithoutNamingAnybody() {
        Finding finding = Check.only(scene.declares("A社", Answer.MINE).declares("B社", Answer.MINE)
                .check(new DeclarationClashRule()), FindingCode.OVERLAP, Severity.WARNING);
        assertEquals("「VPN・境界機器の更新適用」（VPN装置）を、二者以上が「担当」と答えています。", finding.sentence().ja());
        assertEquals(null, finding.partyId());
    }

    @Test
    void declarationsThatClashAreTheHospitalsAloneUntilItClosesTheRound() {
        scene.declares("A社", Answer.MINE).declares("B社", Answer.MINE);
        Finding open = scene.check(new DeclarationClashRule()).get(0);
        assertEquals(Audience.organisation(id("病院")), open.audience());
        assertFalse(scene.sightOf("A社").sees(open));
        assertTrue(scene.sightOf("病院").sees(open));
        scene.declarationsClosed();
        Finding closed = scene.check(new DeclarationClashRule()).get(0);
        assertTrue(scene.sightOf("A社").sees(closed));
        assertFalse(scene.sightOf("C社").sees(closed), "it works on nothing here");
        scene.declares("C社", Answer.NOT_MINE);
        assertTrue(scene.sightOf("C社").sees(scene.check(new DeclarationClashRule()).get(0)), "it was asked too");
    }

    @Test
    void whoHoldsADutyAgainstItsOwnWordIsToldSo() {
        Finding finding = Check.only(scene.letter("A社", Letter.AR).declares("A社", Answer.NOT_MINE)
                .check(new OwnDeclarationRule()), FindingCode.DECLARED_OTHERWISE, Severity.BLOCKER);
        assertEquals("「VPN・境界機器の更新適用」（VPN装置）で A/R を持つA社が「担当外」と答えています。", finding.sentence().ja());
        assertEquals("A社 holds A/R for “Patch VPN / perimeter devices” (VPN装置) but says it is not theirs.",
                finding.sentence().en());
        assertEquals(Audience.pair(id("A社")), finding.audience());
        assertFalse(scene.sightOf("B社").sees(finding));
    }

    @Test
    void sayingNoToWhatOneDoesNotHoldIsFine() {
        Check.none(scene.letter("A社", Letter.C).declares("A社", Answer.NOT_MINE).check(new OwnDeclarationRule()));
    }

    @Test
    void notKnowingBlocksOnlyWhatIsHeld() {
        Check.only(scene.declares("A社", Answer.UNKNOWN).check(new OwnDeclarationRule()), FindingCode.UNKNOWN, Severity.WARNING);
        Finding held = Check.only(scene.letter("A社", Letter.R).check(new OwnDeclarationRule()), FindingCode.UNKNOWN,
                Severity.BLOCKER);
        assertEquals("A社は、「VPN・境界機器の更新適用」（VPN装置）が自社の担当かどうか「不明」と答えています。", held.sentence().ja());
        assertEquals("A社 does not know whether “Patch VPN / perimeter devices” (VPN装置) is theirs.", held.sentence().en());
    }

    @Test
    void aRowTakenOutNeedsNoAnswers() {
        scene.declares("A社", Answer.UNKNOWN).declares("B社", Answer.NOT_MINE).out("機器なし", true);
        Check.none(scene.check(new OwnDeclarationRule()));
        Check.none(scene.check(new DeclarationClashRule()));
    }
}

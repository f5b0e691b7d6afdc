package jp.bunkai.matrix.rules;

import static jp.bunkai.matrix.Scene.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.matrix.Audience;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.Severity;
import org.junit.jupiter.api.Test;

/** NO_ACCOUNTABLE, TWO_ACCOUNTABLE and NO_RESPONSIBLE. */
class LettersRulesTest {

    private final Scene scene = new Scene().vendor("A社").vendor("B社").asset("VPN装置", AssetKind.VPN, null)
            .row("VUL-01", Scope.assets(List.of(id("VPN装置"))));

    @Test
    void aRowWithoutLettersHasNobodyToAnswerForIt() {
        Finding finding = Check.only(scene.check(new AccountableRule()), FindingCode.NO_ACCOUNTABLE, Severity.BLOCKER);
        assertEquals("「VPN・境界機器の更新適用」（VPN装置）に責任（A）を持つ当事者がいません。", finding.sentence().ja());
        assertEquals("Nobody is accountable (A) for “Patch VPN / perimeter devices” (VPN装置).", finding.sentence().en());
        assertEquals("契約上の責任を持つ当事者を一つ決め、A または A/R を入れてください。", finding.mend().ja());
        assertEquals(scene.lastRow(), finding.rowId());
        assertEquals("VUL-01", finding.duty());
        assertEquals(Audience.all(), finding.audience());
    }

    @Test
    void oneAccountablePartyIsEnough() {
        Check.none(scene.letter("A社", Letter.AR).letter("B社", Letter.C).check(new AccountableRule()));
    }

    @Test
    void aConsultedPartyAnswersForNothing() {
        Check.only(scene.letter("A社", Letter.C).letter("B社", Letter.I).check(new AccountableRule()), FindingCode.NO_ACCOUNTABLE,
                Severity.BLOCKER);
    }

    @Test
    void twoAccountablePartiesAreNamed() {
        Finding finding = Check.only(scene.letter("A社", Letter.AR).letter("B社", Letter.A).check(new AccountableRule()),
                FindingCode.TWO_ACCOUNTABLE, Severity.BLOCKER);
        assertEquals("「VPN・境界機器の更新適用」（VPN装置）の責任（A）がA社とB社に重なっています。", finding.sentence().ja());
        assertEquals("Accountability (A) for “Patch VPN / perimeter devices” (VPN装置) is given twice: A社 and B社.",
                finding.sentence().en());
    }

    @Test
    void aSubcontractorsNameDoesNotReachTheOthers() {
        Finding finding = Check.only(scene.subcontractor("下請社", "A社").letter("A社", Letter.A).letter("下請社", Letter.A)
                .check(new AccountableRule()), FindingCode.TWO_ACCOUNTABLE, Severity.BLOCKER);
        assertEquals("「VPN・境界機器の更新適用」（VPN装置）の責任（A）が複数の当事者に重なっています。", finding.sentence().ja());
    }

    @Test
    void whatAPartyThatLeftHeldNobodyHolds() {
        scene.letter("A社", Letter.AR).left("A社");
        Check.only(scene.check(new AccountableRule()), FindingCode.NO_ACCOUNTABLE, Severity.BLOCKER);
        Check.only(scene.check(new ResponsibleRule()), FindingCode.NO_RESPONSIBLE, Severity.BLOCKER);
    }

    @Test
    void somebodyHasToDoIt() {
        Finding finding = Check.only(scene.letter("病院", Letter.A).check(new ResponsibleRule()), FindingCode.NO_RESPONSIBLE,
                Severity.BLOCKER);
        assertEquals("「VPN・境界機器の更新適用」（VPN装置）を実施する（R）当事者がいません。", finding.sentence().ja());
        assertEquals("Nobody does (R) “Patch VPN / perimeter devices” (VPN装置).", finding.sentence().en());
        Check.none(scene.letter("A社", Letter.R).check(new ResponsibleRule()));
    }

    @Test
    void aRowTakenOutIsNotAskedForLetters() {
        scene.out("機器なし", true);
        Check.none(scene.check(new AccountableRule()));
        Check.none(scene.check(new ResponsibleRule()));
    }

    @Test
    void anEmergencyRowSaysSo() {
        Scene emergency = new Scene().row("NET-08", Scope.dossier(), Phase.EMERGENCY);
        assertEquals("「緊急遮断の判断・事前委任と実施」（非常時）に責任（A）を持つ当事者がいません。",
                emergency.check(new AccountableRule()).get(0).sentence().ja());
    }

    @Test
    void aGroupOfAssetsIsNamedByItsFirstThree() {
        Scene group = new Scene();
        List.of("1号機", "2号機", "3号機", "4号機", "5号機").forEach(name -> group.asset(name, AssetKind.VPN, null));
        group.row("VUL-01", Scope.assets(List.of("1号機", "2号機", "3号機", "4号機", "5号機").stream().map(Scene::id).toList()));
        String sentence = group.check(new AccountableRule()).get(0).sentence().ja();
        assertEquals("ほか2件", sentence.substring(sentence.indexOf("ほか"), sentence.indexOf("）")));
    }
}

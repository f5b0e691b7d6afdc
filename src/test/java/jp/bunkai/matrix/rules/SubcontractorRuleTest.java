package jp.bunkai.matrix.rules;

import static jp.bunkai.matrix.Scene.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.Severity;
import org.junit.jupiter.api.Test;

/** SUB_WITHOUT_PRIME and SUB_UNDISCLOSED. */
class SubcontractorRuleTest {

    /** A subcontractor whose prime gave notice of it. */
    private final Scene scene = new Scene().vendor("A社").vendor("B社").subcontractor("下請社", "A社")
            .row("GOV-09", Scope.party(id("A社"))).shown("A社", Scene.TODAY)
            .asset("VPN装置", AssetKind.VPN, "下請社").row("VUL-01", Scope.assets(List.of(id("VPN装置"))));

    @Test
    void aSubcontractorWorksWhereItsPrimeAnswers() {
        Check.none(scene.letter("A社", Letter.A).letter("下請社", Letter.R).check(new SubcontractorRule()));
    }

    @Test
    void withoutItsPrimesAItIsBoundToNobody() {
        Finding finding = Check.only(scene.letter("病院", Letter.A).letter("下請社", Letter.R).check(new SubcontractorRule()),
                FindingCode.SUB_WITHOUT_PRIME, Severity.BLOCKER);
        assertEquals("「VPN・境界機器の更新適用」（VPN装置）を再委託先の下請社が受け持っていますが、元請の事業者に責任（A）がありません。",
                finding.sentence().ja());
        assertEquals("The subcontractor 下請社 holds “Patch VPN / perimeter devices” (VPN装置) but its prime is not accountable (A).",
                finding.sentence().en());
    }

    @Test
    void anotherVendorsADoesNotDo() {
        Check.only(scene.letter("B社", Letter.A).letter("下請社", Letter.R).check(new SubcontractorRule()),
                FindingCode.SUB_WITHOUT_PRIME, Severity.BLOCKER);
    }

    @Test
    void aSubcontractorNeverAnswersItself() {
        Check.only(scene.letter("下請社", Letter.AR).check(new SubcontractorRule()), FindingCode.SUB_WITHOUT_PRIME, Severity.BLOCKER);
    }

    @Test
    void beingInformedNeedsNoPrime() {
        Check.none(scene.letter("下請社", Letter.I).check(new SubcontractorRule()));
    }

    @Test
    void aSubcontractorWithoutTheNoticeIsUndisclosed() {
        Scene silent = new Scene().vendor("A社").subcontractor("下請社", "A社").row("GOV-09", Scope.party(id("A社")));
        Finding finding = Check.only(silent.check(new SubcontractorRule()), FindingCode.SUB_UNDISCLOSED, Severity.WARNING);
        assertEquals("再委託先の下請社について、取り決めた事前の通知が記録されていません。", finding.sentence().ja());
        assertEquals("The notice agreed for the subcontractor 下請社 is not on record.", finding.sentence().en());
        Check.none(silent.left("下請社").check(new SubcontractorRule()));
    }

    @Test
    void onlyTheHospitalThePrimeAndItselfLearnOfIt() {
        Finding finding = scene.letter("下請社", Letter.R).check(new SubcontractorRule()).get(0);
        Set<String> know = Set.of("病院", "A社", "B社", "下請社").stream().filter(name -> scene.sightOf(name).sees(finding))
                .collect(Collectors.toSet());
        assertEquals(Set.of("病院", "A社", "下請社"), know);
        assertTrue(scene.sightOf("A社").seesParty(scene.arrangement().party(id("下請社"))));
        assertFalse(scene.sightOf("B社").seesParty(scene.arrangement().party(id("下請社"))));
    }
}

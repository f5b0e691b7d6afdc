package jp.bunkai.matrix.rules;

import static jp.bunkai.matrix.Scene.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.SystemKind;
import jp.bunkai.matrix.Audience;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.Severity;
import org.junit.jupiter.api.Test;

/** WITHOUT_CONTRACT, CONTRACT_ENDS and CONTRACTING_PARTY_NOT_PERFORMER. */
class ContractRulesTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 4, 1);
    private final Scene scene = new Scene().vendor("A社").vendor("B社").system("電子カルテ", SystemKind.EHR, "A社")
            .row("BKP-01", Scope.system(id("電子カルテ"))).letter("A社", Letter.AR).letter("B社", Letter.C);

    @Test
    void aVendorThatHoldsDutiesNeedsAContract() {
        Finding finding = Check.only(scene.check(new WithoutContractRule()), FindingCode.WITHOUT_CONTRACT, Severity.WARNING);
        assertEquals("A社は 1 行で A または R を持ちますが、有効な契約がありません。", finding.sentence().ja());
        assertEquals("A社 holds A or R in 1 row without any contract in force.", finding.sentence().en());
        assertEquals(Audience.pair(id("A社")), finding.audience());
        assertFalse(scene.sightOf("B社").sees(finding));
        Check.none(scene.contract("保守契約", "A社").check(new WithoutContractRule()));
    }

    @Test
    void beingConsultedNeedsNoContract() {
        Check.none(scene.letter("A社", Letter.C).check(new WithoutContractRule()));
    }

    @Test
    void aVendorBoundByPublishedTermsNeedsNone() {
        Check.none(scene.publishedTerms("A社").check(new WithoutContractRule()));
    }

    @Test
    void aContractThatLeavesTheSystemOutIsToldBySystem() {
        scene.system("医事", SystemKind.BILLING, "A社").contract("医事契約", "A社", "A社", BEGUN, null, true, "医事");
        assertEquals("A社は「電子カルテ」で A または R を持ちますが、これを対象とする有効な契約がありません。",
                Check.only(scene.check(new WithoutContractRule()), FindingCode.WITHOUT_CONTRACT, Severity.WARNING).sentence().ja());
    }

    @Test
    void aContractThatEndsInHalfAYearIsToldInTime() {
        scene.contract("保守契約", "A社", "A社", BEGUN, LocalDate.of(2027, 3, 31), false);
        Finding finding = Check.only(scene.check(new ContractEndsRule()), FindingCode.CONTRACT_ENDS, Severity.WARNING);
        assertEquals("A社との契約「保守契約」は2027-03-31に終了します。", finding.sentence().ja());
        assertEquals("The contract “保守契約” with A社 ends on 2027-03-31.", finding.sentence().en());
        Check.none(scene.contract("保守契約", "A社", "A社", BEGUN, LocalDate.of(2027, 5, 22), false).check(new ContractEndsRule()));
    }

    @Test
    void aContractThatRenewsItselfDoesNotEnd() {
        Check.none(scene.contract("保守契約", "A社", "A社", BEGUN, LocalDate.of(2027, 3, 31), true).check(new ContractEndsRule()));
    }

    @Test
    void aContractOfAPartyThatHoldsNothingMayEnd() {
        Check.none(scene.contract("B社契約", "B社", "B社", BEGUN, LocalDate.of(2027, 3, 31), false).check(new ContractEndsRule()));
    }

    @Test
    void anEndedContractIsAFindingWhileItIsCited() {
        scene.contract("旧契約", "A社", "A社", LocalDate.of(2020, 4, 1), LocalDate.of(2026, 3, 31), false);
        Check.none(scene.check(new ContractEndsRule()));
        assertEquals("A社との契約「旧契約」は2026-03-31に終了しましたが、条件に引用されています。",
                scene.cites("A社", "旧契約", "第3条").check(new ContractEndsRule()).get(0).sentence().ja());
    }

    @Test
    void aMakerThatPerformsForASellerIsNotBound() {
        scene.contract("販社契約", "B社", "A社", BEGUN, null, true);
        Finding finding = Check.only(scene.check(new NotPerformerRule()), FindingCode.CONTRACTING_PARTY_NOT_PERFORMER,
                Severity.WARNING);
        assertEquals("A社は契約「販社契約」の実施者として A または R を持ちますが、契約の相手方ではありません。", finding.sentence().ja());
        assertEquals("A社 performs under the contract “販社契約” and holds A or R, but is not a party to it.", finding.sentence().en());
        Check.none(scene.check(new WithoutContractRule()));
    }

    @Test
    void aMakerWithAContractOfItsOwnIsBound() {
        scene.contract("販社契約", "B社", "A社", BEGUN, null, true).contract("保守契約", "A社");
        Check.none(scene.check(new NotPerformerRule()));
    }

    @Test
    void aSubcontractorThatPerformsIsNoMakerOfThisKind() {
        scene.subcontractor("下請社", "A社").letter("下請社", Letter.R).contract("保守契約", "A社", "下請社", BEGUN, null, true);
        Check.none(scene.check(new NotPerformerRule()));
    }
}

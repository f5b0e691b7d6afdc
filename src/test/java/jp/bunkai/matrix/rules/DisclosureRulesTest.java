package jp.bunkai.matrix.rules;

import static jp.bunkai.matrix.rules.Check.none;
import static jp.bunkai.matrix.rules.Check.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.Severity;
import jp.bunkai.matrix.StatedDisclosure.Kind;
import jp.bunkai.matrix.StatedDisclosure.Said;
import jp.bunkai.matrix.StatedDisclosure.StatedAnswer;
import org.junit.jupiter.api.Test;

/** What a vendor discloses is held against what it holds, and each 「いいえ」 against the risks that were told. */
class DisclosureRulesTest {

    private static final DisclosureContradictsRule CONTRADICTS = new DisclosureContradictsRule();
    private static final DisclosureNoWithoutRiskRule WITHOUT_RISK = new DisclosureNoWithoutRiskRule();

    private static Scene scene() {
        return new Scene().vendor("A社", PartyFunction.EHR).vendor("B社", PartyFunction.NETWORK).subcontractor("C社", "A社");
    }

    private static StatedAnswer answer(String question, Said said, String... duties) {
        return new StatedAnswer("key " + question, question, null, said, null, Set.of(duties), true, false);
    }

    private static Scene held(String party, Letter letter) {
        return scene().row("IAM-08", Scope.dossier(), Phase.NORMAL).letter(party, letter);
    }

    @Test
    void aNoAgainstWhatTheVendorHoldsIsFoundForTheHospitalAndThatVendor() {
        Scene scene = held("A社", Letter.R).disclosed("A社", Kind.PRODUCT, answer("17.1", Said.NO, "IAM-08"), answer("17.2", Said.NOT_APPLICABLE, "IAM-08"),
                answer("17.3", Said.NO, "IAM-01"));
        Finding finding = only(scene.check(CONTRADICTS), FindingCode.DISCLOSURE_CONTRADICTS, Severity.WARNING);
        assertTrue(finding.sentence().ja().contains("PRODUCT「A社の製品」では 17.1「いいえ」、17.2「対象外」 と答えています。"), finding.sentence().ja());
        assertEquals(scene.lastRow(), finding.rowId());
        assertTrue(scene.sightOf("病院").sees(finding));
        assertTrue(scene.sightOf("A社").sees(finding));
        assertFalse(scene.sightOf("B社").sees(finding));
        assertFalse(scene.sightOf("C社").sees(finding));
    }

    @Test
    void onlyWhatOneHoldsIsContradicted() {
        none(held("A社", Letter.C).disclosed("A社", Kind.PRODUCT, answer("17.1", Said.NO, "IAM-08")).check(CONTRADICTS));
        none(held("B社", Letter.A).disclosed("A社", Kind.PRODUCT, answer("17.1", Said.NO, "IAM-08")).check(CONTRADICTS));
        none(held("A社", Letter.AR).out("対象がない", true).disclosed("A社", Kind.PRODUCT, answer("17.1", Said.NO, "IAM-08")).check(CONTRADICTS));
        none(held("A社", Letter.AR).left("A社").disclosed("A社", Kind.PRODUCT, answer("17.1", Said.NO, "IAM-08")).check(CONTRADICTS));
        none(held("A社", Letter.AR).disclosed("A社", Kind.CHECKLIST, answer("2.6", Said.NO, "IAM-08")).check(CONTRADICTS));
    }

    @Test
    void aRiskThatBothAgreedToSettlesTheContradiction() {
        Scene scene = held("A社", Letter.R).disclosed("A社", Kind.PRODUCT, answer("17.1", Said.NO, "IAM-08"));
        assertEquals(1, scene.told("ログ", "A社", null, false, Set.of("IAM-08")).check(CONTRADICTS).size());
        assertEquals(1, scene.told("他社のログ", "B社", null, true, Set.of("IAM-08")).check(CONTRADICTS).size());
        none(scene.told("合意したログ", "A社", null, true, Set.of("IAM-08")).check(CONTRADICTS));
    }

    /** A question may speak of several duties; whoever agreed to the risk made from it need not agree once for each. */
    @Test
    void anAgreedRiskMadeFromAnAnswerSettlesThatAnswerAtEveryRow() {
        Scene scene = held("A社", Letter.R).disclosed("A社", Kind.PRODUCT, answer("17.1", Said.NO, "IAM-01", "IAM-08"), answer("17.2", Said.NO, "IAM-08"));
        scene.told("アカウント", "A社", "key 17.1", true, Set.of("IAM-01"));
        assertTrue(scene.check(CONTRADICTS).get(0).sentence().ja().contains("では 17.2「いいえ」 と答えています"), scene.check(CONTRADICTS).toString());
        assertEquals(1, scene.told("申し出だけ", "A社", "key 17.2", false, Set.of()).check(CONTRADICTS).size());
        none(scene.told("17.2", "A社", "key 17.2", true, Set.of()).check(CONTRADICTS));
    }

    @Test
    void aRoughMappingMakesANoteThatSaysSo() {
        Scene scene = held("A社", Letter.R).disclosed("A社", Kind.PRODUCT, new StatedAnswer("k", "AUDT-1", null, Said.NO, null, Set.of("IAM-08"), true, true));
        assertTrue(scene.check(CONTRADICTS).get(0).sentence().ja().contains("AUDT-1「いいえ」（実施事項との対応は目安・未確認）"));
        assertEquals(Severity.NOTE, scene.check(CONTRADICTS).get(0).severity());
        assertTrue(scene.check(CONTRADICTS).get(0).sentence().en().contains("the mapping to duties is rough or not verified"));
    }

    @Test
    void answersNoOfOneDisclosureAreOneFindingUntilARiskWasToldOfEach() {
        Scene scene = scene().disclosed("A社", Kind.PRODUCT, answer("1.1", Said.NO, "IAM-08"), answer("1.2", Said.NO), answer("1.3", Said.NOT_APPLICABLE, "IAM-01"));
        Finding finding = only(scene.check(WITHOUT_RISK), FindingCode.DISCLOSURE_NO_WITHOUT_RISK, Severity.WARNING);
        assertTrue(finding.sentence().ja().contains("「いいえ」2件（1.1、1.2）"), finding.sentence().ja());
        assertFalse(scene.sightOf("B社").sees(finding));
        assertTrue(scene.sightOf("A社").sees(finding));

        List<Finding> left = scene.told("ログ", "A社", null, false, Set.of("IAM-08")).check(WITHOUT_RISK);
        assertTrue(left.get(0).sentence().ja().contains("「いいえ」1件（1.2）"));
        none(scene.told("1.2", "A社", "key 1.2", false, Set.of()).check(WITHOUT_RISK));
    }

    @Test
    void anothersRiskIsNoAnswerAndWhatDescribesTheProductNeedsNone() {
        Scene scene = scene().disclosed("A社", Kind.PRODUCT, answer("1.1", Said.NO, "IAM-08"))
                .told("他社", "B社", "key 1.1", true, Set.of("IAM-08"));
        assertEquals(1, scene.check(WITHOUT_RISK).size());
        none(scene().disclosed("A社", Kind.PRODUCT, new StatedAnswer("k", "RMOT-1", null, Said.NO, null, Set.of("NET-02"), false, false)).check(WITHOUT_RISK));
        none(scene().disclosed("A社", Kind.CHECKLIST, answer("2.6", Said.NO, "IAM-08")).check(WITHOUT_RISK));
    }

    @Test
    void whatASubcontractorShowedTheHospitalItsPrimeDoesNotLearn() {
        Scene scene = held("C社", Letter.R).disclosed("C社", Kind.PRODUCT, answer("1.1", Said.NO, "IAM-08"));
        for (Finding finding : List.of(scene.check(CONTRADICTS).get(0), scene.check(WITHOUT_RISK).get(0))) {
            assertTrue(scene.sightOf("病院").sees(finding));
            assertFalse(scene.sightOf("A社").sees(finding));
        }
        none(scene.told("再委託先のログ", "A社", null, true, Set.of("IAM-08")).check(WITHOUT_RISK));
    }
}

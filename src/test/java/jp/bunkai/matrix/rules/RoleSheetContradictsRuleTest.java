package jp.bunkai.matrix.rules;

import static jp.bunkai.matrix.rules.Check.none;
import static jp.bunkai.matrix.rules.Check.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.Severity;
import org.junit.jupiter.api.Test;

/** What a confirmation sheet records as settled with a vendor is held against the rows in which that vendor has a part. */
class RoleSheetContradictsRuleTest {

    private static final RoleSheetContradictsRule RULE = new RoleSheetContradictsRule();

    private static Scene scene() {
        return new Scene().vendor("A社", PartyFunction.EHR).vendor("B社", PartyFunction.NETWORK).row("IAM-08", Scope.dossier(), Phase.NORMAL);
    }

    private static Scene settled(Scene scene) {
        return scene.settled("A社", "A共通-8", false, false, "IAM-08", "IAM-09");
    }

    private static Finding found(Scene scene) {
        return only(scene.check(RULE), FindingCode.ROLE_SHEET_CONTRADICTS, Severity.WARNING);
    }

    @Test
    void whatNobodyDoesOrAnswersForWasNotSettled() {
        Scene nobody = settled(scene().letter("A社", Letter.A));
        String sentence = found(nobody).sentence().ja();
        assertTrue(sentence.startsWith("A社との確認表の A共通-8「はい」 は協議済みと記録されていますが、"), sentence);
        assertTrue(sentence.endsWith("では実施する（R）当事者がいません。"), sentence);
        assertTrue(found(settled(scene().letter("A社", Letter.R))).sentence().ja().endsWith("責任を負う（A）当事者がいません。"));
        none(settled(scene().letter("A社", Letter.AR)).check(RULE));
        none(settled(scene().letter("A社", Letter.R).letter("B社", Letter.A)).check(RULE));
        none(scene().letter("A社", Letter.A).check(RULE));
    }

    @Test
    void theHospitalAndThatVendorAloneLearnOfIt() {
        Scene scene = settled(scene().letter("A社", Letter.A));
        Finding finding = found(scene);
        assertEquals(Scene.id("A社"), finding.partyId());
        assertTrue(scene.sightOf("病院").sees(finding));
        assertTrue(scene.sightOf("A社").sees(finding));
        assertFalse(scene.sightOf("B社").sees(finding));
    }

    @Test
    void theVendorsOwnDeclarationSpeaksAgainstIt() {
        assertTrue(found(settled(scene().letter("A社", Letter.AR).declares("A社", Answer.UNKNOWN))).sentence().ja().contains("自己申告は「不明」です"));
        assertTrue(found(settled(scene().letter("A社", Letter.AR).declares("A社", Answer.NOT_MINE))).sentence().ja().contains("自己申告は「担当外」です"));
        none(settled(scene().letter("B社", Letter.AR).letter("A社", Letter.C).declares("A社", Answer.NOT_MINE)).check(RULE));
        none(settled(scene().letter("B社", Letter.AR).declares("B社", Answer.UNKNOWN)).check(RULE));
    }

    @Test
    void onlyRowsOfItsDutyAndOfThatVendorAreMeant() {
        none(scene().letter("A社", Letter.A).settled("A社", "B-4", false, false, "IAM-09").check(RULE));
        Scene others = new Scene().vendor("A社", PartyFunction.EHR).vendor("B社", PartyFunction.NETWORK);
        others.row("IAM-08", Scope.party(Scene.id("B社")), Phase.NORMAL).letter("B社", Letter.A);
        none(settled(others).check(RULE));
        none(settled(scene().letter("A社", Letter.A).out("対象外", true)).check(RULE));
    }

    @Test
    void whatWasDoneSinceIsNamedSoAndARoughMappingIsANote() {
        Scene scene = scene().letter("A社", Letter.A).settled("A社", "A共通-8", true, true, "IAM-08");
        List<Finding> found = scene.check(RULE);
        String sentence = only(found, FindingCode.ROLE_SHEET_CONTRADICTS, Severity.NOTE).sentence().ja();
        assertTrue(sentence.contains("A共通-8「いいえ」→完了（実施事項との対応は目安・未確認） は協議済み"), sentence);
        assertEquals(1, settled(scene).check(RULE).size(), "one finding for a row and a sheet");
        found(scene);
    }
}

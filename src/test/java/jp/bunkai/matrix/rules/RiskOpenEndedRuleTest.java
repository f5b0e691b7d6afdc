package jp.bunkai.matrix.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Severity;
import org.junit.jupiter.api.Test;

/** A risk that the hospital retains has an approver and a time that is not over. */
class RiskOpenEndedRuleTest {

    private static Finding only(Scene scene) {
        List<Finding> found = scene.check(new RiskOpenEndedRule());
        assertEquals(1, found.size());
        assertEquals(FindingCode.RISK_OPEN_ENDED, found.get(0).code());
        assertEquals(Severity.WARNING, found.get(0).severity());
        return found.get(0);
    }

    @Test
    void whatNobodyApprovedIsFoundForTheHospitalAndTheVendorThatWasTold() {
        Scene scene = new Scene().vendor("A社").vendor("B社").risk("更新遅れ", "A社", false, null);
        Finding finding = only(scene);
        assertEquals("医療機関が保有するリスク「更新遅れ」に、承認者と期限がありません。", finding.sentence().ja());
        assertTrue(scene.sightOf("病院").sees(finding));
        assertTrue(scene.sightOf("A社").sees(finding));
        assertFalse(scene.sightOf("B社").sees(finding));
    }

    @Test
    void whatTheHospitalKeepsToItselfIsFoundForItAlone() {
        Scene scene = new Scene().vendor("A社").risk("更新遅れ", null, false, null);
        assertFalse(scene.sightOf("A社").sees(only(scene)));
    }

    @Test
    void anApprovalEndsAfterItsDay() {
        assertEquals(List.of(), new Scene().risk("更新遅れ", null, true, Scene.TODAY).check(new RiskOpenEndedRule()));
        LocalDate yesterday = Scene.TODAY.minusDays(1);
        Finding finding = only(new Scene().risk("更新遅れ", null, true, yesterday));
        assertEquals("医療機関が保有するリスク「更新遅れ」は期限（" + yesterday + "）を過ぎています。", finding.sentence().ja());
    }
}

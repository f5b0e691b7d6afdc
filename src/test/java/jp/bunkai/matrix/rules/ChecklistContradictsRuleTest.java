package jp.bunkai.matrix.rules;

import static jp.bunkai.matrix.rules.Check.none;
import static jp.bunkai.matrix.rules.Check.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.Severity;
import jp.bunkai.matrix.StatedDisclosure.Kind;
import jp.bunkai.matrix.StatedDisclosure.Said;
import jp.bunkai.matrix.StatedDisclosure.StatedAnswer;
import org.junit.jupiter.api.Test;

/** A checklist is held against what the matrix, declarations, relaxations and the checklists of others say. */
class ChecklistContradictsRuleTest {

    private static final ChecklistContradictsRule RULE = new ChecklistContradictsRule();

    private static Scene scene() {
        return new Scene().vendor("A社", PartyFunction.EHR).vendor("B社", PartyFunction.NETWORK).row("IAM-08", Scope.dossier(), Phase.NORMAL);
    }

    private static StatedAnswer said(Said said) {
        return new StatedAnswer("k", "2.6", "サーバ", said, null, Set.of("IAM-08", "IAM-09"), false, false);
    }

    private static String why(List<Finding> findings) {
        return only(findings, FindingCode.CHECKLIST_CONTRADICTS, Severity.WARNING).sentence().ja();
    }

    @Test
    void aYesOfWhatNobodyDoes() {
        Scene scene = scene().letter("A社", Letter.A).disclosed("A社", Kind.CHECKLIST, said(Said.YES));
        assertTrue(why(scene.check(RULE)).contains("CHECKLIST「A社の製品」で 2.6（サーバ）「はい」 と答えていますが、"), why(scene.check(RULE)));
        assertTrue(why(scene.check(RULE)).endsWith("実施する（R）当事者がいません。"));
        Finding finding = scene.check(RULE).get(0);
        assertTrue(scene.sightOf("A社").sees(finding));
        assertFalse(scene.sightOf("B社").sees(finding));
    }

    @Test
    void aYesAgainstOnesOwnDeclarationOrWhileTheMeasureIsRelaxed() {
        Scene declared = scene().letter("A社", Letter.AR).declares("A社", Answer.NOT_MINE).disclosed("A社", Kind.CHECKLIST, said(Said.YES));
        assertTrue(why(declared.check(RULE)).contains("自己申告では「担当外」です"));
        Scene relaxed = scene().letter("A社", Letter.AR);
        relaxed.relaxed("ログの停止", "A社", relaxed.lastRow()).disclosed("A社", Kind.CHECKLIST, said(Said.YES));
        assertTrue(why(relaxed.check(RULE)).contains("「ログの停止」が緩和されています"));
        assertTrue(why(relaxed("IAM-08", true, Scene.TODAY)).contains("「ログの停止」が緩和されています"), "the duty is relaxed, and with it its rows");
        none(relaxed("IAM-08", false, Scene.TODAY));
        none(relaxed("IAM-08", true, Scene.TODAY.plusDays(1)));
        none(relaxed("IAM-09", true, Scene.TODAY));
        Scene others = scene().letter("A社", Letter.AR);
        none(others.relaxed("他社の停止", "B社", others.lastRow()).disclosed("A社", Kind.CHECKLIST, said(Said.YES)).check(RULE));
    }

    private static List<Finding> relaxed(String duty, boolean approved, LocalDate from) {
        return scene().letter("A社", Letter.AR).relaxed("ログの停止", "A社", duty, approved, from).disclosed("A社", Kind.CHECKLIST, said(Said.YES)).check(RULE);
    }

    @Test
    void theHospitalsYesAgainstAVendorsNoIsForTheHospitalAlone() {
        Scene scene = scene().letter("A社", Letter.AR).disclosed("病院", Kind.CHECKLIST, said(Said.YES)).disclosed("A社", Kind.CHECKLIST, said(Said.NO));
        Finding finding = only(scene.check(RULE), FindingCode.CHECKLIST_CONTRADICTS, Severity.WARNING);
        assertTrue(finding.sentence().ja().contains("A社は「いいえ」と答えています"), finding.sentence().ja());
        assertTrue(scene.sightOf("病院").sees(finding));
        assertFalse(scene.sightOf("A社").sees(finding));
    }

    @Test
    void notApplicableAgainstWhatOneHolds() {
        assertTrue(why(scene().letter("A社", Letter.AR).disclosed("A社", Kind.CHECKLIST, said(Said.NOT_APPLICABLE)).check(RULE))
                .contains("2.6（サーバ）「対象外」 と答えていますが"));
        none(scene().letter("B社", Letter.AR).letter("A社", Letter.C).disclosed("A社", Kind.CHECKLIST, said(Said.NOT_APPLICABLE)).check(RULE));
    }

    @Test
    void whatAgreesIsNotFound() {
        none(scene().letter("A社", Letter.AR).disclosed("A社", Kind.CHECKLIST, said(Said.YES)).check(RULE));
        none(scene().letter("A社", Letter.AR).disclosed("A社", Kind.CHECKLIST, said(Said.NO)).check(RULE));
        none(scene().letter("A社", Letter.A).out("対象がない", true).disclosed("A社", Kind.CHECKLIST, said(Said.YES)).check(RULE));
        assertEquals(List.of(), scene().letter("A社", Letter.A).disclosed("A社", Kind.PRODUCT, said(Said.NO)).check(RULE));
    }
}

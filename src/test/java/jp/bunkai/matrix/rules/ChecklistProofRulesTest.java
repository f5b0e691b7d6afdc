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
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.Severity;
import jp.bunkai.matrix.StatedDisclosure.Kind;
import jp.bunkai.matrix.StatedDisclosure.Said;
import jp.bunkai.matrix.StatedDisclosure.StatedAnswer;
import org.junit.jupiter.api.Test;

/** A 「いいえ」 of a checklist says until when, and a 「はい」 is shown to be so. */
class ChecklistProofRulesTest {

    private static final ChecklistNoWithoutTargetRule TARGET = new ChecklistNoWithoutTargetRule();
    private static final ChecklistYesWithoutEvidenceRule EVIDENCE = new ChecklistYesWithoutEvidenceRule();

    private static Scene scene() {
        return new Scene().vendor("A社", PartyFunction.EHR).vendor("B社", PartyFunction.NETWORK).row("IAM-08", Scope.dossier(), Phase.NORMAL);
    }

    private static StatedAnswer said(String question, Said said, LocalDate target, boolean rough) {
        return new StatedAnswer("k " + question, question, null, said, target, Set.of("IAM-08"), false, rough);
    }

    private static StatedAnswer yes() {
        return said("2.6", Said.YES, null, false);
    }

    @Test
    void aNoNeedsADayByWhichItWillBeYesAndThatIsNotPast() {
        Scene scene = scene().disclosed("A社", Kind.CHECKLIST, said("2.4", Said.NO, null, false), said("2.5", Said.NO, LocalDate.of(2026, 11, 20), false),
                said("2.6", Said.NO, LocalDate.of(2026, 11, 21), false), said("2.7", Said.YES, null, false), said("2.8", Said.NO, null, false));
        List<Finding> found = scene.check(TARGET);
        assertEquals(List.of("A社のCHECKLIST「A社の製品」の「いいえ」2件（2.4、2.8）は、目標日がありません。",
                "A社のCHECKLIST「A社の製品」の「いいえ」1件（2.5）は、目標日を過ぎています。"), found.stream().map(finding -> finding.sentence().ja()).toList());
        assertEquals("2 answers no of A社 in CHECKLIST “A社の製品” (2.4, 2.8) have no target date.", found.get(0).sentence().en());
        assertEquals(Severity.WARNING, found.get(0).severity());
        assertTrue(scene.sightOf("A社").sees(found.get(0)));
        assertFalse(scene.sightOf("B社").sees(found.get(0)));
    }

    @Test
    void theHospitalsChecklistIsItsOwnAndADisclosureOfAProductHasNoTargets() {
        Scene scene = scene().disclosed("病院", Kind.CHECKLIST, said("2.4", Said.NO, null, false));
        Finding finding = only(scene.check(TARGET), FindingCode.CHECKLIST_NO_WITHOUT_TARGET, Severity.WARNING);
        assertFalse(scene.sightOf("A社").sees(finding));
        none(scene().disclosed("A社", Kind.PRODUCT, said("2.4", Said.NO, null, false)).check(TARGET));
        none(scene().disclosed("A社", Kind.CHECKLIST, said("2.4", Said.NO, null, false)).left("A社").check(TARGET));
    }

    @Test
    void aYesWithoutEvidenceInDate() {
        Scene scene = scene().letter("A社", Letter.AR).disclosed("A社", Kind.CHECKLIST, yes());
        Finding finding = only(scene.check(EVIDENCE), FindingCode.CHECKLIST_YES_WITHOUT_EVIDENCE, Severity.WARNING);
        assertTrue(finding.sentence().ja().startsWith("A社はCHECKLIST「A社の製品」で 2.6「はい」 と答えていますが、"), finding.sentence().ja());
        assertTrue(finding.sentence().ja().endsWith("A社が実施したことを示す、期限内の証跡がありません。"), finding.sentence().ja());
        assertEquals(scene.lastRow(), finding.rowId());
        assertTrue(scene.sightOf("A社").sees(finding));
        assertFalse(scene.sightOf("B社").sees(finding));

        assertEquals(1, scene().letter("A社", Letter.AR).shown("A社", LocalDate.of(2025, 11, 20)).disclosed("A社", Kind.CHECKLIST, yes()).check(EVIDENCE).size());
        none(scene().letter("A社", Letter.AR).shown("A社", LocalDate.of(2025, 11, 21)).disclosed("A社", Kind.CHECKLIST, yes()).check(EVIDENCE));
    }

    @Test
    void aRoughMappingMakesANote() {
        only(scene().letter("A社", Letter.AR).disclosed("A社", Kind.CHECKLIST, said("2.6", Said.YES, null, true)).check(EVIDENCE),
                FindingCode.CHECKLIST_YES_WITHOUT_EVIDENCE, Severity.NOTE);
    }

    @Test
    void aVendorAnswersForItselfAndTheHospitalForEverybodyWhoDoesTheDuty() {
        none(scene().letter("B社", Letter.AR).disclosed("A社", Kind.CHECKLIST, yes()).check(EVIDENCE));
        none(scene().letter("A社", Letter.A).disclosed("A社", Kind.CHECKLIST, yes()).check(EVIDENCE));
        Scene scene = scene().letter("A社", Letter.R).letter("B社", Letter.R).shown("A社", LocalDate.of(2026, 11, 1)).disclosed("病院", Kind.CHECKLIST, yes());
        Finding finding = only(scene.check(EVIDENCE), FindingCode.CHECKLIST_YES_WITHOUT_EVIDENCE, Severity.WARNING);
        assertTrue(finding.sentence().ja().contains("をB社が実施したことを示す"), finding.sentence().ja());
        assertTrue(scene.sightOf("病院").sees(finding));
        assertFalse(scene.sightOf("B社").sees(finding));
        none(scene().letter("A社", Letter.AR).out("対象がない", true).disclosed("A社", Kind.CHECKLIST, yes()).check(EVIDENCE));
        none(scene().letter("A社", Letter.AR).disclosed("A社", Kind.CHECKLIST, said("2.6", Said.NO, null, false)).check(EVIDENCE));
    }
}

package jp.bunkai.matrix.rules;

import static jp.bunkai.matrix.Scene.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import jp.bunkai.catalogue.CadenceUnit;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.SystemKind;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.Severity;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import org.junit.jupiter.api.Test;

/** EVIDENCE_OVERDUE and NO_EVIDENCE: a signed row is no proof. */
class EvidenceRuleTest {

    private static final ServiceLevel MONTHLY = ServiceLevel.schedule(null, null, 1, CadenceUnit.MONTH);

    private final Scene scene = row(Phase.NORMAL);

    private static Scene row(Phase phase) {
        return new Scene().vendor("A社").vendor("B社").system("電子カルテ", SystemKind.EHR, "A社")
                .row("BKP-07", Scope.system(id("電子カルテ")), phase).letter("A社", Letter.AR)
                .set(FieldPath.of(Field.EVIDENCE_ASKED, id("A社")), "訓練記録");
    }

    @Test
    void evidenceThatWasNeverShownIsNotedBeforeItIsDue() {
        Finding finding = Check.only(scene.check(new EvidenceRule()), FindingCode.EVIDENCE_OVERDUE, Severity.NOTE);
        assertEquals("「参照系・代替機の用意」（電子カルテ）をA社が実施した証跡が、一度も示されていません。", finding.sentence().ja());
        assertEquals("A社 has never shown evidence for “Read-only/alternate system” (電子カルテ).", finding.sentence().en());
        assertFalse(scene.sightOf("B社").sees(finding));
    }

    @Test
    void underAContractThatRanLongEnoughItIsAWarning() {
        scene.contract("保守契約", "A社", "A社", LocalDate.of(2025, 4, 1), null, true);
        Check.only(scene.check(new EvidenceRule()), FindingCode.EVIDENCE_OVERDUE, Severity.WARNING);
    }

    @Test
    void withoutACadenceAYearIsLongEnough() {
        Check.none(scene.shown("A社", LocalDate.of(2025, 11, 21)).check(new EvidenceRule()));
        Scene older = row(Phase.NORMAL).shown("A社", LocalDate.of(2025, 11, 20));
        assertEquals("「参照系・代替機の用意」（電子カルテ）のA社の証跡は2025-11-20のものが最後で、取り決めた頻度を過ぎています。",
                Check.only(older.check(new EvidenceRule()), FindingCode.EVIDENCE_OVERDUE, Severity.WARNING).sentence().ja());
    }

    @Test
    void theShortestCadenceOfTheTermsCounts() {
        scene.levels("A社", ServiceLevel.schedule(null, null, 1, CadenceUnit.YEAR), MONTHLY);
        Check.none(scene.shown("A社", LocalDate.of(2026, 10, 21)).check(new EvidenceRule()));
        Check.only(row(Phase.NORMAL).levels("A社", MONTHLY).shown("A社", LocalDate.of(2026, 10, 20)).check(new EvidenceRule()),
                FindingCode.EVIDENCE_OVERDUE, Severity.WARNING);
    }

    @Test
    void anothersEvidenceProvesNothing() {
        Check.only(scene.shown("B社", Scene.TODAY).check(new EvidenceRule()), FindingCode.EVIDENCE_OVERDUE, Severity.NOTE);
    }

    @Test
    void anEmergencyRowIsDueOnlyWhereItsTermsRepeat() {
        Check.none(row(Phase.EMERGENCY).check(new EvidenceRule()));
        Check.only(row(Phase.EMERGENCY).levels("A社", MONTHLY).check(new EvidenceRule()), FindingCode.EVIDENCE_OVERDUE, Severity.NOTE);
    }

    @Test
    void theHospitalShowsEvidenceToo() {
        Scene hospital = new Scene().row("GOV-01", Scope.dossier()).letter("病院", Letter.AR);
        assertEquals(List.of(FindingCode.NO_EVIDENCE, FindingCode.EVIDENCE_OVERDUE),
                hospital.check(new EvidenceRule()).stream().map(Finding::code).toList());
        Check.none(hospital.shown("病院", Scene.TODAY).check(new EvidenceRule()));
    }

    @Test
    void evidenceHasToBeNamed() {
        scene.set(FieldPath.of(Field.EVIDENCE_ASKED, id("A社")), null);
        Finding finding = scene.check(new EvidenceRule()).get(0);
        assertEquals(FindingCode.NO_EVIDENCE, finding.code());
        assertEquals("「参照系・代替機の用意」（電子カルテ）をA社が実施したことを何で確かめるか、決まっていません。", finding.sentence().ja());
    }

    @Test
    void whoIsOnlyInformedShowsNothing() {
        Check.none(scene.letter("A社", Letter.I).check(new EvidenceRule()));
    }
}

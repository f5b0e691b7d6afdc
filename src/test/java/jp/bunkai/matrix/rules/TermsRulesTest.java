package jp.bunkai.matrix.rules;

import static jp.bunkai.matrix.Scene.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jp.bunkai.catalogue.Bound;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.ServiceLevelUnit;
import jp.bunkai.catalogue.SystemKind;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Audience;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.Severity;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import org.junit.jupiter.api.Test;

/** COST_UNDECIDED and NO_SERVICE_LEVEL. */
class TermsRulesTest {

    private static final ServiceLevel WITHIN_A_DAY = ServiceLevel.duration(null, Bound.AT_MOST, 24, ServiceLevelUnit.HOUR);
    private static final ServiceLevel WORDS = ServiceLevel.text(null, new Text("誠実に行う", "in good faith"));

    private final Scene normal = new Scene().vendor("A社").vendor("B社").system("電子カルテ", SystemKind.EHR, "A社")
            .row("BKP-07", Scope.system(id("電子カルテ")), Phase.NORMAL).letter("病院", Letter.A).letter("A社", Letter.R);
    private final Scene emergency = new Scene().vendor("A社").system("電子カルテ", SystemKind.EHR, "A社")
            .row("BKP-07", Scope.system(id("電子カルテ")), Phase.EMERGENCY).letter("病院", Letter.A).letter("A社", Letter.R);

    @Test
    void nobodySaidWhoPays() {
        Finding finding = Check.only(normal.check(new CostUndecidedRule()), FindingCode.COST_UNDECIDED, Severity.WARNING);
        assertEquals("「参照系・代替機の用意」（電子カルテ）をA社が行う費用を誰が負担するか、決まっていません。", finding.sentence().ja());
        assertEquals("Who pays for what A社 does for “Read-only/alternate system” (電子カルテ) is not agreed.", finding.sentence().en());
        assertEquals(Audience.pair(id("A社")), finding.audience());
        assertFalse(normal.sightOf("B社").sees(finding));
    }

    @Test
    void inAnEmergencyItBlocks() {
        Check.only(emergency.check(new CostUndecidedRule()), FindingCode.COST_UNDECIDED, Severity.BLOCKER);
        Check.only(emergency.cost("A社", CostClass.UNDECIDED).check(new CostUndecidedRule()), FindingCode.COST_UNDECIDED,
                Severity.BLOCKER);
    }

    @Test
    void includedOrFreeIsDecided() {
        Check.none(normal.cost("A社", CostClass.INCLUDED).check(new CostUndecidedRule()));
        Check.none(emergency.cost("A社", CostClass.FREE).check(new CostUndecidedRule()));
    }

    @Test
    void chargedApartNeedsAFigure() {
        Finding finding = Check.only(normal.cost("A社", CostClass.SEPARATE).check(new CostUndecidedRule()),
                FindingCode.COST_UNDECIDED, Severity.NOTE);
        assertEquals("「参照系・代替機の用意」（電子カルテ）のA社の費用は「別途」ですが、金額も上限もありません。", finding.sentence().ja());
        Check.only(emergency.cost("A社", CostClass.SEPARATE).check(new CostUndecidedRule()), FindingCode.COST_UNDECIDED,
                Severity.WARNING);
        Check.none(normal.set(FieldPath.of(Field.COST_AMOUNT, id("A社")), 120_000L).check(new CostUndecidedRule()));
        Check.none(emergency.set(FieldPath.of(Field.COST_UPPER_LIMIT, id("A社")), 5_000_000L).check(new CostUndecidedRule()));
    }

    @Test
    void whatTheHospitalDoesItselfNeedsNoPrice() {
        Check.none(new Scene().row("GOV-01", Scope.dossier()).letter("病院", Letter.AR).check(new CostUndecidedRule()));
    }

    @Test
    void beingConsultedCostsNothing() {
        Check.none(normal.letter("A社", Letter.C).check(new CostUndecidedRule()));
    }

    @Test
    void whatAVendorDoesHasAMeasure() {
        Finding finding = Check.only(normal.check(new ServiceLevelRule()), FindingCode.NO_SERVICE_LEVEL, Severity.WARNING);
        assertEquals("「参照系・代替機の用意」（電子カルテ）のA社の条件に、期限や頻度など測れる水準がありません。", finding.sentence().ja());
        assertEquals("The terms of A社 for “Read-only/alternate system” (電子カルテ) have no measurable level.",
                finding.sentence().en());
        assertFalse(normal.sightOf("B社").sees(finding));
        Check.none(normal.levels("A社", WITHIN_A_DAY).check(new ServiceLevelRule()));
    }

    @Test
    void wordsAreNoMeasureWhereTheCatalogueHasOne() {
        Check.only(normal.levels("A社", WORDS).check(new ServiceLevelRule()), FindingCode.NO_SERVICE_LEVEL, Severity.WARNING);
    }

    @Test
    void wordsDoWhereTheCatalogueProposesNothingElse() {
        Scene words = new Scene().vendor("A社").system("電子カルテ", SystemKind.EHR, "A社").row("IAM-02", Scope.system(id("電子カルテ")))
                .letter("病院", Letter.A).letter("A社", Letter.R);
        Check.only(words.check(new ServiceLevelRule()), FindingCode.NO_SERVICE_LEVEL, Severity.WARNING);
        Check.none(words.levels("A社", WORDS).check(new ServiceLevelRule()));
    }
}

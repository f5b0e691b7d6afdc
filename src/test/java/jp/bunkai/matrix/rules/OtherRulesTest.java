package jp.bunkai.matrix.rules;

import static jp.bunkai.matrix.Scene.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.SystemKind;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.Severity;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import org.junit.jupiter.api.Test;

/** CONTACT_MISSING, RELAXATION_EXPIRED, ALERT_UNANSWERED and EDITION_CONFLICT; and that every code has its rule. */
class OtherRulesTest {

    @Test
    void whoHoldsAnIncidentDutyCanBeReachedDayAndNight() {
        Scene scene = new Scene().vendor("A社").vendor("B社").reached("A社", true, false)
                .row("INC-02", Scope.party(id("A社")), Phase.EMERGENCY).letter("A社", Letter.AR).letter("病院", Letter.I);
        Finding finding = Check.only(scene.check(new ContactMissingRule()), FindingCode.CONTACT_MISSING, Severity.WARNING);
        assertEquals("A社はインシデント対応を受け持ちますが、夜間の緊急連絡先が登録されていません。", finding.sentence().ja());
        assertEquals("A社 holds incident duties but has no emergency contact by night.", finding.sentence().en());
        assertFalse(scene.sightOf("B社").sees(finding));
        assertEquals("A社はインシデント対応を受け持ちますが、昼間・夜間とも緊急連絡先が登録されていません。",
                scene.reached("A社", false, false).check(new ContactMissingRule()).get(0).sentence().ja());
        Check.none(scene.reached("A社", true, true).check(new ContactMissingRule()));
    }

    @Test
    void whoHoldsNoIncidentDutyNeedsNoEmergencyContact() {
        Check.none(new Scene().vendor("A社").reached("A社", false, false).row("GOV-02", Scope.party(id("A社")))
                .letter("A社", Letter.AR).check(new ContactMissingRule()));
    }

    @Test
    void aRelaxationEndsOnItsDay() {
        Scene scene = new Scene().vendor("A社").vendor("B社").relaxation("ウイルス対策の停止", "A社", Scene.TODAY);
        Check.none(scene.check(new RelaxationExpiredRule()));
        scene.relaxation("自動更新の停止", "A社", LocalDate.of(2026, 11, 20));
        Finding finding = Check.only(scene.check(new RelaxationExpiredRule()), FindingCode.RELAXATION_EXPIRED, Severity.WARNING);
        assertEquals("「自動更新の停止」の緩和は期限（2026-11-20）を過ぎています。", finding.sentence().ja());
        assertTrue(scene.sightOf("A社").sees(finding));
        assertFalse(scene.sightOf("B社").sees(finding));
    }

    @Test
    void anAlertWaitsForItsAnswerUntilItsDay() {
        Scene scene = new Scene().vendor("A社").vendor("B社").row("VUL-09", Scope.party(id("A社")), Phase.NORMAL).letter("A社", Letter.AR)
                .alert("VPN装置の脆弱性", "A社", false, Scene.TODAY);
        Check.none(scene.check(new AlertUnansweredRule()));
        Finding silent = Check.only(scene.alert("サーバの脆弱性", "A社", false, LocalDate.of(2026, 11, 20)).check(new AlertUnansweredRule()),
                FindingCode.ALERT_UNANSWERED, Severity.WARNING);
        assertEquals("照会「サーバの脆弱性」に、期限（2026-11-20）を過ぎてもA社の回答がありません。", silent.sentence().ja());
        assertEquals("VUL-09", silent.duty());
        assertTrue(scene.sightOf("A社").sees(silent));
        assertFalse(scene.sightOf("B社").sees(silent));
        Finding promised = Check.only(new Scene().vendor("A社").alert("端末の脆弱性", "A社", true, LocalDate.of(2026, 11, 20))
                .check(new AlertUnansweredRule()), FindingCode.ALERT_UNANSWERED, Severity.WARNING);
        assertEquals("照会「端末の脆弱性」について、A社が約束した日（2026-11-20）を過ぎても、次の回答がありません。", promised.sentence().ja());
    }

    @Test
    void twoEditionsThatAskDifferentThingsAreBothShown() {
        Scene scene = new Scene().system("電子カルテ", SystemKind.EHR, null).row("IAM-05", Scope.system(id("電子カルテ")));
        Finding finding = Check.only(scene.check(new EditionConflictRule()), FindingCode.EDITION_CONFLICT, Severity.NOTE);
        String sentence = finding.sentence().ja();
        assertTrue(sentence.startsWith("「パスワード強度・使い回し禁止」（電子カルテ）について、"), sentence);
        assertTrue(sentence.contains("英数字と記号を混ぜた8文字以上") && sentence.contains("定期的な変更の要件は削除"), sentence);
        Check.none(scene.set(FieldPath.of(Field.FOLLOWED_EDITION), "第7.0版").check(new EditionConflictRule()));
    }

    @Test
    void aDutyWithoutSuchAConflictHasNone() {
        Check.none(new Scene().row("GOV-01", Scope.dossier()).check(new EditionConflictRule()));
    }

    @Test
    void everyCodeHasItsRule() {
        Set<FindingCode> found = MatrixRules.all().stream().flatMap(rule -> rule.codes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(List.of(FindingCode.values())), found);
    }

    @Test
    void everyRuleFindsNothingInAnEmptyDossierButWhatIsMissing() {
        Set<FindingCode> found = MatrixRules.all().stream().flatMap(rule -> new Scene().check(rule).stream()).map(Finding::code)
                .collect(Collectors.toSet());
        assertEquals(Set.of(FindingCode.DUTY_MISSING), found);
    }

    @Test
    void noRuleSharesACodeWithAnother() {
        List<FindingCode> all = MatrixRules.all().stream().flatMap(rule -> rule.codes().stream()).toList();
        assertEquals(Arrays.stream(FindingCode.values()).count(), all.size());
    }
}

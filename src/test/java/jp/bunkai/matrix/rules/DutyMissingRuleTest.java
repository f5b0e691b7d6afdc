package jp.bunkai.matrix.rules;

import static jp.bunkai.matrix.Scene.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.SystemKind;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.Severity;
import org.junit.jupiter.api.Test;

/** DUTY_MISSING. */
class DutyMissingRuleTest {

    private static List<Finding> about(Scene scene, String duty) {
        return scene.check(new DutyMissingRule()).stream().filter(finding -> finding.duty().equals(duty)).toList();
    }

    @Test
    void aCoreDutyOfTheDossierIsMissedOnce() {
        Finding finding = Check.only(about(new Scene(), "GOV-03"), FindingCode.DUTY_MISSING, Severity.BLOCKER);
        assertEquals("必須の実施事項「責任分界の文書化と定期見直し」の行がありません。", finding.sentence().ja());
        assertEquals("There is no row for the core duty “Document the responsibility split; review it”.", finding.sentence().en());
        Check.none(about(new Scene().row("GOV-03", Scope.dossier()), "GOV-03"));
    }

    @Test
    void eachPhaseNeedsItsRow() {
        Scene scene = new Scene().row("GOV-10", Scope.dossier(), Phase.NORMAL);
        Finding finding = Check.only(about(scene, "GOV-10"), FindingCode.DUTY_MISSING, Severity.BLOCKER);
        assertEquals("必須の実施事項「事業者間調整（プライム役）」（非常時）の行がありません。", finding.sentence().ja());
    }

    @Test
    void eachVendorNeedsItsRowButNoSubcontractorAndNobodyWhoLeft() {
        Scene scene = new Scene().vendor("A社").vendor("B社").vendor("C社").subcontractor("下請社", "A社").left("C社")
                .row("GOV-02", Scope.party(id("A社")));
        assertEquals(List.of(id("B社")), about(scene, "GOV-02").stream().map(Finding::partyId).toList());
    }

    @Test
    void eachSystemOfTheKindNeedsItsRow() {
        Scene scene = new Scene().system("電子カルテ", SystemKind.EHR, null).system("検査", SystemKind.DEPARTMENTAL, null);
        assertEquals(List.of("必須の実施事項「部門システム・医療機器の更新可否と代替策」（検査）の行がありません。"),
                about(scene, "VUL-05").stream().map(finding -> finding.sentence().ja()).toList());
    }

    @Test
    void eachAssetOfAGroupHasToBeInARow() {
        Scene scene = new Scene().asset("1号機", AssetKind.VPN, null).asset("2号機", AssetKind.VPN, null)
                .asset("3号機", AssetKind.VPN, null).row("VUL-01", Scope.assets(List.of(id("1号機"), id("2号機"))));
        assertEquals(List.of(id("3号機")), about(scene, "VUL-01").stream().map(Finding::assetId).toList());
    }

    @Test
    void aPcThatActsAsServerNeedsTheRowsOfAServer() {
        Scene scene = new Scene().asset("兼用PC", AssetKind.CLIENT, null).actsAsServer("兼用PC");
        Check.only(about(scene, "VUL-03"), FindingCode.DUTY_MISSING, Severity.BLOCKER);
        Check.none(about(new Scene().asset("端末", AssetKind.CLIENT, null), "VUL-03"));
    }

    @Test
    void takenOutByTheHospitalItIsNotMissingTakenOutByOthersItIs() {
        Check.none(about(new Scene().row("GOV-03", Scope.dossier()).out("別契約で合意", true), "GOV-03"));
        Scene unconfirmed = new Scene().row("GOV-03", Scope.dossier()).out("別契約で合意", false);
        Finding finding = Check.only(about(unconfirmed, "GOV-03"), FindingCode.DUTY_MISSING, Severity.BLOCKER);
        assertEquals("必須の実施事項「責任分界の文書化と定期見直し」が、病院の確認なしに「対象外」になっています。", finding.sentence().ja());
        assertEquals(unconfirmed.lastRow(), finding.rowId());
    }

    @Test
    void aDutyThatIsNotCoreMayBeMissing() {
        Set<String> missed = new Scene().vendor("A社").system("電子カルテ", SystemKind.EHR, "A社").asset("端末", AssetKind.CLIENT, "A社")
                .check(new DutyMissingRule()).stream().map(Finding::duty).collect(Collectors.toSet());
        assertTrue(missed.stream().allMatch(duty -> Scene.CATALOGUE.duty(duty).core()), missed::toString);
    }
}

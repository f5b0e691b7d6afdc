package jp.bunkai.matrix.rules;

import static jp.bunkai.matrix.Scene.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.SystemKind;
import jp.bunkai.matrix.Audience;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.Severity;
import org.junit.jupiter.api.Test;

/** ASSET_UNCOVERED and END_OF_SUPPORT. */
class AssetRulesTest {

    private final Scene scene = new Scene().vendor("A社").vendor("B社").asset("VPN装置", AssetKind.VPN, "A社");
    private final Scope vpn = Scope.assets(List.of(id("VPN装置")));

    @Test
    void anAssetWithoutAnyRowLacksAllThatItsKindNeeds() {
        Finding finding = Check.only(scene.check(new AssetUncoveredRule()), FindingCode.ASSET_UNCOVERED, Severity.WARNING);
        assertEquals("「VPN装置」には、次の行がありません: 更新の適用・接続元の制限・管理者資格情報の管理。", finding.sentence().ja());
        assertEquals("“VPN装置” has no row for: patching, restricting access, keeping its credentials.", finding.sentence().en());
        assertEquals(id("VPN装置"), finding.assetId());
    }

    @Test
    void onlyWhatIsLackingIsNamed() {
        scene.row("VUL-01", vpn).row("IAM-06", vpn);
        assertEquals("「VPN装置」には、次の行がありません: 接続元の制限。", scene.check(new AssetUncoveredRule()).get(0).sentence().ja());
    }

    @Test
    void anAssetWithAllItsRowsIsCovered() {
        Check.none(scene.row("VUL-01", vpn).row("NET-01", vpn).row("IAM-06", vpn).check(new AssetUncoveredRule()));
    }

    @Test
    void aRowTakenOutCoversNothing() {
        scene.row("VUL-01", vpn).row("NET-01", vpn).row("IAM-06", vpn).out("機能なし", true);
        assertEquals("「VPN装置」には、次の行がありません: 管理者資格情報の管理。",
                scene.check(new AssetUncoveredRule()).get(0).sentence().ja());
    }

    @Test
    void aMedicalDeviceIsCoveredByItsSystem() {
        Scene device = new Scene().system("画像", SystemKind.DEPARTMENTAL, null).asset("CT", AssetKind.MEDICAL_DEVICE, null, "画像");
        assertEquals("「CT」には、次の行がありません: 更新の適用。", device.check(new AssetUncoveredRule()).get(0).sentence().ja());
        Check.none(device.row("VUL-05", Scope.system(id("画像"))).check(new AssetUncoveredRule()));
    }

    @Test
    void anAssetPastItsEndOfSupportWithoutAPlanBlocks() {
        scene.row("AST-04", vpn).endOfSupport("VPN装置", LocalDate.of(2023, 5, 31), null);
        Finding finding = Check.only(scene.check(new EndOfSupportRule()), FindingCode.END_OF_SUPPORT, Severity.BLOCKER);
        assertEquals("「VPN装置」のサポートは2023-05-31に終了していますが、更新計画がありません。", finding.sentence().ja());
        assertEquals("Support for “VPN装置” ended on 2023-05-31 and there is no plan for what follows.", finding.sentence().en());
        assertEquals(scene.lastRow(), finding.rowId());
    }

    @Test
    void withinEighteenMonthsItWarnsAndOneDayLaterNot() {
        scene.endOfSupport("VPN装置", LocalDate.of(2028, 5, 21), null);
        assertEquals("「VPN装置」のサポートは2028-05-21に終了しますが、更新計画がありません。",
                Check.only(scene.check(new EndOfSupportRule()), FindingCode.END_OF_SUPPORT, Severity.WARNING).sentence().ja());
        Check.none(scene.endOfSupport("VPN装置", LocalDate.of(2028, 5, 22), null).check(new EndOfSupportRule()));
    }

    @Test
    void theLastDayOfSupportIsNotPast() {
        scene.endOfSupport("VPN装置", Scene.TODAY, null);
        Check.only(scene.check(new EndOfSupportRule()), FindingCode.END_OF_SUPPORT, Severity.WARNING);
    }

    @Test
    void aPlanMendsIt() {
        Check.none(scene.endOfSupport("VPN装置", LocalDate.of(2023, 5, 31), "2027年3月に更新").check(new EndOfSupportRule()));
    }

    @Test
    void supportDatesAreForTheHospitalAndTheMaintainer() {
        Finding finding = scene.endOfSupport("VPN装置", LocalDate.of(2023, 5, 31), null).check(new EndOfSupportRule()).get(0);
        assertTrue(scene.sightOf("A社").sees(finding));
        assertTrue(scene.sightOf("病院").sees(finding));
        assertFalse(scene.sightOf("B社").sees(finding));
        Scene unmaintained = new Scene().vendor("A社").asset("古い機器", AssetKind.NETWORK, null)
                .endOfSupport("古い機器", LocalDate.of(2020, 1, 1), null);
        assertEquals(Audience.organisation(id("病院")), unmaintained.check(new EndOfSupportRule()).get(0).audience());
    }
}

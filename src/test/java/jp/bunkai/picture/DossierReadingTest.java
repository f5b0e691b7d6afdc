package jp.bunkai.picture;

import static jp.bunkai.matrix.Scene.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.SystemKind;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Audience;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Leaving;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.ServerCover;
import jp.bunkai.matrix.Severity;
import jp.bunkai.matrix.rules.UpdateSentenceRule;
import jp.bunkai.picture.view.DeviceCode;
import jp.bunkai.picture.view.EndKind;
import jp.bunkai.picture.view.PictureDevice;
import jp.bunkai.picture.view.PictureEnd;
import jp.bunkai.picture.view.PictureFinding;
import org.junit.jupiter.api.Test;

/** What the picture takes from one dossier. */
class DossierReadingTest {

    private static final UUID DOSSIER = id("案件");

    private final Scene scene = new Scene().vendor("A社").vendor("B社").system("電子カルテ", SystemKind.EHR, "A社").asset("サーバ", AssetKind.SERVER, "A社", "電子カルテ")
            .asset("VPN装置", AssetKind.VPN, "B社").contract("保守契約", "A社");

    private static DossierPicture read(Arrangement arrangement, List<Finding> findings) {
        return new DossierReading(DOSSIER, arrangement, Map.of(id("VPN装置"), new AssetWords.Words("カスガ通信", "6.0.4", "通信室")),
                new DevicePictures(Scene.CATALOGUE)).picture(findings);
    }

    private DossierPicture read() {
        return read(scene.arrangement(), List.of());
    }

    private static PictureDevice device(DossierPicture picture, String label) {
        return picture.devices().stream().filter(device -> device.label().equals(label)).findFirst().orElseThrow();
    }

    private static PictureDevice.Duty duty(PictureDevice device, String duty) {
        return device.duties().stream().filter(one -> duty.equals(one.duty())).findFirst().orElseThrow();
    }

    @Test
    void aDeviceHasItsRowsWithWhoHoldsThemAndWhatTheyCite() {
        scene.row("VUL-03", Scope.assets(List.of(id("サーバ")))).letter("病院", Letter.C).letter("A社", Letter.AR).cites("A社", "保守契約", "第8条");
        PictureDevice.Duty duty = duty(device(read(), "サーバ"), "VUL-03");
        assertEquals(List.of(new PictureDevice.Cell(DOSSIER, scene.lastRow(), true,
                List.of(new PictureDevice.Holder(id("org A社"), false, Letter.AR, id("保守契約"), "第8条")))), duty.cells());
        assertEquals(List.of(), duty.codes());
    }

    @Test
    void aCoreDutyWithoutARowStandsThereWithoutOne() {
        PictureDevice.Duty duty = duty(device(read(), "VPN装置"), "VUL-01");
        assertEquals(List.of(), duty.cells());
        assertEquals(List.of(DeviceCode.UNHELD), duty.codes());
        assertTrue(device(read(), "サーバ").duties().stream().noneMatch(one -> "VUL-01".equals(one.duty())), "a duty of VPN devices");
    }

    @Test
    void whatAPartyThatLeftHeldNobodyHolds() {
        scene.row("VUL-01", Scope.assets(List.of(id("VPN装置")))).letter("B社", Letter.AR);
        assertEquals(List.of(), duty(device(read(), "VPN装置"), "VUL-01").codes());
        scene.left("B社");
        PictureDevice device = device(read(), "VPN装置");
        assertEquals(List.of(DeviceCode.UNHELD), duty(device, "VUL-01").codes());
        assertNull(device.assets().get(0).maintainedById());
    }

    @Test
    void aGroupOfAssetsHasOneRowAndEachHasItsDuty() {
        scene.asset("VPN装置2", AssetKind.VPN, "B社").row("VUL-01", Scope.assets(List.of(id("VPN装置"), id("VPN装置2")))).letter("B社", Letter.AR);
        assertEquals(duty(device(read(), "VPN装置"), "VUL-01").cells(), duty(device(read(), "VPN装置2"), "VUL-01").cells());
    }

    @Test
    void anAssetKeepsTheWordsOfTheRegister() {
        assertEquals("カスガ通信", device(read(), "VPN装置").assets().get(0).maker());
        assertEquals("6.0.4", device(read(), "VPN装置").assets().get(0).version());
        assertEquals("通信室", device(read(), "VPN装置").assets().get(0).place());
        assertEquals(id("org B社"), device(read(), "VPN装置").assets().get(0).maintainedById());
    }

    @Test
    void rowsAreCountedByWhoHoldsThem() {
        scene.row("VUL-01", Scope.assets(List.of(id("VPN装置")))).letter("B社", Letter.A);
        scene.row("AST-01", Scope.dossier()).letter("病院", Letter.AR);
        scene.row("GOV-01", Scope.dossier());
        scene.row("VUL-03", Scope.assets(List.of(id("サーバ")))).out("不要", true);
        DossierPicture picture = read();
        assertEquals(List.of(3, 2, 2), List.of(picture.rows(), picture.held(), picture.withoutResponsible()));
        assertEquals(new DossierPicture.Holding(1, 0), picture.vendors().get(id("org B社")));
        assertEquals(new DossierPicture.Holding(0, 0), picture.vendors().get(id("org A社")));
        assertEquals(Set.of(id("org A社"), id("org B社")), picture.vendors().keySet());
        assertTrue(picture.areas().stream().anyMatch(area -> area.area().equals("GOV") && area.withoutAccountable() == 1 && area.withoutResponsible() == 1));
    }

    @Test
    void theSentenceIsCountedByTheRuleAndIsNoFindingOfOneDossier() {
        List<Finding> findings = scene.check(new UpdateSentenceRule());
        DossierPicture picture = read(scene.arrangement(), findings);
        assertEquals(List.of(), picture.codes());
        assertEquals(new ServerCover(1, 0, true), picture.cover());
        assertEquals("サーバ", picture.uncovered().get(0).label());
        scene.row("VUL-03", Scope.assets(List.of(id("サーバ")))).letter("A社", Letter.AR).cites("A社", "保守契約", "第8条");
        assertEquals(List.of(), read().uncovered());
        assertEquals(new ServerCover(1, 1, true), read().cover());
    }

    @Test
    void withoutItsVendorTheServerHasNoSentenceAndTheRowNobody() {
        scene.row("VUL-03", Scope.assets(List.of(id("サーバ")))).letter("A社", Letter.AR).cites("A社", "保守契約", "第8条").subcontractor("孫請", "A社");
        Arrangement before = scene.arrangement();
        assertEquals(Set.of(id("A社"), id("孫請")), Leaving.of(before, id("A社")));
        DossierPicture after = read(Leaving.without(before, Leaving.of(before, id("A社"))), List.of());
        assertEquals(new ServerCover(1, 0, true), after.cover());
        assertEquals(List.of(DeviceCode.UNHELD), duty(device(after, "サーバ"), "VUL-03").codes());
        assertEquals(Set.of(id("org B社")), after.vendors().keySet());
        assertEquals(1, read(before, List.of()).cover().covered(), "what stands is left as it is");
    }

    @Test
    void everythingWithADayEndsOnIt() {
        LocalDate day = Scene.TODAY.plusDays(10);
        scene.contract("終わる契約", "A社", "A社", LocalDate.of(2020, 4, 1), day, false);
        scene.endOfSupport("サーバ", Scene.TODAY.minusDays(1), "来年度に更新");
        scene.relaxation("自動更新の停止", "B社", day);
        scene.risk("古いVPN", "B社", true, day.plusDays(1));
        scene.row("VUL-01", Scope.assets(List.of(id("VPN装置")))).letter("B社", Letter.AR).shown("B社", Scene.TODAY.minusDays(100));
        scene.shown("B社", Scene.TODAY.minusDays(200));
        List<PictureEnd> ends = read().ends();
        assertEquals(List.of(EndKind.CONTRACT, EndKind.SUPPORT, EndKind.RELAXATION, EndKind.RISK, EndKind.EVIDENCE), ends.stream().map(PictureEnd::kind).toList());
        assertEquals(new PictureEnd(day, false, EndKind.CONTRACT, "終わる契約", DOSSIER, id("org A社"), id("終わる契約"), null, false), ends.get(0));
        assertEquals(new PictureEnd(Scene.TODAY.minusDays(1), true, EndKind.SUPPORT, "サーバ", DOSSIER, id("org A社"), id("サーバ"), null, true), ends.get(1));
        assertEquals(day, ends.get(2).on());
        assertEquals(Scene.TODAY.minusDays(100).plusYears(1), ends.get(4).on(), "a year after the newest evidence");
        assertEquals(scene.lastRow(), ends.get(4).rowId());
    }

    @Test
    void findingsAreCountedByCodeTheMostPressingFirst() {
        Finding note = finding(FindingCode.NO_EVIDENCE, Severity.NOTE);
        Finding blocker = finding(FindingCode.NO_ACCOUNTABLE, Severity.BLOCKER);
        assertEquals(List.of(new PictureFinding(FindingCode.NO_ACCOUNTABLE, Severity.BLOCKER, 1), new PictureFinding(FindingCode.NO_EVIDENCE, Severity.NOTE, 2)),
                read(scene.arrangement(), List.of(note, blocker, note)).codes());
    }

    private static Finding finding(FindingCode code, Severity severity) {
        return new Finding(code, severity, null, null, null, null, new Text("文", "text"), new Text("対応", "mend"),
                Audience.all());
    }
}

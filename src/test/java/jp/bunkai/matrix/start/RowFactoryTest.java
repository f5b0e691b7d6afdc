package jp.bunkai.matrix.start;

import static jp.bunkai.matrix.Scene.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.SystemKind;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.Standing;
import jp.bunkai.matrix.rules.DutyMissingRule;
import org.junit.jupiter.api.Test;

/** Which rows a dossier gets, who is proposed to hold them, and how they follow its parties, systems and assets. */
class RowFactoryTest {

    private static List<RowFact> rows(Scene scene, String duty, Phase phase) {
        return scene.rows().stream().filter(row -> row.duty().equals(duty) && row.phase() == phase).toList();
    }

    private static RowFact row(Scene scene, String duty) {
        List<RowFact> rows = rows(scene, duty, Phase.NORMAL);
        assertEquals(1, rows.size(), duty);
        return rows.get(0);
    }

    private static Map<String, Letter> letters(RowFact row, String... names) {
        Map<UUID, String> byId = new TreeMap<>();
        for (String name : names) {
            byId.put(id(name), name);
        }
        Map<String, Letter> letters = new TreeMap<>();
        row.letters().forEach((party, letter) -> letters.put(byId.get(party), letter));
        return letters;
    }

    @Test
    void everyCoreDutyGetsARowForEachObjectInEachPhaseAndNoOther() {
        Scene scene = new Scene().vendor("A社").vendor("B社").system("電子カルテ", SystemKind.EHR, "A社");
        scene.follow();
        assertEquals(2, rows(scene, "GOV-02", Phase.NORMAL).size());
        assertEquals(1, rows(scene, "GOV-10", Phase.NORMAL).size());
        assertEquals(1, rows(scene, "GOV-10", Phase.EMERGENCY).size());
        assertEquals(1, rows(scene, "BKP-01", Phase.NORMAL).size());
        assertEquals(0, rows(scene, "BKP-01", Phase.EMERGENCY).size());
        assertEquals(0, rows(scene, "VUL-01", Phase.NORMAL).size());
        assertTrue(scene.rows().stream().allMatch(RowFact::core));
        assertEquals(Set.of(), scene.check(new DutyMissingRule()).stream().collect(Collectors.toSet()));
    }

    @Test
    void theHolderIsWhoMaintainsTheObject() {
        Scene scene = new Scene().vendor("A社").vendor("ネット社", PartyFunction.NETWORK).system("電子カルテ", SystemKind.EHR, "A社")
                .asset("VPN装置", AssetKind.VPN, "ネット社");
        scene.follow();
        assertEquals(Map.of("病院", Letter.C, "ネット社", Letter.AR), letters(row(scene, "VUL-01"), "病院", "A社", "ネット社"));
        assertEquals(Map.of("病院", Letter.A, "A社", Letter.R), letters(row(scene, "IAM-05"), "病院", "A社", "ネット社"));
    }

    @Test
    void whatNobodyMaintainsIsProposedToNobody() {
        Scene scene = new Scene().vendor("A社", PartyFunction.EHR).asset("VPN装置", AssetKind.VPN, null);
        scene.follow();
        assertEquals(Map.of("病院", Letter.C), letters(row(scene, "VUL-01"), "病院", "A社"));
    }

    @Test
    void otherVendorsThatTouchTheObjectGetTheirLetter() {
        Scene scene = new Scene().vendor("A社").vendor("B社").vendor("C社").asset("接続", AssetKind.CONNECTION, "A社").touchedBy("接続", "B社");
        scene.follow();
        assertEquals(Map.of("病院", Letter.A, "A社", Letter.R, "B社", Letter.C), letters(row(scene, "NET-04"), "病院", "A社", "B社", "C社"));
    }

    @Test
    void theDossiersOwnDutiesGoToTheCoordinatorIfOneIsNamed() {
        Scene scene = new Scene().vendor("A社").vendor("B社");
        scene.follow();
        assertEquals(Map.of("病院", Letter.A, "A社", Letter.C, "B社", Letter.C), letters(row(scene, "NET-05"), "病院", "A社", "B社"));
        Scene coordinated = new Scene().vendor("A社").vendor("B社").coordinator("B社");
        coordinated.follow();
        assertEquals(Map.of("病院", Letter.A, "A社", Letter.C, "B社", Letter.R), letters(row(coordinated, "NET-05"), "病院", "A社", "B社"));
    }

    @Test
    void eachVendorHoldsItsOwnRow() {
        Scene scene = new Scene().vendor("A社").vendor("B社");
        scene.follow();
        RowFact ofA = rows(scene, "GOV-02", Phase.NORMAL).stream().filter(row -> row.scope().equals(Scope.party(id("A社"))))
                .findFirst().orElseThrow();
        assertEquals(Map.of("病院", Letter.I, "A社", Letter.AR), letters(ofA, "病院", "A社", "B社"));
    }

    @Test
    void aHospitalThatMaintainsItselfHoldsBothParts() {
        Scene scene = new Scene().asset("VPN装置", AssetKind.VPN, "病院").system("医事", SystemKind.BILLING, "病院");
        scene.follow();
        assertEquals(Map.of("病院", Letter.AR), letters(row(scene, "VUL-01"), "病院"));
        assertEquals(Map.of("病院", Letter.AR), letters(row(scene, "IAM-05"), "病院"));
    }

    @Test
    void aSubcontractorWorksUnderItsPrime() {
        Scene scene = new Scene().vendor("A社").subcontractor("下請社", "A社").asset("VPN装置", AssetKind.VPN, "下請社")
                .system("電子カルテ", SystemKind.EHR, "下請社");
        scene.follow();
        assertEquals(Map.of("病院", Letter.C, "A社", Letter.A, "下請社", Letter.R), letters(row(scene, "VUL-01"), "病院", "A社", "下請社"));
        assertEquals(Map.of("病院", Letter.A, "A社", Letter.R), letters(row(scene, "IAM-05"), "病院", "A社", "下請社"));
        assertEquals(0, rows(scene, "GOV-02", Phase.NORMAL).stream()
                .filter(row -> row.scope().equals(Scope.party(id("下請社")))).count());
    }

    @Test
    void whoDoesTheWorkGetsTheServiceLevelsAndTheEvidenceOfTheCatalogue() {
        Scene scene = new Scene().vendor("A社").asset("VPN装置", AssetKind.VPN, "A社");
        scene.follow();
        RowFact row = row(scene, "VUL-01");
        assertEquals(Scene.CATALOGUE.duty("VUL-01").serviceLevels(), row.terms(id("A社")).serviceLevels());
        assertEquals("適用記録（版・日時）", row.terms(id("A社")).evidenceAsked());
        assertEquals(null, row.terms(id("A社")).cost().costClass());
        assertEquals(List.of(), row.terms(id("病院")).serviceLevels());
    }

    @Test
    void likeAssetsOfOneMaintainerShareARowAndUnmaintainedOnesDoNot() {
        Scene scene = new Scene().vendor("A社").vendor("B社").asset("1号機", AssetKind.SERVER, "A社").asset("2号機", AssetKind.SERVER, "A社")
                .asset("3号機", AssetKind.SERVER, "B社").asset("4号機", AssetKind.SERVER, null).asset("5号機", AssetKind.SERVER, null);
        scene.follow();
        assertEquals(Set.of(Scope.assets(List.of(id("1号機"), id("2号機"))), Scope.assets(List.of(id("3号機"))),
                Scope.assets(List.of(id("4号機"))), Scope.assets(List.of(id("5号機")))),
                rows(scene, "VUL-03", Phase.NORMAL).stream().map(RowFact::scope).collect(Collectors.toSet()));
    }

    @Test
    void anAssetAddedLaterJoinsItsGroup() {
        Scene scene = new Scene().vendor("A社").asset("1号機", AssetKind.SERVER, "A社");
        scene.follow();
        scene.asset("2号機", AssetKind.SERVER, "A社");
        RowPlan plan = scene.follow();
        assertEquals(List.of(), plan.added());
        assertEquals(Scope.assets(List.of(id("1号機"), id("2号機"))), row(scene, "VUL-03").scope());
    }

    @Test
    void anAssetThatChangesItsMaintainerMovesToThatOnesGroup() {
        Scene scene = new Scene().vendor("A社").vendor("B社").asset("1号機", AssetKind.SERVER, "A社").asset("2号機", AssetKind.SERVER, "A社")
                .asset("3号機", AssetKind.SERVER, "B社");
        scene.follow();
        scene.asset("2号機", AssetKind.SERVER, "B社");
        scene.follow();
        assertEquals(Set.of(Scope.assets(List.of(id("1号機"))), Scope.assets(List.of(id("2号機"), id("3号機")))),
                rows(scene, "VUL-03", Phase.NORMAL).stream().map(RowFact::scope).collect(Collectors.toSet()));
    }

    @Test
    void theOnlyAssetOfARowStaysInItWhoeverMaintainsIt() {
        Scene scene = new Scene().vendor("A社").vendor("B社").asset("1号機", AssetKind.SERVER, "A社");
        scene.follow();
        assertTrue(scene.asset("1号機", AssetKind.SERVER, "B社").follow().isEmpty());
        assertEquals(Letter.AR, row(scene, "VUL-03").letter(id("A社")), "a proposal never rewrites a letter");
    }

    @Test
    void aRowTakenOutTakesNoOtherAssets() {
        Scene scene = new Scene().vendor("A社").asset("1号機", AssetKind.SERVER, "A社");
        scene.row("VUL-03", Scope.assets(List.of(id("1号機")))).out("クラウド側で実施", true);
        scene.asset("2号機", AssetKind.SERVER, "A社").follow();
        assertEquals(Set.of(Scope.assets(List.of(id("1号機"))), Scope.assets(List.of(id("2号機")))),
                rows(scene, "VUL-03", Phase.NORMAL).stream().map(RowFact::scope).collect(Collectors.toSet()));
    }

    @Test
    void runAgainItPlansNothing() {
        Scene scene = new Scene().vendor("A社").vendor("B社").system("電子カルテ", SystemKind.EHR, "A社")
                .asset("1号機", AssetKind.SERVER, "A社").asset("2号機", AssetKind.SERVER, null).asset("VPN装置", AssetKind.VPN, null);
        scene.follow();
        assertTrue(scene.follow().isEmpty());
    }

    @Test
    void newSystemsAndVendorsGetTheirRows() {
        Scene scene = new Scene().vendor("A社").system("電子カルテ", SystemKind.EHR, "A社");
        scene.follow();
        scene.vendor("B社").system("検査", SystemKind.DEPARTMENTAL, "B社");
        RowPlan plan = scene.follow();
        assertTrue(plan.added().stream().anyMatch(row -> row.duty().id().equals("GOV-02")));
        assertTrue(plan.added().stream().anyMatch(row -> row.duty().id().equals("VUL-05")));
        assertTrue(plan.added().stream().noneMatch(row -> row.duty().id().equals("GOV-03")));
    }

    @Test
    void rowsWhoseObjectIsGoneStandOutAndStay() {
        Scene scene = new Scene().vendor("A社").system("電子カルテ", SystemKind.EHR, "A社").asset("1号機", AssetKind.SERVER, "A社");
        scene.follow();
        int before = scene.rows().size();
        RowPlan plan = scene.left("A社").retireSystem("電子カルテ").retireAsset("1号機").follow();
        assertEquals(Set.of("当事者が離れたため", "対象システムの利用を終えたため", "対象資産の利用を終えたため"),
                plan.withdrawn().stream().map(RowPlan.Withdrawn::reason).collect(Collectors.toSet()));
        assertEquals(before, scene.rows().size());
        assertEquals(Standing.OUT, row(scene, "BKP-01").state().standing());
    }

    @Test
    void aVendorThatBecomesASubcontractorLosesItsOwnRows() {
        Scene scene = new Scene().vendor("A社").vendor("B社");
        scene.follow();
        RowPlan plan = scene.subcontractor("B社", "A社").follow();
        assertEquals(Set.of("再委託先になったため"), plan.withdrawn().stream().map(RowPlan.Withdrawn::reason).collect(Collectors.toSet()));
        assertEquals(List.of(), plan.added());
    }

    @Test
    void aDutyThatIsNotCoreFollowsItsAssetsOnlyWhereSomebodyAskedForIt() {
        Scene scene = new Scene().vendor("A社").asset("端末1", AssetKind.CLIENT, "A社");
        scene.row("VUL-04", Scope.assets(List.of(id("端末1")))).asset("端末2", AssetKind.CLIENT, "A社").vendor("B社")
                .asset("端末3", AssetKind.CLIENT, "B社");
        scene.follow();
        assertEquals(Scope.assets(List.of(id("端末1"), id("端末2"))), row(scene, "VUL-04").scope());
    }
}

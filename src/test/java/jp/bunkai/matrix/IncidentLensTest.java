package jp.bunkai.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.IncidentLens.Line;
import jp.bunkai.matrix.IncidentLens.Now;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.rules.MatrixRules;
import org.junit.jupiter.api.Test;

/** How the duties that failed elsewhere stand here. */
class IncidentLensTest {

    private static Map<String, Now> okayama(Scene scene, String viewer) {
        Map<String, Now> now = new TreeMap<>();
        lines(scene, viewer).forEach(line -> now.put(line.failure().duty(), line.now()));
        return now;
    }

    private static List<Line> lines(Scene scene, String viewer) {
        return IncidentLens.of(Findings.of(scene.arrangement(), MatrixRules.all()), scene.sightOf(viewer)).stream()
                .filter(view -> view.incident().id().equals("okayama-2024")).findFirst().orElseThrow().lines();
    }

    @Test
    void inACleanArrangementEveryDutyIsHeld() {
        assertEquals(Map.of("VUL-01", Now.HELD, "IAM-05", Now.HELD, "IAM-02", Now.HELD, "VUL-08", Now.HELD, "NET-01", Now.HELD,
                "VUL-03", Now.HELD, "BKP-02", Now.HELD, "BKP-03", Now.HELD, "INC-10", Now.HELD, "GOV-04", Now.HELD),
                okayama(CleanScene.of(), "病院"));
    }

    @Test
    void inAnEmptyDossierEveryDutyIsAbsent() {
        assertTrue(okayama(new Scene().vendor("A社"), "病院").values().stream().allMatch(now -> now == Now.ABSENT));
    }

    @Test
    void aRowThatNobodyHoldsIsAGap() {
        Scene scene = CleanScene.of();
        RowFact vpn = CleanScene.row(scene, "VUL-01", "VPN装置");
        scene.set(vpn.id(), FieldPath.of(Field.LETTER, Scene.id("ネット社")), null);
        assertEquals(Now.GAP, okayama(scene, "病院").get("VUL-01"));
    }

    @Test
    void anAssetWithoutItsRowIsAGapToo() {
        Scene scene = CleanScene.of().asset("もう一台のVPN装置", AssetKind.VPN, null);
        Line line = lines(scene, "病院").stream().filter(each -> each.failure().duty().equals("VUL-01")).findFirst().orElseThrow();
        assertEquals(Now.GAP, line.now());
        assertEquals(List.of(FindingCode.DUTY_MISSING), line.codes());
    }

    @Test
    void heldWithoutProofIsAtRisk() {
        Scene scene = CleanScene.of();
        scene.dropEvidence(CleanScene.row(scene, "BKP-02", "電子カルテ").id());
        Line line = lines(scene, "病院").stream().filter(each -> each.failure().duty().equals("BKP-02")).findFirst().orElseThrow();
        assertEquals(Now.AT_RISK, line.now());
        assertEquals(List.of(FindingCode.EVIDENCE_OVERDUE), line.codes());
    }

    @Test
    void aVendorSeesNothingOfRowsWhoseLettersAreHidden() {
        Scene scene = CleanScene.of();
        RowFact vpn = CleanScene.row(scene, "VUL-01", "VPN装置");
        scene.set(vpn.id(), FieldPath.of(Field.LETTER, Scene.id("ネット社")), Letter.C);
        assertTrue(okayama(scene, "ネット社").get("VUL-01") == Now.GAP);
        assertEquals(null, okayama(scene, "給食社").get("VUL-01"));
    }

    @Test
    void aVendorDoesNotLearnOfAnothersMissingEvidence() {
        Scene scene = CleanScene.of();
        scene.dropEvidence(CleanScene.row(scene, "BKP-02", "電子カルテ").id());
        assertEquals(Now.AT_RISK, okayama(scene, "電子カルテ社").get("BKP-02"));
        assertEquals(Now.HELD, okayama(scene, "ネット社").get("BKP-02"));
    }
}

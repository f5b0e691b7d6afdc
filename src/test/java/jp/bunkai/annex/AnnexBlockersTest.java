package jp.bunkai.annex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.ScopeKind;
import jp.bunkai.catalogue.SystemKind;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Findings;

import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.rules.MatrixRules;
import org.junit.jupiter.api.Test;

/** What a pair cannot sign past: also what stands at no row, and what is about those who work for the vendor. */
class AnnexBlockersTest {

    private final Scene scene = new Scene().vendor("電子カルテ社", PartyFunction.EHR).vendor("ネット社", PartyFunction.NETWORK)
            .subcontractor("下請社", "電子カルテ社").system("カルテ", SystemKind.EHR, "電子カルテ社").asset("保守VPN", AssetKind.VPN, "ネット社");

    @Test
    void aDeviceThatNoRowPatchesBlocksTheAnnexOfWhoeverWorksOnItAndNoOther() {
        assertTrue(missing("ネット社", "VUL-01"));
        assertFalse(missing("電子カルテ社", "VUL-01"));
    }

    @Test
    void aDutyOfTheWholeDossierWithoutARowBlocksEveryAnnex() {
        String duty = Scene.CATALOGUE.coreDuties().stream().filter(one -> one.scope().of() == ScopeKind.DOSSIER).findFirst().orElseThrow().id();
        assertTrue(missing("ネット社", duty));
        assertTrue(missing("電子カルテ社", duty));
    }

    @Test
    void aSubcontractorThatNobodyAnswersForBlocksTheAnnexOfItsPrime() {
        scene.row("BKP-01", Scope.system(Scene.id("カルテ"))).letter("下請社", Letter.R).letter("病院", Letter.A);
        assertTrue(codes("電子カルテ社").contains(FindingCode.SUB_WITHOUT_PRIME), codes("電子カルテ社").toString());
        assertFalse(codes("ネット社").contains(FindingCode.SUB_WITHOUT_PRIME));
    }

    @Test
    void whatBlocksTheVendorBlocksTheHospitalToo() {
        Arrangement arrangement = scene.arrangement();
        Findings findings = Findings.of(arrangement, MatrixRules.all());
        List<Finding> vendors = AnnexBlockers.of(arrangement, findings, arrangement.party(Scene.id("ネット社")));
        assertTrue(AnnexBlockers.ofHospital(arrangement, findings, arrangement.party(Scene.id("ネット社"))).containsAll(vendors));
        assertFalse(vendors.isEmpty());
        assertEquals(vendors.stream().distinct().toList(), vendors);
    }

    private boolean missing(String vendor, String duty) {
        return blockers(vendor).stream().anyMatch(finding -> finding.code() == FindingCode.DUTY_MISSING && duty.equals(finding.duty()));
    }

    private List<FindingCode> codes(String vendor) {
        return blockers(vendor).stream().map(Finding::code).toList();
    }

    private List<Finding> blockers(String vendor) {
        Arrangement arrangement = scene.arrangement();
        return AnnexBlockers.of(arrangement, Findings.of(arrangement, MatrixRules.all()), arrangement.party(Scene.id(vendor)));
    }
}

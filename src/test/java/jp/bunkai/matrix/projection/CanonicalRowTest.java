package jp.bunkai.matrix.projection;

import static jp.bunkai.matrix.Scene.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Bound;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.ServiceLevelUnit;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import org.junit.jupiter.api.Test;

/** The frozen form of what a party confirms. A golden value here never changes; another form is another version. */
class CanonicalRowTest {

    private final Scene scene = new Scene().vendor("A社").vendor("B社").asset("VPN装置", AssetKind.VPN, "A社")
            .row("VUL-01", Scope.assets(List.of(id("VPN装置")))).letter("病院", Letter.C).letter("A社", Letter.AR)
            .levels("A社", ServiceLevel.duration(new Text("緩和", "mitigation"), Bound.AT_MOST, 24, ServiceLevelUnit.HOUR))
            .cost("A社", CostClass.SEPARATE).set(FieldPath.of(Field.COST_AMOUNT, id("A社")), 120_000L)
            .set(FieldPath.of(Field.CLAUSE, id("A社")), "第8条").set(FieldPath.of(Field.NOTE), "夜間は\n翌朝")
            .set(FieldPath.of(Field.TITLE_JA), "VPNの更新").set(FieldPath.of(Field.TITLE_EN), "Update the VPN");

    private ProjectedRow seenBy(String name) {
        return new Projection(scene.arrangement(), scene.sightOf(name)).row(scene.arrangement().findRow(scene.lastRow()).orElseThrow());
    }

    private String digest(String name) {
        return CanonicalRow.digest(id(name), seenBy(name));
    }

    @Test
    void versionOneReadsLikeThis() {
        assertEquals("""
                {'duty':'VUL-01','letters':{'479d7f6c-109b-3aa9-b96c-d55df44efc4a':'AR','b5d2826d-8958-3647-8d2a-2af5df02bc96':'C'},\
                'note':'夜間は\\n翌朝','phase':'NORMAL','row':'e9dbdd3d-2393-3739-87b5-270b1b5a23c9',\
                'scope':{'ids':['3980da52-8774-3e63-b9d0-267b895c7530'],'kind':'ASSET'},'standing':'IN',\
                'terms':{'479d7f6c-109b-3aa9-b96c-d55df44efc4a':{'clause':'第8条','cost':{'amount':120000,'class':'SEPARATE'},\
                'serviceLevels':[{'amount':'24','comparator':'AT_MOST','kind':'DURATION','label':{'en':'mitigation','ja':'緩和'},\
                'unit':'HOUR'}]}},'title':{'en':'Update the VPN','ja':'VPNの更新'},'version':1,\
                'viewer':'479d7f6c-109b-3aa9-b96c-d55df44efc4a'}""".replace('\'', '"'),
                new String(CanonicalRow.bytes(id("A社"), seenBy("A社")), StandardCharsets.UTF_8));
    }

    @Test
    void versionOneHasThisDigest() {
        assertEquals("62866a72775dfb4a04bb2f6a1b2d9a52ba6ea148c72beaad792af6bd2071d403", digest("A社"));
    }

    @Test
    void aChangeThePartyCannotSeeLeavesItsDigestAlone() {
        String ofB = digest("B社");
        scene.letter("A社", Letter.R).cost("A社", CostClass.INCLUDED).set(FieldPath.of(Field.CLAUSE, id("A社")), "第9条");
        assertEquals(ofB, digest("B社"));
    }

    @Test
    void aChangeThePartySeesAltersItsDigest() {
        String ofA = digest("A社");
        String ofB = digest("B社");
        scene.set(FieldPath.of(Field.NOTE), "別の備考");
        assertNotEquals(ofA, digest("A社"));
        assertNotEquals(ofB, digest("B社"));
    }

    @Test
    void declarationsAndEvidenceAreNoPartOfIt() {
        String ofA = digest("A社");
        scene.declares("A社", Answer.MINE).shown("A社", Scene.TODAY);
        assertEquals(ofA, digest("A社"));
    }

    @Test
    void whoComesBackToTheSameStateHasTheSameDigest() {
        String before = digest("A社");
        scene.letter("A社", Letter.R);
        assertNotEquals(before, digest("A社"));
        assertEquals(before, changedBack());
    }

    private String changedBack() {
        scene.letter("A社", Letter.AR);
        return digest("A社");
    }

    @Test
    void aReasonCountsOnlyWhileTheRowStandsOut() {
        String before = digest("A社");
        scene.set(FieldPath.of(Field.OUT_REASON), "機器なし");
        assertEquals(before, digest("A社"));
        scene.out("機器なし", true);
        assertNotEquals(before, digest("A社"));
    }
}

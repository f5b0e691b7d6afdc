package jp.bunkai.annex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.annex.AnnexContent.OtherLetter;
import jp.bunkai.annex.AnnexContent.Precedence;
import jp.bunkai.annex.AnnexContent.Row;
import jp.bunkai.annex.AnnexContent.Side;
import jp.bunkai.annex.AnnexContent.UpdateSentence;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.CleanScene;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.organisation.ContactDetails;
import org.junit.jupiter.api.Test;

class AnnexAssemblyTest {

    private static AnnexContent annex(Scene scene, String vendor) {
        return annex(scene, vendor, Map.of());
    }

    private static AnnexContent annex(Scene scene, String vendor, Map<UUID, String> carvedOut) {
        return AnnexAssembly.of(new AnnexSource(scene.arrangement(), Scene.id(vendor), "電子カルテ更新", LocalDate.of(2026, 11, 21), List.of(),
                List.of(), Map.of(Scene.id("病院"), List.of(new ContactDetails("情報室", "078-000-0001", null, null, null))), Set.of(), Remains.NOTHING,
                List.of(), EnumSet.allOf(AnnexPart.class), List.of()),
                new AnnexFrame(1, true, Precedence.STRICTER, null, null, Set.of(), carvedOut, List.of()));
    }

    private static Row row(AnnexContent annex, String duty) {
        return annex.rows().stream().filter(row -> duty.equals(row.duty())).findFirst().orElseThrow();
    }

    @Test
    void theAnnexHoldsOnlyRowsInWhichItsVendorHasAPart() {
        AnnexContent annex = annex(CleanScene.of(), "電子カルテ社");

        assertTrue(annex.rows().stream().anyMatch(row -> "VUL-03".equals(row.duty())));
        assertFalse(annex.rows().stream().anyMatch(row -> "VUL-01".equals(row.duty())), "the VPN device is the network vendor's");
        assertTrue(annex.rows().stream().allMatch(row -> row.vendorLetter() != null || row.vendorTerms() != null));
    }

    @Test
    void othersAreNamedByMarksAndTheirLettersAreForReference() {
        AnnexContent annex = annex(CleanScene.of(), "電子カルテ社");

        assertEquals(List.of("① ネット社", "② 給食社"), annex.others().stream().map(other -> other.mark() + " " + other.name()).toList());
        assertEquals(List.of(new OtherLetter("①", Letter.R), new OtherLetter("②", Letter.R)), row(annex, "INC-04").otherLetters());
    }

    @Test
    void anotherVendorsTermsArePrintedNowhere() {
        Scene scene = CleanScene.of();
        scene.rows().stream().filter(row -> "INC-04".equals(row.duty())).findFirst().ifPresent(row -> scene
                .set(row.id(), FieldPath.of(Field.CLAUSE, Scene.id("ネット社")), "ネット社だけの条項")
                .set(row.id(), FieldPath.of(Field.COST_CLASS, Scene.id("ネット社")), CostClass.SEPARATE));

        assertFalse(annex(scene, "電子カルテ社").toString().contains("ネット社だけの条項"));
    }

    @Test
    void assetsAreThoseTheVendorWorksOnWithWhoAnswersForTheirUpdates() {
        AnnexContent annex = annex(CleanScene.of(), "電子カルテ社");

        assertEquals(List.of("カルテサーバ", "カルテ端末"), annex.assets().stream().map(AnnexContent.AssetLine::label).toList());
        assertEquals("乙", annex.assets().get(0).updatedBy());
        assertEquals("甲", annex.assets().get(1).updatedBy());
    }

    /** Else a clause would bind the vendor to what it refused. */
    @Test
    void whatWasLeftOutComesBackThroughNoRegister() {
        Scene scene = CleanScene.of();
        Map<UUID, String> carved = scene.rows().stream().filter(row -> "VUL-03".equals(row.duty())).collect(Collectors.toMap(RowFact::id, row -> "未合意"));
        AnnexContent annex = annex(scene, "電子カルテ社", carved);

        assertEquals(UpdateSentence.NONE, annex.updateSentence());
        assertTrue(annex.assets().stream().allMatch(asset -> asset.updatedBy() == null || !asset.label().equals("カルテサーバ")));
        assertEquals(carved.size(), annex.carvedOut().size());
    }

    @Test
    void theUpdateSentenceCountsTheServersListedHere() {
        assertEquals(UpdateSentence.ALL, annex(CleanScene.of(), "電子カルテ社").updateSentence());
        assertEquals(UpdateSentence.NONE, annex(CleanScene.of(), "ネット社").updateSentence());
        Scene another = CleanScene.of().asset("検査サーバ", AssetKind.SERVER, "電子カルテ社", "電子カルテ");
        assertEquals(UpdateSentence.PARTLY, annex(another, "電子カルテ社").updateSentence());
    }

    @Test
    void termsCarryLevelsCostContractAndClause() {
        AnnexContent.Terms terms = row(annex(CleanScene.of(), "電子カルテ社"), "BKP-01").vendorTerms();

        assertEquals("料金内", terms.cost());
        assertEquals("カルテ保守契約", terms.contract());
        assertEquals("第5条", terms.clause());
        assertEquals(2, terms.levels().size());
    }

    @Test
    void untilSigningItIsADraftWithRoomForDatesAndRepresentatives() {
        AnnexContent annex = annex(CleanScene.of(), "電子カルテ社");

        assertTrue(annex.edition().draft());
        assertNull(annex.edition().effectiveFrom());
        assertNull(annex.hospital().representativeName());
        assertEquals(List.of(Side.HOSPITAL), annex.contacts().stream().map(AnnexContent.Contact::side).toList());
    }
}

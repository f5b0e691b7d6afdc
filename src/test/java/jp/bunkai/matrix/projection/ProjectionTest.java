package jp.bunkai.matrix.projection;

import static jp.bunkai.matrix.Scene.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.Sight;
import jp.bunkai.matrix.edit.EditRights;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import org.junit.jupiter.api.Test;

/** What each party sees of a row, and may edit in it. */
class ProjectionTest {

    /** A VPN device that A maintains through a subcontractor; B has nothing to do with it. All have everything there is to have. */
    private final Scene scene = new Scene().vendor("A社").vendor("B社").subcontractor("下請社", "A社")
            .asset("VPN装置", AssetKind.VPN, "A社").row("VUL-01", Scope.assets(List.of(id("VPN装置"))))
            .letter("病院", Letter.C).letter("A社", Letter.A).letter("下請社", Letter.R)
            .cost("病院", CostClass.OWN).cost("A社", CostClass.SEPARATE).cost("下請社", CostClass.INCLUDED)
            .declares("A社", Answer.MINE).declares("B社", Answer.NOT_MINE)
            .shown("A社", Scene.TODAY).shown("下請社", Scene.TODAY).shown("病院", Scene.TODAY);

    private ProjectedRow seenBy(String name) {
        Sight sight = scene.sightOf(name);
        return new Projection(scene.arrangement(), sight).row(row());
    }

    private RowFact row() {
        return scene.arrangement().findRow(scene.lastRow()).orElseThrow();
    }

    private static Set<UUID> ids(String... names) {
        return Set.copyOf(List.of(names).stream().map(Scene::id).toList());
    }

    @Test
    void theHospitalSeesAll() {
        ProjectedRow seen = seenBy("病院");
        assertEquals(ids("病院", "A社", "下請社"), seen.letters().keySet());
        assertEquals(ids("病院", "A社", "下請社"), seen.terms().keySet());
        assertEquals(ids("A社", "B社"), seen.declarations().keySet());
        assertEquals(3, seen.evidence().size());
        assertEquals(List.of(), seen.lettersHidden());
    }

    @Test
    void aVendorSeesItsOwnItsSubcontractorsAndTheHospitalsTerms() {
        ProjectedRow seen = seenBy("A社");
        assertEquals(ids("病院", "A社", "下請社"), seen.letters().keySet());
        assertEquals(ids("病院", "A社", "下請社"), seen.terms().keySet());
        assertEquals(ids("A社"), seen.declarations().keySet());
        assertEquals(ids("A社", "下請社"), Set.copyOf(seen.evidence().stream().map(shown -> shown.party()).toList()));
    }

    @Test
    void aVendorThatDoesNotTouchTheAssetSeesTextAndItsOwnWordOnly() {
        ProjectedRow seen = seenBy("B社");
        assertEquals(Set.of(), seen.letters().keySet());
        assertEquals(List.of(id("病院"), id("A社")), seen.lettersHidden());
        assertEquals(Set.of(), seen.terms().keySet());
        assertEquals(ids("B社"), seen.declarations().keySet());
        assertEquals(List.of(), seen.evidence());
    }

    @Test
    void theHospitalMayOpenTheLetters() {
        scene.set(FieldPath.of(Field.LETTERS_OPEN), true);
        ProjectedRow seen = seenBy("B社");
        assertEquals(ids("病院", "A社"), seen.letters().keySet());
        assertEquals(List.of(), seen.lettersHidden());
        assertEquals(Set.of(), seen.terms().keySet());
    }

    @Test
    void whoTouchesTheAssetSeesItsLetters() {
        scene.touchedBy("VPN装置", "B社");
        assertEquals(ids("病院", "A社"), seenBy("B社").letters().keySet());
    }

    @Test
    void anotherVendorSeesASubcontractorOnlyIfItsPrimeShowsIt() {
        scene.touchedBy("VPN装置", "B社").shownToAll("下請社");
        assertEquals(ids("病院", "A社", "下請社"), seenBy("B社").letters().keySet());
        assertEquals(Set.of(), seenBy("B社").terms().keySet());
    }

    @Test
    void aSubcontractorSeesItsOwnRowsItsPrimeAndTheHospital() {
        ProjectedRow seen = seenBy("下請社");
        assertEquals(ids("病院", "A社", "下請社"), seen.letters().keySet());
        assertEquals(ids("下請社"), seen.terms().keySet());
        assertEquals(Set.of(), seen.declarations().keySet());
        scene.letter("下請社", null).cost("下請社", null);
        assertFalse(scene.sightOf("下請社").seesRow(row()));
        assertTrue(scene.sightOf("B社").seesRow(row()));
    }

    @Test
    void aDeclarationAloneOpensNothing() {
        assertEquals(List.of(id("病院"), id("A社")), seenBy("B社").lettersHidden());
    }

    @Test
    void theHospitalsTermsAreForThoseWhoHaveAPartInTheRow() {
        Scene shared = new Scene().vendor("A社").vendor("B社").row("INC-06", Scope.dossier()).letter("病院", Letter.A)
                .letter("A社", Letter.R).cost("病院", CostClass.OWN);
        RowFact row = shared.arrangement().findRow(shared.lastRow()).orElseThrow();
        assertEquals(ids("病院"), new Projection(shared.arrangement(), shared.sightOf("A社")).row(row).terms().keySet());
        assertEquals(Set.of(), new Projection(shared.arrangement(), shared.sightOf("B社")).row(row).terms().keySet());
    }

    @Test
    void aPrimeTakesPartWhereItsSubcontractorHasTermsOnly() {
        List.of("病院", "A社", "下請社").forEach(name -> scene.letter(name, null));
        scene.set(FieldPath.of(Field.COST_CLASS, id("A社")), null);
        assertEquals(ids("病院", "下請社"), seenBy("A社").terms().keySet());
    }

    @Test
    void makerAndDatesOfAnAssetAreForTheHospitalAndItsMaintainer() {
        var asset = scene.arrangement().findAsset(id("VPN装置")).orElseThrow();
        assertTrue(scene.sightOf("病院").seesDetails(asset));
        assertTrue(scene.sightOf("A社").seesDetails(asset));
        assertFalse(scene.sightOf("B社").seesDetails(asset));
        assertFalse(scene.sightOf("下請社").seesDetails(asset));
    }

    @Test
    void theHospitalEditsAllButWhatVendorsSayOfThemselves() {
        assertEquals(List.of("title/ja", "title/en", "note", "standing", "outReason", "followedEdition", "lettersOpen",
                "letters/" + id("病院"), "terms/" + id("病院"), "letters/" + id("A社"), "terms/" + id("A社"), "letters/" + id("B社"),
                "terms/" + id("B社"), "letters/" + id("下請社"), "terms/" + id("下請社")),
                new EditRights(scene.arrangement(), scene.sightOf("病院")).editable(row()));
    }

    @Test
    void aVendorEditsItsOwnAndItsSubcontractors() {
        assertEquals(List.of("letters/" + id("A社"), "terms/" + id("A社"), "declaration/" + id("A社"), "letters/" + id("下請社"),
                "terms/" + id("下請社"), "declaration/" + id("下請社")),
                new EditRights(scene.arrangement(), scene.sightOf("A社")).editable(row()));
    }

    @Test
    void aVendorThatSeesNoLettersMayOnlyDeclare() {
        assertEquals(List.of("declaration/" + id("B社")), new EditRights(scene.arrangement(), scene.sightOf("B社")).editable(row()));
    }
}

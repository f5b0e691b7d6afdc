package jp.bunkai.annex.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.Bound;
import jp.bunkai.catalogue.ServiceLevelUnit;
import jp.bunkai.matrix.CleanScene;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.organisation.ContactDetails;
import org.junit.jupiter.api.Test;

/** A card tells the hospital and one vendor what both know already, the most urgent first. */
class CardAssemblyTest {

    private static final UUID NETWORK = Scene.id("ネット社");
    private static final List<ContactDetails> CALLED = List.of(new ContactDetails("監視センター", "1", "2", null, null),
            new ContactDetails("保守責任者", "3", "4", null, null));

    private static VendorCard card(Scene scene, String vendor) {
        PartyFact party = scene.arrangement().party(Scene.id(vendor));
        return new CardAssembly(scene.arrangement(), "案件", LocalDate.of(2026, 11, 22), Map.of(NETWORK, CALLED)).vendor(party);
    }

    private static RowFact emergency(Scene scene, String duty) {
        return scene.rows().stream().filter(row -> duty.equals(row.duty()) && row.phase() == Phase.EMERGENCY)
                .filter(row -> row.letters().getOrDefault(NETWORK, Letter.I).holds()).findFirst().orElseThrow();
    }

    @Test
    void onlyWhatTheVendorHoldsInAnEmergencyStandsOnIt() {
        Scene scene = CleanScene.of();
        VendorCard card = card(scene, "ネット社");
        assertFalse(card.duties().isEmpty());
        assertTrue(card.duties().stream().allMatch(duty -> duty.letter().holds()));
        long held = scene.arrangement().heldBy(NETWORK).stream().filter(row -> row.phase() == Phase.EMERGENCY).count();
        assertEquals(held, card.duties().size());
        assertEquals(List.of("VPN装置", "スイッチ"), card.maintains());
        assertEquals(List.of("監視センター", "保守責任者"), card.contacts().stream().map(ContactDetails::who).toList());
    }

    @Test
    void whatIsPromisedSoonestComesFirst() {
        Scene scene = CleanScene.of();
        RowFact evidence = emergency(scene, "INC-04");
        scene.set(evidence.id(), FieldPath.of(Field.SERVICE_LEVELS, NETWORK),
                List.of(ServiceLevel.duration(null, Bound.AT_MOST, 5, ServiceLevelUnit.MINUTE)));
        VendorCard.Duty first = card(scene, "ネット社").duties().get(0);
        assertEquals(evidence.title().ja(), first.title());
        assertEquals(1, first.within().size());
    }

    @Test
    void whatAnotherVendorPromisedStandsOnNoCardButItsOwn() {
        Scene scene = CleanScene.of();
        scene.set(emergency(scene, "INC-04").id(), FieldPath.of(Field.SERVICE_LEVELS, NETWORK),
                List.of(ServiceLevel.duration(null, Bound.AT_MOST, 77, ServiceLevelUnit.MINUTE)));
        assertTrue(card(scene, "ネット社").toString().contains("77"));
        VendorCard other = card(scene, "電子カルテ社");
        assertFalse(other.toString().contains("77"));
        assertFalse(other.toString().contains("ネット社"));
        assertEquals(List.of(), other.contacts());
    }
}

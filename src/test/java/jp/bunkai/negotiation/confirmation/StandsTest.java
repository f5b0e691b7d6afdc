package jp.bunkai.negotiation.confirmation;

import static jp.bunkai.matrix.Scene.id;
import static jp.bunkai.negotiation.confirmation.ConfirmationState.CONFIRMED;
import static jp.bunkai.negotiation.confirmation.ConfirmationState.NOT_ASKED;
import static jp.bunkai.negotiation.confirmation.ConfirmationState.REFUSED;
import static jp.bunkai.negotiation.confirmation.ConfirmationState.WAITING_FOR_ME;
import static jp.bunkai.negotiation.confirmation.ConfirmationState.WAITING_FOR_THEM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.Standing;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.negotiation.confirmation.Speech.Objection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a row stands after words and changes: for the hospital, two vendors and a subcontractor. */
class StandsTest {

    private static final FieldPath NOTE = FieldPath.of(Field.NOTE);
    private final Table table = new Table();

    @BeforeEach
    void bothVendorsHoldTheRow() {
        table.set(FieldPath.of(Field.LETTER, id("A社")), Letter.A);
        table.set(FieldPath.of(Field.LETTER, id("B社")), Letter.R);
        table.set(FieldPath.of(Field.CLAUSE, id("A社")), "第8条");
    }

    private void state(ConfirmationState hospital, ConfirmationState a, ConfirmationState b) {
        assertEquals(List.of(hospital, a, b), List.of(table.seenBy("病院").state(), table.seenBy("A社").state(), table.seenBy("B社").state()));
    }

    @Test
    void aRowStandsConfirmedWhenEverybodyNeededConfirmedWhatStands() {
        state(WAITING_FOR_ME, WAITING_FOR_ME, WAITING_FOR_ME);
        table.confirm("A社");
        state(WAITING_FOR_ME, WAITING_FOR_THEM, WAITING_FOR_ME);
        table.confirm("病院");
        state(WAITING_FOR_THEM, CONFIRMED, WAITING_FOR_ME);
        table.confirm("B社");
        state(CONFIRMED, CONFIRMED, CONFIRMED);
    }

    @Test
    void aVendorKnowsTheWordsOfItselfAndTheHospitalOnly() {
        table.confirm("A社");
        table.confirm("B社");
        assertEquals(List.of(id("病院"), id("A社")), table.seenBy("A社").parties().stream().map(stand -> stand.party().id()).toList());
        assertEquals(List.of(id("病院"), id("A社"), id("B社")),
                table.seenBy("病院").parties().stream().map(stand -> stand.party().id()).toList());
    }

    @Test
    void aChangeThatOnlyOneVendorSeesVoidsNothingThatTheOtherKnows() {
        List.of("病院", "A社", "B社").forEach(table::confirm);
        table.set(FieldPath.of(Field.CLAUSE, id("A社")), "第9条");
        state(WAITING_FOR_ME, WAITING_FOR_ME, CONFIRMED);
        assertTrue(table.word("病院", "B社").stands());
        assertFalse(table.word("病院", "A社").stands());
        assertFalse(table.word("病院", "病院").stands());
    }

    @Test
    void thatTheHospitalConfirmedAgainTellsNobodyWhoSawNoChange() {
        table.confirm("病院");
        Word first = table.words().get(0);
        table.set(FieldPath.of(Field.CLAUSE, id("A社")), "第9条");
        table.confirm("病院");
        assertEquals(first, table.word("病院", "B社").word());
        assertEquals(table.words().get(1), table.word("病院", "A社").word());
    }

    @Test
    void aRefusalIsKnownToThoseItIsMeantForAndStandsWhileTheyChangeNothing() {
        List.of("病院", "A社", "B社").forEach(table::confirm);
        table.refuse("病院", "A社");
        state(REFUSED, REFUSED, CONFIRMED);
        assertTrue(table.seenBy("A社").needsMe());
        assertFalse(table.seenBy("病院").needsMe());
        table.set(FieldPath.of(Field.CLAUSE, id("A社")), "第9条");
        state(WAITING_FOR_ME, WAITING_FOR_ME, CONFIRMED);
    }

    @Test
    void afterARefusalWhatWasConfirmedBeforeDoesNotComeBack() {
        table.confirm("A社");
        table.refuse("A社");
        table.set(NOTE, "別");
        table.set(NOTE, null);
        assertEquals(REFUSED, table.seenBy("A社").state());
        assertFalse(table.word("A社", "病院").confirmed());
    }

    @Test
    void withoutARefusalTheSameContentIsConfirmedAgain() {
        List.of("病院", "A社", "B社").forEach(table::confirm);
        table.set(NOTE, "別");
        state(WAITING_FOR_ME, WAITING_FOR_ME, WAITING_FOR_ME);
        table.set(NOTE, null);
        state(CONFIRMED, CONFIRMED, CONFIRMED);
    }

    @Test
    void whatIsWithdrawnStaysWithdrawnEvenForWhoHadNoPartMeanwhile() {
        table.confirm("病院");
        table.set(FieldPath.of(Field.LETTER, id("B社")), null);
        table.withdraw("病院");
        table.set(FieldPath.of(Field.LETTER, id("B社")), Letter.R);
        assertFalse(table.word("病院", "B社").stands());
        assertEquals(WordKind.WITHDRAW, table.word("病院", "B社").word().kind());
    }

    @Test
    void aWithdrawalOfWhatAPartyNeverKnewIsNotTold() {
        table.set(FieldPath.of(Field.LETTER, id("B社")), null);
        table.confirm("病院");
        table.withdraw("病院");
        table.set(FieldPath.of(Field.LETTER, id("B社")), Letter.R);
        assertNull(table.word("病院", "B社").word());
    }

    @Test
    void whoIsConsultedOrToldIsNotAsked() {
        table.set(FieldPath.of(Field.LETTER, id("B社")), Letter.C);
        table.confirm("病院");
        table.confirm("A社");
        state(CONFIRMED, CONFIRMED, NOT_ASKED);
        table.refuse("B社");
        state(REFUSED, CONFIRMED, REFUSED);
    }

    @Test
    void aVendorWhosePublishedDocumentCoversTheRowIsNotAsked() {
        table.published("B社");
        table.confirm("病院");
        table.confirm("A社");
        state(CONFIRMED, CONFIRMED, NOT_ASKED);
    }

    @Test
    void aSubcontractorsWordIsNeededByItsPrimeAndTheHospital() {
        table.set(FieldPath.of(Field.LETTER, id("S社")), Letter.R);
        List.of("病院", "A社", "B社").forEach(table::confirm);
        state(WAITING_FOR_THEM, WAITING_FOR_THEM, CONFIRMED);
        assertEquals(List.of(id("病院"), id("S社")), table.seenBy("S社").parties().stream().map(stand -> stand.party().id()).toList());
        assertEquals(WAITING_FOR_ME, table.seenBy("S社").state());
        table.confirm("S社");
        state(CONFIRMED, CONFIRMED, CONFIRMED);
        assertEquals(CONFIRMED, table.seenBy("S社").state());
    }

    @Test
    void takingARowOutIsAChangeLikeAnyOther() {
        List.of("病院", "A社", "B社").forEach(table::confirm);
        table.set(FieldPath.of(Field.OUT_REASON), "機器なし");
        table.set(FieldPath.of(Field.STANDING), Standing.OUT);
        state(WAITING_FOR_ME, WAITING_FOR_ME, WAITING_FOR_ME);
        List.of("病院", "A社", "B社").forEach(table::confirm);
        state(CONFIRMED, CONFIRMED, CONFIRMED);
    }

    @Test
    void nothingIsSaidToWhatNoLongerStandsOrTwice() {
        String before = table.shown("A社");
        table.set(NOTE, "別");
        assertEquals(Optional.of(Objection.CHANGED), table.confirm("A社", before));
        assertEquals(Optional.of(Objection.CHANGED), table.refuse("A社", before, List.of()));
        assertEquals(Optional.of(Objection.NOTHING_SAID), table.withdraw("A社"));
        assertEquals(Optional.empty(), table.confirm("A社"));
        assertEquals(Optional.of(Objection.SAID_ALREADY), table.confirm("A社"));
        assertEquals(Optional.empty(), table.refuse("A社"));
        assertEquals(Optional.of(Objection.SAID_ALREADY), table.refuse("A社"));
        assertEquals(Optional.empty(), table.confirm("A社"));
        assertEquals(Optional.empty(), table.withdraw("A社"));
        assertEquals(Optional.of(Objection.NOTHING_SAID), table.withdraw("A社"));
        assertEquals(Optional.of(Objection.NO_PART), table.confirm("S社", table.shown("S社")));
        assertEquals(Optional.empty(), table.refuse("病院", "A社"));
        assertEquals(Optional.of(Objection.SAID_ALREADY), table.refuse("病院", "A社"));
        assertEquals(Optional.empty(), table.refuse("病院", "B社"));
    }
}

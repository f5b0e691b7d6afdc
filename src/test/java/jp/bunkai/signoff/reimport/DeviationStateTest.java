package jp.bunkai.signoff.reimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeviationStateTest {

    private static DeviationWord word(DeviationSide side, DeviationDecision decision) {
        return new DeviationWord(side, decision, "理由", "田中 翔", Instant.parse("2026-11-22T01:00:00Z"));
    }

    private static DeviationState of(DeviationDecision decision, boolean vendors, DeviationWord... words) {
        return DeviationState.of(decision, vendors, List.of(words));
    }

    @Test
    void whatTheVendorBroughtHoldsOnceTheHospitalAcceptsIt() {
        assertEquals(DeviationState.WAITS_FOR_HOSPITAL, of(null, true));
        assertEquals(DeviationState.NOTE, of(DeviationDecision.ACCEPTED, true));
        assertEquals(DeviationState.REJECTED, of(DeviationDecision.REJECTED, true));
    }

    @Test
    void whatTheHospitalBroughtHoldsOnlyOnceBothAcceptedIt() {
        assertEquals(DeviationState.WAITS_FOR_HOSPITAL, of(null, false));
        assertEquals(DeviationState.WAITS_FOR_VENDOR, of(DeviationDecision.ACCEPTED, false));
        assertEquals(DeviationState.NOTE, of(DeviationDecision.ACCEPTED, false, word(DeviationSide.VENDOR, DeviationDecision.ACCEPTED)));
        assertEquals(DeviationState.REJECTED, of(DeviationDecision.ACCEPTED, false, word(DeviationSide.VENDOR, DeviationDecision.REJECTED)));
    }

    @Test
    void eitherSideMayTakeItsWordBackAndThatIsTheEnd() {
        for (DeviationSide side : DeviationSide.values()) {
            assertEquals(DeviationState.REJECTED, of(DeviationDecision.ACCEPTED, false, word(DeviationSide.VENDOR, DeviationDecision.ACCEPTED),
                    word(side, DeviationDecision.REJECTED)));
            assertEquals(List.of(DeviationDecision.REJECTED), DeviationState.NOTE.choices(side, true));
            assertEquals(List.of(), DeviationState.REJECTED.choices(side, false));
        }
        assertEquals(DeviationState.REJECTED, of(null, true, word(DeviationSide.VENDOR, DeviationDecision.REJECTED)), "it takes its own proposal back");
    }

    @Test
    void onlyWhatBecomesANoteOrIsOneNoMoreChangesWhatIsAgreed() {
        assertTrue(DeviationState.NOTE.agreementChangedSince(DeviationState.WAITS_FOR_HOSPITAL));
        assertTrue(DeviationState.NOTE.agreementChangedSince(DeviationState.WAITS_FOR_VENDOR));
        assertTrue(DeviationState.REJECTED.agreementChangedSince(DeviationState.NOTE));
        assertFalse(DeviationState.REJECTED.agreementChangedSince(DeviationState.WAITS_FOR_VENDOR));
        assertFalse(DeviationState.WAITS_FOR_VENDOR.agreementChangedSince(DeviationState.WAITS_FOR_HOSPITAL));
    }

    @Test
    void theHospitalSpeaksFirstAndNobodyTwice() {
        List<DeviationDecision> both = List.of(DeviationDecision.ACCEPTED, DeviationDecision.REJECTED);
        assertEquals(both, DeviationState.WAITS_FOR_HOSPITAL.choices(DeviationSide.HOSPITAL, true));
        assertEquals(List.of(DeviationDecision.REJECTED), DeviationState.WAITS_FOR_HOSPITAL.choices(DeviationSide.VENDOR, true));
        assertEquals(List.of(), DeviationState.WAITS_FOR_HOSPITAL.choices(DeviationSide.VENDOR, false));
        assertEquals(both, DeviationState.WAITS_FOR_VENDOR.choices(DeviationSide.VENDOR, false));
        assertEquals(List.of(DeviationDecision.REJECTED), DeviationState.WAITS_FOR_VENDOR.choices(DeviationSide.HOSPITAL, false));
    }
}

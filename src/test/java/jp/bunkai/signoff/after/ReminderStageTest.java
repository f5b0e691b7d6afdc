package jp.bunkai.signoff.after;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import org.junit.jupiter.api.Test;

/** When somebody is told of a dated duty, and whom it concerns. */
class ReminderStageTest {

    private static final UUID REVISION = UUID.randomUUID();
    private static final UUID VENDOR = UUID.randomUUID();
    private static final UUID HOSPITAL = UUID.randomUUID();
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    private static Obligation every(int days, UUID party) {
        return new Obligation(ObligationKind.LEVEL, REVISION, VENDOR, party, UUID.randomUUID(), new Text("復元試験", "restore test"), new Text("年1回", "yearly"), null,
                DUE.minusDays(days), DUE);
    }

    private static Optional<ReminderStage> at(int period, LocalDate today) {
        return ReminderStage.of(every(period, VENDOR), today);
    }

    @Test
    void whatComesOnceAYearIsAnnouncedTwoWeeksBefore() {
        assertEquals(Optional.empty(), at(365, DUE.minusDays(15)));
        assertEquals(Optional.of(ReminderStage.SOON), at(365, DUE.minusDays(14)));
        assertEquals(Optional.of(ReminderStage.SOON), at(365, DUE));
        assertEquals(Optional.of(ReminderStage.OVERDUE), at(365, DUE.plusDays(1)));
        assertEquals(Optional.of(ReminderStage.OVERDUE), at(365, DUE.plusDays(30)));
        assertEquals(Optional.of(ReminderStage.LATE), at(365, DUE.plusDays(31)));
    }

    @Test
    void whatRepeatsOftenIsToldOnlyWhenItWasLetPass() {
        assertEquals(Optional.of(ReminderStage.SOON), at(30, DUE.minusDays(3)));
        assertEquals(Optional.empty(), at(30, DUE.minusDays(4)));
        assertEquals(Optional.empty(), at(1, DUE));
        assertEquals(Optional.of(ReminderStage.OVERDUE), at(1, DUE.plusDays(1)));
    }

    @Test
    void whoOwesItIsToldAndTheHospitalOfWhatAVendorLetPass() {
        Reminder theirs = new Reminder(every(365, VENDOR), ReminderStage.SOON);
        assertTrue(theirs.concerns(false, VENDOR));
        assertFalse(theirs.concerns(true, HOSPITAL));
        assertTrue(new Reminder(every(365, VENDOR), ReminderStage.OVERDUE).concerns(true, HOSPITAL));
        assertFalse(new Reminder(every(365, HOSPITAL), ReminderStage.LATE).concerns(false, VENDOR), "what the hospital shows is not the vendor's to see");
        assertTrue(new Reminder(every(365, null), ReminderStage.SOON).concerns(false, VENDOR));
    }

    @Test
    void anotherDayOrStageIsAnotherReminder() {
        Obligation duty = every(365, null);
        assertEquals(new Reminder(duty, ReminderStage.SOON).key(), new Reminder(duty, ReminderStage.SOON).key());
        assertNotEquals(new Reminder(duty, ReminderStage.SOON).key(), new Reminder(duty, ReminderStage.OVERDUE).key());
        assertEquals(List.of(REVISION, REVISION, DUE), List.of(new Reminder(duty, ReminderStage.SOON).key().revision(),
                new Reminder(duty, ReminderStage.SOON).key().owedBy(), new Reminder(duty, ReminderStage.SOON).key().due()));
    }
}

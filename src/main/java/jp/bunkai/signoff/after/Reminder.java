package jp.bunkai.signoff.after;

import java.time.LocalDate;
import java.util.UUID;

/** A duty at a stage of which somebody is to be told. */
record Reminder(Obligation duty, ReminderStage stage) {

    /** What it is told of as, once for each day that it is due. */
    Key key() {
        return new Key(duty.revision(), duty.kind(), duty.row() == null ? duty.revision() : duty.row(), duty.party() == null ? duty.revision() : duty.party(),
                duty.due(), stage);
    }

    /** As it is remembered. */
    record Key(UUID revision, ObligationKind kind, UUID about, UUID owedBy, LocalDate due, ReminderStage stage) {
    }

    /** Whether a side is told: who owes it each time, the hospital also of what a vendor let pass. */
    boolean concerns(boolean hospital, UUID party) {
        return duty.party() == null || duty.party().equals(party) || hospital && stage != ReminderStage.SOON;
    }
}

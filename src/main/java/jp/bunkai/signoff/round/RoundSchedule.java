package jp.bunkai.signoff.round;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends rounds at their deadline, reminds before it and tells receipts that are owed, on every node; each is claimed, so that it happens once. */
@ApplicationScoped
class RoundSchedule {

    private final RoundEnds ends;
    private final RoundReminders reminders;
    private final Receipts receipts;

    RoundSchedule(RoundEnds ends, RoundReminders reminders, Receipts receipts) {
        this.ends = ends;
        this.reminders = reminders;
        this.receipts = receipts;
    }

    @Scheduled(every = "{bunkai.rounds.every}", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keep() {
        ends.settle(null);
        reminders.remind();
        receipts.tellOwed();
    }
}

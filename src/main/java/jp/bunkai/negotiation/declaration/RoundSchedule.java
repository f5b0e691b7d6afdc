package jp.bunkai.negotiation.declaration;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Closes rounds at their deadline and reminds before it, on every node; each of both is claimed, so that it happens once. */
@ApplicationScoped
class RoundSchedule {

    private final RoundEnds ends;
    private final RoundReminders reminders;

    RoundSchedule(RoundEnds ends, RoundReminders reminders) {
        this.ends = ends;
        this.reminders = reminders;
    }

    @Scheduled(every = "{bunkai.declarations.every}", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keep() {
        ends.settle(null);
        reminders.remind();
    }
}

package jp.bunkai.negotiation.declaration;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Closes rounds at their deadline, on every node; see {@link RoundEnds} for why that is right. */
@ApplicationScoped
class RoundSchedule {

    private final RoundEnds ends;

    RoundSchedule(RoundEnds ends) {
        this.ends = ends;
    }

    @Scheduled(every = "{bunkai.declarations.every}", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keep() {
        ends.settle(null);
    }
}

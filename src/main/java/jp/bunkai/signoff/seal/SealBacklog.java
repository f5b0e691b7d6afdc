package jp.bunkai.signoff.seal;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.bunkai.matrix.store.Sql;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import io.smallrye.health.api.Wellness;

/**
 * How much of what was signed waits for its seal, and for how long: as figures for the operator, and as a check of its own that takes no node out
 * of service, for another node seals what one cannot.
 */
@Startup
@Wellness
@Singleton
class SealBacklog implements HealthCheck {

    private static final Duration LONG = Duration.ofHours(1);

    private final Sql sql;
    private final Clock clock;

    @Inject
    SealBacklog(Sql sql, Clock clock, MeterRegistry figures) {
        this.sql = sql;
        this.clock = clock;
        figures.gauge("bunkai.seal.waiting", this, backlog -> backlog.read().waiting());
        figures.gauge("bunkai.seal.oldest.seconds", this, backlog -> backlog.read().oldest().toSeconds());
    }

    /** What waits now. */
    record Waiting(long waiting, Duration oldest) {
    }

    Waiting read() {
        return sql.query("select count(*), min(made_at) from seal_job where step <> 'DONE'", List.of(), row -> {
            LocalDateTime since = row.getObject(2, LocalDateTime.class);
            return new Waiting(row.getLong(1), since == null ? Duration.ZERO : Duration.between(since.toInstant(ZoneOffset.UTC), clock.instant()));
        }).get(0);
    }

    @Override
    public HealthCheckResponse call() {
        Waiting waiting = read();
        return HealthCheckResponse.named("seal").withData("waiting", waiting.waiting()).withData("oldestSeconds", waiting.oldest().toSeconds())
                .status(waiting.oldest().compareTo(LONG) < 0).build();
    }
}

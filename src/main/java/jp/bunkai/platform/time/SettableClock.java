package jp.bunkai.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The system's clock, cut to the microseconds that the database keeps, so that a time read back equals the time written. Tests move it;
 * nothing else has the type in hand.
 */
public final class SettableClock extends Clock {

    private final ZoneId zone;
    private final State state;

    SettableClock() {
        this(ZoneOffset.UTC, new State());
    }

    private SettableClock(ZoneId zone, State state) {
        this.zone = zone;
        this.state = state;
    }

    /** Lets time go on from this moment. */
    public void set(Instant now) {
        state.offset = Duration.between(Instant.now(), now);
    }

    public void advance(Duration duration) {
        state.offset = state.offset.plus(duration);
    }

    public void reset() {
        state.offset = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(state.offset).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SettableClock(other, state);
    }

    private static final class State {
        private volatile Duration offset = Duration.ZERO;
    }
}

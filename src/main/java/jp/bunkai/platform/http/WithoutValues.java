package jp.bunkai.platform.http;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Lets every line through, and of exceptions that came from the database only what {@link ForTheLog} keeps: also those that a scheduler or a library
 * writes by itself. In force in production, by {@code quarkus.log.console.filter}.
 */
@LoggingFilter(name = "without-values")
public final class WithoutValues implements Filter {

    @Override
    public boolean isLoggable(LogRecord line) {
        if (line.getThrown() != null) {
            line.setThrown(ForTheLog.of(line.getThrown()));
        }
        return true;
    }
}

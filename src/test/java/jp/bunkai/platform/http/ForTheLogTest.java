package jp.bunkai.platform.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.logging.LoggingFilter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** The log tells where a request failed and by which code of the database, and no value that stood in a row. */
class ForTheLogTest {

    @Test
    void theDatabasesWordsStayOutOfIt() {
        Exception thrown = new IllegalStateException("could not execute: sato@midorino.example",
                new SQLException("Duplicate entry 'sato@midorino.example' for key 'person_email'", "23000", 1062));
        StringWriter log = new StringWriter();
        Throwable kept = ForTheLog.of(thrown);
        kept.printStackTrace(new PrintWriter(log, true));
        assertFalse(log.toString().contains("sato"), log.toString());
        assertTrue(log.toString().contains("java.sql.SQLException (1062, 23000)") && log.toString().contains("java.lang.IllegalStateException"), log.toString());
        assertArrayEquals(thrown.getStackTrace(), kept.getStackTrace());
    }

    @Test
    void linesThatALibraryWritesByItselfAreKeptSoInProduction() throws IOException {
        LogRecord line = new LogRecord(Level.SEVERE, "A task failed");
        line.setThrown(new RuntimeException(new SQLException("Duplicate entry 'sato@midorino.example' for key 'person_email'", "23000", 1062)));
        assertTrue(new WithoutValues().isLoggable(line));
        assertFalse(line.getThrown().toString().contains("sato") || line.getThrown().getCause().toString().contains("sato"), line.getThrown().toString());
        Properties settings = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(file);
        }
        assertEquals(WithoutValues.class.getAnnotation(LoggingFilter.class).name(), settings.getProperty("%prod.quarkus.log.console.filter"));
    }

    @Test
    void otherExceptionsAreToldInFull() {
        Exception thrown = new IllegalStateException("nothing of the database", new RuntimeException("nor this"));
        assertSame(thrown, ForTheLog.of(thrown));
    }
}

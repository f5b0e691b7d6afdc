package jp.bunkai.annex.docx.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a text with a committed file; {@code -Dbunkai.golden=write} writes it anew, to be looked at before committing. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/annex");

    private Golden() {
    }

    static void assertSame(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("bunkai.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file), text);
    }
}

package jp.bunkai.disclosure.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Puts target/reading-accuracy.md together of what each test found out, whichever runs first. */
final class Report {

    private static final Path PARTS = Path.of("target/reading-accuracy");

    private Report() {
    }

    static synchronized void write(String part, String text) throws IOException {
        Files.createDirectories(PARTS);
        Files.writeString(PARTS.resolve(part + ".md"), text);
        StringBuilder all = new StringBuilder();
        try (Stream<Path> parts = Files.list(PARTS)) {
            List<Path> inOrder = parts.sorted().toList();
            for (Path one : inOrder) {
                all.append(Files.readString(one)).append('\n');
            }
        }
        Files.writeString(Path.of("target/reading-accuracy.md"), all);
    }
}

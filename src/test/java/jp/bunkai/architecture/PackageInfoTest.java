package jp.bunkai.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every package says in its package-info what lives there and on what it may lean; the next person starts reading there. */
class PackageInfoTest {

    private static final Path SOURCES = Path.of("src/main/java/jp/bunkai");

    @Test
    void everyPackageWithClassesHasAPackageInfo() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> silent = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent).distinct()
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .sorted().toList();
            assertEquals(List.of(), silent, "packages without package-info.java");
        }
    }
}

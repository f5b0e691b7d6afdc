package jp.bunkai.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The threat model promises nothing that no test holds: every threat names one, and every one that is named is there. */
class ThreatModelTest {

    private static final Path MODEL = Path.of("src/docs/threat-model.md");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+Test)`");

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        Set<String> there;
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            there = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.replace(".java", "")).collect(Collectors.toSet());
        }
        Set<String> named = NAMED.matcher(Files.readString(MODEL)).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(named.size() > 30, "the model was read");
        named.removeAll(there);
        assertEquals(Set.of(), named, "named, and not there");
    }

    @Test
    void everyThreatNamesATest() throws IOException {
        List<String> rows = Files.readAllLines(MODEL).stream().filter(line -> line.startsWith("| ") && !line.startsWith("| threat")).toList();
        assertTrue(rows.size() > 20, "the tables were read");
        assertEquals(List.of(), rows.stream().filter(row -> {
            String[] cells = row.split("\\|");
            return cells.length != 4 || NAMED.matcher(cells[3]).results().map(MatchResult::group).findAny().isEmpty();
        }).toList());
    }
}

package jp.bunkai.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table of {@link AccessMatrixTest}, operations × actors, written to {@code target/access-proof.md}: what each was answered, and what was expected where that differs. */
final class AccessProof {

    private static final Path FILE = Path.of("target/access-proof.md");
    private static final List<String> ACTORS = List.of("nobody", "expiredSession", "formerMember", "wrongOrganisation", "stranger", "otherVendor", "vendor", "viewer", "signatory",
            "editor", "admin");

    private AccessProof() {
    }

    static String line(String operation, Map<String, Integer> expected, Map<String, Integer> answered) {
        return "| `" + operation + "` | " + ACTORS.stream().map(actor -> answered.get(actor).equals(expected.get(actor)) ? answered.get(actor).toString()
                : "**" + answered.get(actor) + "**, expected " + expected.get(actor)).collect(Collectors.joining(" | ")) + " |";
    }

    /** By the operations' ids. */
    static void write(Map<String, String> lines) throws IOException {
        List<String> table = new ArrayList<>(List.of("# Who was answered what", "", lines.size() + " operations of the contract × " + ACTORS.size()
                + " actors; who they are is said in `src/test/resources/access-matrix.yaml`. An answer that was not expected is **bold**.", "",
                "| operation | " + String.join(" | ", ACTORS) + " |", "|---|" + "--:|".repeat(ACTORS.size())));
        table.addAll(lines.values());
        Files.write(FILE, table);
    }
}

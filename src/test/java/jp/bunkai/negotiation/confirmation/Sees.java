package jp.bunkai.negotiation.confirmation;

import static jp.bunkai.matrix.Scene.id;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.bunkai.matrix.Standing;
import jp.bunkai.matrix.edit.RowState;

/**
 * What each party at the {@link Table} sees of its row, told once more and by hand from DESIGN section 4, so that properties do not ask
 * the code under test what it thinks.
 */
final class Sees {

    private Sees() {
    }

    /** The content that a confirmation of this party is about; empty for who has no part in the row. */
    static Optional<Map<String, Object>> of(String party, RowState row) {
        boolean part = takesPart(party, row);
        if (!part) {
            return Optional.empty();
        }
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("title", row.title());
        seen.put("note", row.note());
        seen.put("standing", row.standing());
        seen.put("reason", row.standing() == Standing.OUT ? row.outReason() : null);
        for (String other : visible(party)) {
            seen.put("letter of " + other, row.letters().get(id(other)));
        }
        for (String other : terms(party)) {
            seen.put("terms of " + other, row.terms().get(id(other)));
        }
        return Optional.of(seen);
    }

    /** The hospital always; who has a letter or terms; A社 also where its subcontractor does. */
    private static boolean takesPart(String party, RowState row) {
        return switch (party) {
            case "病院" -> true;
            case "A社" -> holds("A社", row) || holds("S社", row);
            default -> holds(party, row);
        };
    }

    private static boolean holds(String party, RowState row) {
        return row.letters().containsKey(id(party)) || row.terms().containsKey(id(party));
    }

    /** Whose letters it sees, having a part: B社 knows nothing of S社, S社 nothing of B社. */
    private static List<String> visible(String party) {
        return switch (party) {
            case "病院", "A社" -> Table.PARTIES;
            case "B社" -> List.of("病院", "A社", "B社");
            default -> List.of("病院", "A社", "S社");
        };
    }

    /** Whose terms it sees, having a part. */
    private static List<String> terms(String party) {
        return switch (party) {
            case "病院" -> Table.PARTIES;
            case "A社" -> List.of("病院", "A社", "S社");
            case "B社" -> List.of("病院", "B社");
            default -> List.of("S社");
        };
    }
}

package jp.bunkai.matrix.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.edit.RowEdits.Applied;
import jp.bunkai.matrix.edit.RowEdits.Merged;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is edited in whatever order, no update is lost and none is silently overwritten. */
class RowEditsPropertiesTest {

    private static final List<FieldPath> FIELDS = List.of(FieldPath.of(Field.NOTE), FieldPath.of(Field.TITLE_EN),
            FieldPath.of(Field.LETTER, Scene.id("A")), FieldPath.of(Field.LETTER, Scene.id("B")),
            FieldPath.of(Field.CLAUSE, Scene.id("A")), FieldPath.of(Field.COST_AMOUNT, Scene.id("B")));

    /** One person's edit, who looked at the row {@code behind} edits ago. */
    record Edit(Map<FieldPath, Object> values, int behind) {
    }

    /** A row as the application keeps it: its state, its number, and who last changed what. */
    private static final class Row {
        private RowState state = RowState.of(Map.of());
        private final Map<FieldPath, FieldVersion> versions = new HashMap<>();
        private long version = 1;

        Merged apply(Map<FieldPath, Object> values, long base) {
            Merged merged = RowEdits.merge(state, versions, base, RowPatch.of(values));
            if (merged instanceof Applied applied && !applied.changes().isEmpty()) {
                version++;
                state = applied.state();
                applied.changes().forEach(change -> versions.put(change.path(),
                        new FieldVersion(version, new UUID(0, 1), "誰か", new UUID(0, 2), Instant.EPOCH)));
            }
            return merged;
        }
    }

    @Provide
    Arbitrary<Map<FieldPath, Object>> values() {
        return Arbitraries.maps(Arbitraries.of(FIELDS), Arbitraries.integers().between(0, 3)).ofMinSize(1).ofMaxSize(4).map(picked -> {
            Map<FieldPath, Object> values = new HashMap<>();
            picked.forEach((path, pick) -> values.put(path, value(path.field(), pick)));
            return values;
        });
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(values(), Arbitraries.integers().between(0, 6)).as(Edit::new).list().ofMaxSize(40);
    }

    private static Object value(Field field, int pick) {
        if (pick == 0) {
            return null;
        }
        return switch (field) {
            case LETTER -> Letter.values()[pick];
            case COST_AMOUNT -> pick * 1000L;
            default -> "値" + pick;
        };
    }

    @Property
    void noUpdateIsLost(@ForAll("edits") List<Edit> edits) {
        Row row = new Row();
        Map<FieldPath, Object> replayed = new HashMap<>();
        for (Edit edit : edits) {
            Map<FieldPath, Object> before = new HashMap<>(row.state.values());
            long base = Math.max(1, row.version - edit.behind());
            Merged merged = row.apply(edit.values(), base);
            if (merged instanceof Applied applied) {
                edit.values().forEach((path, wanted) -> assertEquals(wanted, row.state.get(path)));
                applied.changes().forEach(change -> {
                    assertEquals(before.get(change.path()), change.before());
                    replayed.put(change.path(), change.after());
                });
            } else {
                assertEquals(before, row.state.values(), "a conflict applies nothing");
            }
        }
        replayed.values().removeIf(Objects::isNull);
        assertEquals(replayed, row.state.values(), "the changes told are the changes made");
    }

    @Property
    void nothingChangedAfterTheBaseIsOverwritten(@ForAll("edits") List<Edit> edits) {
        Row row = new Row();
        for (Edit edit : edits) {
            long base = Math.max(1, row.version - edit.behind());
            Map<FieldPath, FieldVersion> then = Map.copyOf(row.versions);
            if (row.apply(edit.values(), base) instanceof Applied applied) {
                assertTrue(applied.changes().stream().map(change -> then.get(change.path()))
                        .noneMatch(last -> last != null && last.version() > base));
            }
        }
    }

    @Property
    void editsOfDifferentFieldsCommute(@ForAll("values") Map<FieldPath, Object> one, @ForAll("values") Map<FieldPath, Object> two,
            @ForAll("values") Map<FieldPath, Object> start) {
        Map<FieldPath, Object> other = new HashMap<>(two);
        other.keySet().removeAll(one.keySet());
        List<RowState> ends = new ArrayList<>();
        for (List<Map<FieldPath, Object>> order : List.of(List.of(one, other), List.of(other, one))) {
            Row row = new Row();
            row.apply(start, 1);
            long seen = row.version;
            order.forEach(edit -> assertTrue(row.apply(edit, seen) instanceof Applied));
            ends.add(row.state);
        }
        assertEquals(ends.get(0), ends.get(1));
    }

    @Property
    void whoSawTheLatestNeverConflicts(@ForAll("edits") List<Edit> edits) {
        Row row = new Row();
        edits.forEach(edit -> assertTrue(row.apply(edit.values(), row.version) instanceof Applied));
    }
}

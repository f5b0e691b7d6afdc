package jp.bunkai.matrix.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.edit.Change;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.RowState;
import jp.bunkai.matrix.store.RowVersions.PastChange;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever was edited, every version comes back exactly as it stood, in whatever order its changes are read. */
class RewindPropertiesTest {

    private static final List<FieldPath> FIELDS = List.of(FieldPath.of(Field.NOTE), FieldPath.of(Field.LETTER, Scene.id("A")),
            FieldPath.of(Field.LETTER, Scene.id("B")), FieldPath.of(Field.CLAUSE, Scene.id("A")));

    @Provide
    Arbitrary<List<Map<FieldPath, Integer>>> edits() {
        return Arbitraries.maps(Arbitraries.of(FIELDS), Arbitraries.integers().between(0, 3)).ofMaxSize(4).list().ofMaxSize(30);
    }

    @Property(tries = 200)
    void everyVersionComesBackAsItStood(@ForAll("edits") List<Map<FieldPath, Integer>> edits, @ForAll Random order) {
        RowState state = RowState.of(Map.of(FieldPath.of(Field.TITLE_JA), "件名"));
        List<RowState> recorded = new ArrayList<>(List.of(state));
        List<PastChange> changes = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            Map<FieldPath, Object> values = new HashMap<>();
            for (Map.Entry<FieldPath, Integer> edit : edits.get(i).entrySet()) {
                Object after = value(edit.getKey(), edit.getValue());
                changes.add(new PastChange(i + 2L, new Change(edit.getKey(), state.get(edit.getKey()), after), new UUID(0, 1), "誰か", "病院",
                        Instant.EPOCH.plusSeconds(i), null));
                values.put(edit.getKey(), after);
            }
            state = state.with(values);
            recorded.add(state);
        }
        Collections.shuffle(changes, order);
        for (int version = 1; version <= recorded.size(); version++) {
            assertEquals(recorded.get(version - 1), Rewind.at(state, changes, version));
        }
    }

    private static Object value(FieldPath path, int pick) {
        if (pick == 0) {
            return null;
        }
        return path.field() == Field.LETTER ? Letter.values()[pick] : "値" + pick;
    }
}

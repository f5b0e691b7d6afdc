package jp.bunkai.matrix.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Standing;
import jp.bunkai.matrix.edit.RowEdits.Applied;
import jp.bunkai.matrix.edit.RowEdits.Conflict;
import jp.bunkai.matrix.edit.RowEdits.Conflicts;
import org.junit.jupiter.api.Test;

/** How an edit meets what changed meanwhile. */
class RowEditsTest {

    private static final UUID A = Scene.id("A社");
    private static final FieldPath NOTE = FieldPath.of(Field.NOTE);
    private static final FieldPath LETTER = FieldPath.of(Field.LETTER, A);
    private static final FieldVersion FIFTH = new FieldVersion(5, UUID.randomUUID(), "佐藤", UUID.randomUUID(),
            Instant.parse("2026-11-21T01:00:00Z"));
    private final RowState state = RowState.of(Map.of(FieldPath.of(Field.TITLE_JA), "題", NOTE, "元の備考"));

    private static Applied applied(RowEdits.Merged merged) {
        return assertInstanceOf(Applied.class, merged);
    }

    @Test
    void anEditOfWhatNobodyTouchedApplies() {
        Applied applied = applied(RowEdits.merge(state, Map.of(), 1, RowPatch.of(Map.of(NOTE, "新しい備考"))));
        assertEquals(List.of(new Change(NOTE, "元の備考", "新しい備考")), applied.changes());
        assertEquals("新しい備考", applied.state().note());
    }

    @Test
    void anEditOfAnotherFieldMerges() {
        Applied applied = applied(RowEdits.merge(state, Map.of(NOTE, FIFTH), 4, RowPatch.of(Map.of(LETTER, Letter.R))));
        assertEquals(Letter.R, applied.state().letters().get(A));
        assertEquals("元の備考", applied.state().note());
    }

    @Test
    void anEditOfTheSameFieldGetsBothValuesBackAndAppliesNothing() {
        RowPatch patch = RowPatch.of(Map.of(NOTE, "私の備考", LETTER, Letter.R));
        Conflicts conflicts = assertInstanceOf(Conflicts.class, RowEdits.merge(state, Map.of(NOTE, FIFTH), 4, patch));
        assertEquals(List.of(new Conflict(NOTE, "私の備考", "元の備考", FIFTH)), conflicts.conflicts());
    }

    @Test
    void anEditThatSawTheChangeMayReplaceIt() {
        assertEquals("私の備考", applied(RowEdits.merge(state, Map.of(NOTE, FIFTH), 5, RowPatch.of(Map.of(NOTE, "私の備考")))).state().note());
    }

    @Test
    void wantingWhatAlreadyStandsIsNoConflictAndNoChange() {
        assertEquals(List.of(), applied(RowEdits.merge(state, Map.of(NOTE, FIFTH), 4, RowPatch.of(Map.of(NOTE, "元の備考")))).changes());
    }

    @Test
    void nullClearsAField() {
        Map<FieldPath, Object> clear = new HashMap<>();
        clear.put(NOTE, null);
        Applied applied = applied(RowEdits.merge(state, Map.of(), 1, RowPatch.of(clear)));
        assertEquals(null, applied.state().note());
        assertEquals(List.of(new Change(NOTE, "元の備考", null)), applied.changes());
    }

    @Test
    void takingARowOutIsAChangeOfItsStanding() {
        Applied applied = applied(RowEdits.merge(state, Map.of(), 1, RowPatch.of(Map.of(FieldPath.of(Field.STANDING), Standing.OUT))));
        assertEquals(Standing.OUT, applied.state().standing());
        assertEquals("題", applied.state().title().ja());
    }

    @Test
    void aPathReadsBackAsItIsWritten() {
        FieldPath amount = FieldPath.of(Field.COST_AMOUNT, A);
        assertEquals("terms/" + A + "/cost/amount", amount.toString());
        assertEquals(amount, FieldPath.parse(amount.toString()).orElseThrow());
        assertEquals(FieldPath.of(Field.TITLE_JA), FieldPath.parse("title/ja").orElseThrow());
        assertEquals(LETTER, FieldPath.parse("letters/" + A).orElseThrow());
        assertEquals(Optional.empty(), FieldPath.parse("letters/*"));
        assertEquals(Optional.empty(), FieldPath.parse("terms/" + A + "/price"));
    }
}

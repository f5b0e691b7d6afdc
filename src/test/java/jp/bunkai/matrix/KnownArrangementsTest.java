package jp.bunkai.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import org.junit.jupiter.api.Test;

/** An arrangement made from the one before answers as one that was made anew. */
class KnownArrangementsTest {

    private static final UUID DOSSIER = new UUID(9, 9);

    private final KnownArrangements known = new KnownArrangements();

    private Arrangement of(Arrangement facts, List<RowFact> rows) {
        return known.of(DOSSIER, facts.withoutRows(), rows);
    }

    private static RowFact lettered(RowFact row, UUID party, Letter letter, Standing standing) {
        Map<FieldPath, Object> values = new HashMap<>();
        values.put(FieldPath.of(Field.LETTER, party), letter);
        values.put(FieldPath.of(Field.STANDING), standing);
        return new RowFact(row.id(), row.duty(), row.area(), row.core(), row.phase(), row.scope(), row.state().with(values), row.outAgreed(), row.evidence());
    }

    private static void assertAlike(Arrangement expected, Arrangement actual) {
        assertEquals(expected.facts(), actual.facts());
        for (PartyFact party : expected.parties()) {
            assertEquals(expected.heldBy(party.id()), actual.heldBy(party.id()));
        }
        for (RowFact row : expected.rows()) {
            assertEquals(expected.findRow(row.id()), actual.findRow(row.id()));
            assertEquals(expected.letters(row), actual.letters(row));
            if (row.duty() != null) {
                assertEquals(expected.rowsOf(row.duty()), actual.rowsOf(row.duty()));
            }
        }
    }

    @Test
    void editsOfAFewRowsAtATimeLeaveWhatAllRowsTogetherSay() {
        Arrangement scene = BigScene.of(6, 50);
        Random random = new Random(11);
        List<RowFact> rows = new ArrayList<>(scene.rows());
        of(scene, rows);
        for (int edit = 0; edit < 200; edit++) {
            for (int one = random.nextInt(3); one >= 0; one--) {
                int at = random.nextInt(rows.size());
                UUID party = scene.parties().get(random.nextInt(scene.parties().size())).id();
                rows.set(at, lettered(rows.get(at), party, random.nextInt(4) == 0 ? null : Letter.values()[random.nextInt(Letter.values().length)],
                        random.nextInt(5) == 0 ? Standing.OUT : null));
            }
            assertAlike(new Arrangement(scene.withoutRows().withRows(rows)), of(scene, rows));
        }
    }

    @Test
    void equalRowsGiveTheSameArrangementAndOtherRowsAnother() {
        Arrangement scene = BigScene.of(3, 40);
        Arrangement first = of(scene, scene.rows());
        assertSame(first, of(scene, BigScene.of(3, 40).rows()));
        List<RowFact> fewer = scene.rows().subList(1, scene.rows().size());
        assertNotSame(first, of(scene, fewer));
        assertAlike(new Arrangement(scene.withoutRows().withRows(fewer)), of(scene, fewer));
    }

    @Test
    void rowsInAnotherOrderStandInThatOrder() {
        Arrangement scene = BigScene.of(3, 40);
        of(scene, scene.rows());
        List<RowFact> moved = new ArrayList<>(scene.rows());
        moved.add(moved.remove(0));
        assertAlike(new Arrangement(scene.withoutRows().withRows(moved)), of(scene, moved));
    }
}

package jp.bunkai.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.matrix.draft.Seen;
import org.junit.jupiter.api.Test;

/** The tag of a row: the same for the same, readable here only, and of no use to another. */
@QuarkusTest
class RowTagTest {

    private static final UUID ROW = new UUID(1, 2);
    private static final UUID ORGANISATION = new UUID(3, 4);
    private static final Seen SEVENTH = Seen.agreed(7);

    @Inject
    RowTag tag;

    @Test
    void readsBackWhatItWrote() {
        assertEquals(Optional.of(SEVENTH), tag.read(tag.write(ROW, ORGANISATION, SEVENTH), ROW, ORGANISATION));
        assertEquals(Optional.of(SEVENTH), tag.read("W/" + tag.write(ROW, ORGANISATION, SEVENTH), ROW, ORGANISATION));
        assertEquals(tag.write(ROW, ORGANISATION, SEVENTH), tag.write(ROW, ORGANISATION, SEVENTH));
    }

    @Test
    void oneVersionMoreChangesAllOfIt() {
        String seventh = tag.write(ROW, ORGANISATION, SEVENTH);
        String eighth = tag.write(ROW, ORGANISATION, Seen.agreed(8));
        int alike = 0;
        for (int i = 1; i < seventh.length() - 1; i++) {
            alike += seventh.charAt(i) == eighth.charAt(i) ? 1 : 0;
        }
        assertNotEquals(seventh, eighth);
        assertEquals(true, alike < 15, "nothing of the number shows");
    }

    @Test
    void tellsTheDraftThatWasSeenOnTopOfWhatWasAgreed() {
        assertEquals(Optional.of(new Seen(7, 3)), tag.read(tag.write(ROW, ORGANISATION, new Seen(7, 3)), ROW, ORGANISATION));
        assertNotEquals(tag.write(ROW, ORGANISATION, SEVENTH), tag.write(ROW, ORGANISATION, new Seen(7, 1)));
    }

    @Test
    void isOfNoUseForAnotherRowOrOrganisation() {
        String seventh = tag.write(ROW, ORGANISATION, SEVENTH);
        assertEquals(Optional.empty(), tag.read(seventh, new UUID(1, 3), ORGANISATION));
        assertEquals(Optional.empty(), tag.read(seventh, ROW, new UUID(3, 5)));
    }

    @Test
    void whatIsMadeUpOrCutIsNoTag() {
        String seventh = tag.write(ROW, ORGANISATION, SEVENTH);
        for (String wrong : new String[] {"\"v1\"", "*", "", "\"%%%\"", seventh.substring(0, 20),
            seventh.substring(0, 30) + (seventh.charAt(30) == 'A' ? 'B' : 'A') + seventh.substring(31)}) {
            assertEquals(Optional.empty(), tag.read(wrong, ROW, ORGANISATION));
        }
    }
}

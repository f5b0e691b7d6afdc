package jp.bunkai.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The tag of a row: the same for the same, readable here only, and of no use to another. */
@QuarkusTest
class RowTagTest {

    private static final UUID ROW = new UUID(1, 2);
    private static final UUID ORGANISATION = new UUID(3, 4);

    @Inject
    RowTag tag;

    @Test
    void readsBackWhatItWrote() {
        assertEquals(OptionalLong.of(7), tag.read(tag.write(ROW, ORGANISATION, 7), ROW, ORGANISATION));
        assertEquals(OptionalLong.of(7), tag.read("W/" + tag.write(ROW, ORGANISATION, 7), ROW, ORGANISATION));
        assertEquals(tag.write(ROW, ORGANISATION, 7), tag.write(ROW, ORGANISATION, 7));
    }

    @Test
    void oneVersionMoreChangesAllOfIt() {
        String seventh = tag.write(ROW, ORGANISATION, 7);
        String eighth = tag.write(ROW, ORGANISATION, 8);
        int alike = 0;
        for (int i = 1; i < seventh.length() - 1; i++) {
            alike += seventh.charAt(i) == eighth.charAt(i) ? 1 : 0;
        }
        assertNotEquals(seventh, eighth);
        assertEquals(true, alike < 15, "nothing of the number shows");
    }

    @Test
    void isOfNoUseForAnotherRowOrOrganisation() {
        String seventh = tag.write(ROW, ORGANISATION, 7);
        assertEquals(OptionalLong.empty(), tag.read(seventh, new UUID(1, 3), ORGANISATION));
        assertEquals(OptionalLong.empty(), tag.read(seventh, ROW, new UUID(3, 5)));
    }

    @Test
    void whatIsMadeUpOrCutIsNoTag() {
        String seventh = tag.write(ROW, ORGANISATION, 7);
        for (String wrong : new String[] {"\"v1\"", "*", "", "\"%%%\"", seventh.substring(0, 20),
            seventh.substring(0, 30) + (seventh.charAt(30) == 'A' ? 'B' : 'A') + seventh.substring(31)}) {
            assertEquals(OptionalLong.empty(), tag.read(wrong, ROW, ORGANISATION));
        }
    }
}

package jp.bunkai.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.platform.Secrets;
import org.junit.jupiter.api.Test;

class LiveCursorTest {

    private final LiveCursor cursor = new LiveCursor(new Secrets(Optional.of(
            Base64.getEncoder().encodeToString("not a secret, only for this test!".getBytes(StandardCharsets.UTF_8)))));
    private final UUID dossier = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();
    private final UUID one = UUID.randomUUID();
    private final UUID two = UUID.randomUUID();
    private final UUID later = UUID.randomUUID();

    @Test
    void aCursorKeepsThePlacesOfItsChains() {
        for (long seq : new long[] {0, 1, 127, 128, 300, 1_000_000, Long.MAX_VALUE}) {
            String written = cursor.write(dossier, organisation, Map.of(one, seq, two, 7L));
            assertEquals(Map.of(one, seq, two, 7L, later, 0L),
                    new HashMap<>(cursor.read(dossier, organisation, written, List.of(one, two, later)).orElseThrow()));
        }
    }

    @Test
    void aCursorIsGoodForItsOwnStreamOnly() {
        String written = cursor.write(dossier, organisation, Map.of(one, 5L));
        for (Optional<?> read : List.of(cursor.read(dossier, two, written, List.of(one)), cursor.read(two, organisation, written, List.of(one)),
                cursor.read(dossier, organisation, written + "A", List.of(one)), cursor.read(dossier, organisation, "", List.of(one)),
                cursor.read(dossier, organisation, "%%%", List.of(one)), cursor.read(dossier, organisation, "A".repeat(30_000), List.of(one)))) {
            assertTrue(read.isEmpty());
        }
        for (int i = 0; i < written.length(); i++) {
            String tampered = written.substring(0, i) + (written.charAt(i) == 'A' ? 'B' : 'A') + written.substring(i + 1);
            Optional<Map<UUID, Long>> read = cursor.read(dossier, organisation, tampered, List.of(one));
            assertTrue(read.isEmpty() || read.get().equals(Map.of(one, 5L)), "place " + i);
        }
    }

    @Test
    void aHospitalWithFiftyVendorsHasACursorThatFitsIntoAHeader() {
        Map<UUID, Long> places = new HashMap<>();
        for (int i = 0; i < 52; i++) {
            places.put(UUID.randomUUID(), 10_000L + i);
        }
        assertTrue(cursor.write(dossier, organisation, places).length() < 700);
    }
}

package jp.bunkai.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CursorsTest {

    @Inject
    Cursors cursors;

    @Test
    void aCursorComesBackAsItWasMade() {
        assertEquals(List.of("2026-11-21T00:00:00Z", "みどり野", ""), cursors.decode("list", cursors.encode("list", "2026-11-21T00:00:00Z", "みどり野", "")));
    }

    @Test
    void aCursorOfAnotherListOrMadeUpIsRefused() {
        String cursor = cursors.encode("events:1", "7");
        String madeUp = Base64.getUrlEncoder().encodeToString("something that is long enough".getBytes());
        for (String wrong : List.of(cursor, madeUp, "%%%", "", cursor.substring(1))) {
            assertEquals(ProblemType.INVALID_REQUEST, assertThrows(ProblemException.class, () -> cursors.decode("events:2", wrong)).type());
        }
    }
}

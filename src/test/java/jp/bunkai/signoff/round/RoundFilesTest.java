package jp.bunkai.signoff.round;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.ooxml.PackageKind;
import org.junit.jupiter.api.Test;

/** The files of a round are kept so small together that the container made of them can be checked. */
class RoundFilesTest {

    private static SigningFile file(int megabytes) {
        return new SigningFile(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "scan.pdf", "application/pdf", megabytes << 20, "0".repeat(64));
    }

    @Test
    void whatFitsIsTakenAndWhatDoesNotSaysHowMuchIsLeft() {
        List<SigningFile> there = List.of(file(8), file(9));
        assertDoesNotThrow(() -> SigningFiles.requireRoom(there, 3 << 20));
        assertDoesNotThrow(() -> SigningFiles.requireRoom(List.of(), (int) SigningFiles.MOST_TOGETHER));
        ProblemException refused = assertThrows(ProblemException.class, () -> SigningFiles.requireRoom(there, (3 << 20) + 1));
        assertEquals(413, refused.type().status());
        assertEquals(List.of("round-full"), refused.codes());
    }

    @Test
    void theContainerKeepsRoomForDocumentsAndChain() {
        assertTrue(SigningFiles.MOST_TOGETHER + (10L << 20) <= PackageKind.CONTAINER.fileLimit());
    }
}

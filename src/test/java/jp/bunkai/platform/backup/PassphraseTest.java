package jp.bunkai.platform.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A passphrase comes from a file or the environment, and a short one is none. */
class PassphraseTest {

    @TempDir
    Path folder;

    @Test
    void theFileGoesFirst() throws IOException {
        Path file = Files.writeString(folder.resolve("passphrase"), "from the file, really\n");
        assertEquals("from the file, really", new String(Passphrase.of(Map.of(Passphrase.FILE, file.toString(), Passphrase.TEXT, "from the environment"))));
        assertEquals("from the environment", new String(Passphrase.of(Map.of(Passphrase.TEXT, "from the environment"))));
    }

    @Test
    void noneShortAndUnreadableAreRefused() {
        assertTrue(refused(Map.of()).contains(Passphrase.FILE));
        assertTrue(refused(Map.of(Passphrase.TEXT, "short")).contains("16"));
        assertTrue(refused(Map.of(Passphrase.FILE, folder.resolve("absent").toString())).contains("absent"));
    }

    private static String refused(Map<String, String> environment) {
        return assertThrows(BackupException.class, () -> Passphrase.of(environment)).sentence().en();
    }
}

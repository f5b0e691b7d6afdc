package jp.bunkai.platform;

/**
 * Something that the packaged program does by itself, without starting Quarkus: {@code java -jar quarkus-run.jar <name> …}.
 * Found by {@link java.util.ServiceLoader}, so that a feature brings its own without {@code platform} knowing it.
 */
public interface OfflineCommand {

    /** The exit code of a command that made a database which has to be migrated now, by this same run. */
    int THEN_MIGRATE = -1;

    /** The first argument. */
    String name();

    /** What it does and with which arguments, in one line of each language. */
    String usage();

    /** Does it with the arguments after the name, writes to standard output, and gives the exit code: 0 good, 1 not good, 2 could not tell. */
    int run(String... args);
}

package jp.bunkai.platform.embedded;

/** Why no database could be started, and what to do about it: one sentence in Japanese and one in English. */
public final class EmbeddedDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EmbeddedDatabaseException(String japanese, String english) {
        this(japanese, english, null);
    }

    public EmbeddedDatabaseException(String japanese, String english, Throwable cause) {
        super(japanese + System.lineSeparator() + english, cause);
    }
}

package jp.bunkai.signoff.verify.text;

/** A part of a document that is no readable XML. */
public final class UnreadableTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableTextException(Throwable cause) {
        super("A story of the document cannot be read", cause);
    }
}

package jp.bunkai.signoff.seal.opc;

/** A part of a package that is no XML, or not the XML it has to be. */
public final class UnreadablePackageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadablePackageException(String part, Throwable cause) {
        super("The part " + part + " cannot be read", cause);
    }
}

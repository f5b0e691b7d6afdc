package jp.bunkai.catalogue;

import java.util.List;

/** The catalogue's files cannot be read or contradict themselves; nothing starts on such data. Names every flaw found. */
public final class UnsoundCatalogueException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> flaws;

    UnsoundCatalogueException(List<String> flaws) {
        super("the catalogue is not sound:\n  " + String.join("\n  ", flaws));
        this.flaws = List.copyOf(flaws);
    }

    UnsoundCatalogueException(String flaw, Throwable cause) {
        super("the catalogue is not sound:\n  " + flaw, cause);
        this.flaws = List.of(flaw);
    }

    public List<String> flaws() {
        return flaws;
    }
}

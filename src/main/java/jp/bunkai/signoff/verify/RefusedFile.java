package jp.bunkai.signoff.verify;

import jp.bunkai.platform.ooxml.PackageRefusal;

/** The file is none that may be opened; it was refused before anything parsed it. */
public final class RefusedFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PackageRefusal refusal;

    RefusedFile(PackageRefusal refusal) {
        super(refusal.code().name(), null, false, false);
        this.refusal = refusal;
    }

    public PackageRefusal refusal() {
        return refusal;
    }
}

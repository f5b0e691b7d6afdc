package jp.bunkai.platform.ooxml;

/** Ends the look at a file as soon as there is a reason to refuse it. Carries no stack: it is an answer, not a fault. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final PackageRefusal.Code code;
    private final String part;

    Refused(PackageRefusal.Code code, String part) {
        super(code.name(), null, false, false);
        this.code = code;
        this.part = part;
    }

    PackageRefusal refusal(PackageKind kind) {
        return new PackageRefusal(code, part, kind);
    }
}

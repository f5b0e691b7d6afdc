package jp.bunkai.annex.docx.guard;

/** Ends the look at a file as soon as there is a reason to refuse it. Carries no stack: it is an answer, not a fault. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient DocxRefusal refusal;

    Refused(DocxRefusal.Code code, String part) {
        super(code.name(), null, false, false);
        refusal = new DocxRefusal(code, part);
    }

    DocxRefusal refusal() {
        return refusal;
    }
}

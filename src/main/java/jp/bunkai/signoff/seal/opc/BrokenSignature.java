package jp.bunkai.signoff.seal.opc;

/** Why a signature does not hold as such; the reason is for programs and logs. Carries no stack: it is an answer, not a fault. */
final class BrokenSignature extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenSignature(String reason) {
        super(reason, null, false, false);
    }
}

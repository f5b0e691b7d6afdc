package jp.bunkai.signoff.round;

import jp.bunkai.platform.http.Sentence;

/**
 * The door through which it is told whether a DOCX that comes back is the frozen one plus signature parts, and nothing else. Nothing of the file
 * has been parsed before it is asked.
 */
public interface SignedInWordCheck {

    /**
     * @param former what the signatory before uploaded, whose signatures the file must hold; null for the first
     */
    Result check(byte[] frozen, byte[] former, byte[] uploaded);

    /**
     * What was found.
     *
     * @param problem why the file is refused, a sentence for its sender; null where it is accepted
     * @param code a stable word for the problem, such as {@code not-the-frozen-file}; null where it is accepted
     * @param signer the subject of the certificate that signed last, null where it is refused
     */
    record Result(Sentence problem, String code, String signer) {

        public static Result accepted(String signer) {
            return new Result(null, null, signer);
        }

        public static Result refused(String code, String ja, String en) {
            return new Result(new Sentence(ja, en), code, null);
        }
    }
}

package jp.bunkai.signoff.verify;

/** One thing found, and where: the name of a part, entry or relationship, or empty for the file as a whole. */
public record Reason(ReasonCode code, String at) {

    static Reason of(ReasonCode code) {
        return new Reason(code, "");
    }
}

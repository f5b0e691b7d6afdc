package jp.bunkai.platform.http;

import java.util.Arrays;

/**
 * The state of a thing that is edited as a whole: an opaque tag of its version. A change names in {@code If-Match} the state it
 * saw; without it 428, with another one 412. Rows of the matrix merge by field instead and have tags of their own.
 */
public final class Etag {

    private Etag() {
    }

    /** The tag of a version, with the quotes that HTTP asks for. */
    public static String of(int version) {
        return "\"v" + version + "\"";
    }

    /** Refuses a change of another state than the present one. */
    public static void require(String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.of(ProblemType.PRECONDITION_REQUIRED,
                    "変更する前の状態を If-Match で示してください。", "Name the state you saw in If-Match.").parameter("If-Match", "required",
                    "入力してください。", "A value is needed.");
        }
        if (Arrays.stream(ifMatch.split(",")).map(String::strip).noneMatch(of(version)::equals)) {
            throw ProblemException.of(ProblemType.CHANGED_MEANWHILE,
                    "表示した後に、ほかの人が変更しました。読み直してからもう一度変更してください。",
                    "Somebody changed it since you saw it. Read it again and repeat your change.");
        }
    }
}

package jp.bunkai.platform.http;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import jp.bunkai.platform.Secrets;

/**
 * Opaque places in a list. A cursor carries the sort key of the last entry seen and a seal, so that nobody reads meaning into it or makes
 * one up; the purpose keeps a cursor of one list out of another.
 */
@Singleton
public class Cursors {

    private static final int SEAL = 12;
    private static final String SEPARATOR = "\u001f";

    private final Secrets secrets;

    Cursors(Secrets secrets) {
        this.secrets = secrets;
    }

    /** @param purpose which list this is, for example {@code audit-events:<dossier>} */
    public String encode(String purpose, String... sortKey) {
        byte[] content = String.join(SEPARATOR, sortKey).getBytes(StandardCharsets.UTF_8);
        byte[] sealed = Arrays.copyOf(seal(purpose, content), SEAL + content.length);
        System.arraycopy(content, 0, sealed, SEAL, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** The sort key that {@link #encode} was given; a problem when the cursor is not one of this list. */
    public List<String> decode(String purpose, String cursor) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(cursor);
            if (sealed.length > SEAL) {
                byte[] content = Arrays.copyOfRange(sealed, SEAL, sealed.length);
                if (MessageDigest.isEqual(seal(purpose, content), Arrays.copyOf(sealed, SEAL))) {
                    return List.of(new String(content, StandardCharsets.UTF_8).split(SEPARATOR, -1));
                }
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the same answer
        }
        throw ProblemException.of(ProblemType.INVALID_REQUEST).parameter("cursor", "unknown-cursor",
                "続きの位置を読めません。一覧を最初から読み直してください。", "This cursor is not one of ours. Read the list from its start.");
    }

    private byte[] seal(String purpose, byte[] content) {
        return Arrays.copyOf(secrets.mac("cursor:" + purpose, content), SEAL);
    }
}

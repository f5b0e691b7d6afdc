package jp.bunkai.annex.docx;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** A UUID in 22 characters that a tag may hold, and back: so a control names its row without a table beside the document. */
public final class ShortId {

    private static final int LENGTH = 22;

    private ShortId() {
    }

    /** The short form. */
    public static String of(UUID id) {
        ByteBuffer bytes = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The id of a short form; an {@link IllegalArgumentException} if it is none. */
    public static UUID read(String shortId) {
        if (shortId.length() != LENGTH) {
            throw new IllegalArgumentException("not a short id");
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(shortId));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}

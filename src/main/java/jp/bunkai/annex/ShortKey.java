package jp.bunkai.annex;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** The id of a thing as the row part of a control's tag: the whole UUID in 22 characters, since a tag has room for 64. */
final class ShortKey {

    private ShortKey() {
    }

    static String of(UUID id) {
        byte[] bytes = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

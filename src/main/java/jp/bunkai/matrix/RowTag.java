package jp.bunkai.matrix;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import jp.bunkai.matrix.draft.Seen;
import jp.bunkai.platform.Secrets;

/**
 * The ETag of a row for one organisation: which version of what it sees, and of its own draft, it has seen. Numbers of versions would tell of changes that
 * it may not see, so the tag is encrypted, and deterministically: what is unchanged for its reader has the same tag. It is made and
 * read only here (a synthetic initialisation vector, which is also the proof that it is ours).
 */
@Singleton
public class RowTag {

    private static final int SEAL = 16;
    private static final int CONTENT = 48;
    private static final String PURPOSE = "row-tag";

    private final Secrets secrets;

    RowTag(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The tag, with the quotes that HTTP asks for. */
    public String write(UUID row, UUID organisation, Seen seen) {
        byte[] content = ByteBuffer.allocate(CONTENT).putLong(row.getMostSignificantBits()).putLong(row.getLeastSignificantBits())
                .putLong(organisation.getMostSignificantBits()).putLong(organisation.getLeastSignificantBits())
                .putLong(seen.version()).putLong(seen.draft()).array();
        byte[] seal = seal(content);
        byte[] tag = Arrays.copyOf(seal, SEAL + CONTENT);
        System.arraycopy(crypt(Cipher.ENCRYPT_MODE, seal, content), 0, tag, SEAL, CONTENT);
        return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(tag) + '"';
    }

    /** The state that a tag of this row and organisation names; empty for anything else. A proxy may have weakened it on its way. */
    public Optional<Seen> read(String quoted, UUID row, UUID organisation) {
        try {
            byte[] tag = Base64.getUrlDecoder().decode(quoted.strip().replaceFirst("^W/", "").replace("\"", ""));
            if (tag.length == SEAL + CONTENT) {
                byte[] seal = Arrays.copyOf(tag, SEAL);
                byte[] content = crypt(Cipher.DECRYPT_MODE, seal, Arrays.copyOfRange(tag, SEAL, tag.length));
                ByteBuffer fields = ByteBuffer.wrap(content);
                boolean ours = MessageDigest.isEqual(seal, seal(content)) && uuid(fields).equals(row) && uuid(fields).equals(organisation);
                return ours ? Optional.of(new Seen(fields.getLong(), fields.getLong())) : Optional.empty();
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the same answer
        }
        return Optional.empty();
    }

    private static UUID uuid(ByteBuffer fields) {
        return new UUID(fields.getLong(), fields.getLong());
    }

    private byte[] seal(byte[] content) {
        return Arrays.copyOf(secrets.mac(PURPOSE, content), SEAL);
    }

    private byte[] crypt(int mode, byte[] seal, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, new SecretKeySpec(secrets.key(PURPOSE + "-encryption"), "AES"), new IvParameterSpec(seal));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

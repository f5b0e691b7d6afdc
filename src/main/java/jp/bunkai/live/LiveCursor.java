package jp.bunkai.live;

import jakarta.inject.Singleton;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import jp.bunkai.platform.Secrets;

/**
 * A place in the stream of one organisation in one dossier: how far it has been told of each of its chains. Opaque to clients, good on
 * every node and after a restart, and sealed for that dossier and organisation, so that nobody asks with it for what is another's.
 */
@Singleton
class LiveCursor {

    private static final int SEAL = 12;
    /** Six bytes of a chain's id tell it from the other chains of its dossier. */
    private static final int NAME = 6;
    private static final int LONGEST = 20_000;

    private final Secrets secrets;

    LiveCursor(Secrets secrets) {
        this.secrets = secrets;
    }

    String write(UUID dossierId, UUID organisationId, Map<UUID, Long> places) {
        Map<UUID, Long> sorted = new TreeMap<>(Comparator.comparing(UUID::toString));
        sorted.putAll(places);
        ByteBuffer content = ByteBuffer.allocate(sorted.size() * (NAME + 10));
        sorted.forEach((chain, seq) -> {
            content.put(name(chain));
            for (long rest = seq; ; rest >>>= 7) {
                content.put((byte) (rest > 0x7f ? rest & 0x7f | 0x80 : rest));
                if (rest <= 0x7f) {
                    break;
                }
            }
        });
        byte[] written = Arrays.copyOf(content.array(), content.position());
        byte[] sealed = Arrays.copyOf(seal(dossierId, organisationId, written), SEAL + written.length);
        System.arraycopy(written, 0, sealed, SEAL, written.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** How far these chains were told; 0 for one that the cursor does not know. Empty for a cursor that is none of this stream. */
    Optional<Map<UUID, Long>> read(UUID dossierId, UUID organisationId, String cursor, Iterable<UUID> chains) {
        try {
            byte[] sealed = cursor.length() > LONGEST ? new byte[0] : Base64.getUrlDecoder().decode(cursor);
            if (sealed.length < SEAL) {
                return Optional.empty();
            }
            byte[] content = Arrays.copyOfRange(sealed, SEAL, sealed.length);
            if (!MessageDigest.isEqual(seal(dossierId, organisationId, content), Arrays.copyOf(sealed, SEAL))) {
                return Optional.empty();
            }
            Map<ByteBuffer, Long> named = named(ByteBuffer.wrap(content));
            Map<UUID, Long> places = new TreeMap<>();
            chains.forEach(chain -> places.put(chain, named.getOrDefault(ByteBuffer.wrap(name(chain)), 0L)));
            return Optional.of(places);
        } catch (IllegalArgumentException | BufferUnderflowException notOurs) {
            return Optional.empty();
        }
    }

    private static Map<ByteBuffer, Long> named(ByteBuffer content) {
        Map<ByteBuffer, Long> places = new TreeMap<>();
        while (content.hasRemaining()) {
            byte[] name = new byte[NAME];
            content.get(name);
            long seq = 0;
            byte part;
            int shift = 0;
            do {
                part = content.get();
                seq |= (part & 0x7fL) << shift;
                shift += 7;
            } while (part < 0);
            places.put(ByteBuffer.wrap(name), seq);
        }
        return places;
    }

    private static byte[] name(UUID chain) {
        return Arrays.copyOf(ByteBuffer.allocate(Long.BYTES).putLong(chain.getMostSignificantBits()).array(), NAME);
    }

    private byte[] seal(UUID dossierId, UUID organisationId, byte[] content) {
        return Arrays.copyOf(secrets.mac("live:" + dossierId + ":" + organisationId, content), SEAL);
    }
}

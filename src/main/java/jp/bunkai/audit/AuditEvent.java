package jp.bunkai.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One event as it stands in its chain: what was done, by whom, and the two hashes that tie it to its neighbours. The time never
 * runs backwards within a chain.
 *
 * @param actId the same for every copy of one act that is told to several audiences
 * @param requestId the request that did it, as it stands in the log; null outside a request
 * @param hash SHA-256, 64 hexadecimal digits, over the canonical form of this event and the hash of the one before it
 */
public record AuditEvent(UUID chainId, long seq, UUID actId, Instant at, Actor actor, AuditEntry entry, String requestId,
        String previousHash, String hash) {

    /** The hash that stands before the first event of every chain. */
    public static final String GENESIS = "0".repeat(64);

    /** This event with its hash computed. */
    static AuditEvent sealed(UUID chainId, long seq, UUID actId, Instant at, Actor actor, AuditEntry entry,
            String requestId, String previousHash) {
        AuditEvent open = new AuditEvent(chainId, seq, actId, at, actor, entry, requestId, previousHash, null);
        return new AuditEvent(chainId, seq, actId, at, actor, entry, requestId, previousHash, EventHash.of(open));
    }
}

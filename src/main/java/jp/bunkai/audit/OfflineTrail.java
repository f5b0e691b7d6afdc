package jp.bunkai.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Tells the trail of what a command of the terminal does, without Quarkus: at once, in the transaction of the connection that it is handed. */
public final class OfflineTrail {

    private OfflineTrail() {
    }

    /** An act in an organisation's own affairs, as {@link AuditTrail#recordOwn}. */
    public static void recordOwn(Connection connection, UUID organisationId, Actor by, AuditEntry entry, Instant now) throws SQLException {
        Chain chain = Chain.ofOrganisation(organisationId);
        ChainStore.LockedHead head = ChainStore.lock(connection, chain);
        Instant at = now.isBefore(head.at()) ? head.at() : now.truncatedTo(ChronoUnit.MICROS);
        ChainStore.append(connection, List.of(AuditEvent.sealed(chain.id(), head.seq() + 1, UUID.randomUUID(), at, by, entry, null, head.hash())));
    }
}

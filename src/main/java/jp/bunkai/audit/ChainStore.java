package jp.bunkai.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/**
 * Writes chains. Only ever inserts: the head of a chain is moved by a trigger of the schema that also refuses a wrong number or a
 * wrong previous hash, so that the application's account needs no right to update anything here.
 */
@ApplicationScoped
class ChainStore {

    private final DataSource database;

    ChainStore(DataSource database) {
        this.database = database;
    }

    /** The head of a chain as it stands under our lock. */
    record LockedHead(long seq, String hash, Instant at) {
    }

    /** Locks a chain's head until the transaction ends; a chain that is not there yet is begun. */
    LockedHead lock(Chain chain) {
        try (Connection connection = database.getConnection()) {
            return lock(connection, chain);
        } catch (SQLException e) {
            throw new ChainStoreException(e);
        }
    }

    /** The same with a connection at hand. */
    static LockedHead lock(Connection connection, Chain chain) throws SQLException {
        LockedHead head = select(connection, chain);
        if (head == null) {
            begin(connection, chain);
            head = select(connection, chain);
        }
        return head;
    }

    /** Appends events that continue the locked heads, in the order given. */
    void append(List<AuditEvent> events) {
        try (Connection connection = database.getConnection()) {
            append(connection, events);
        } catch (SQLException e) {
            throw new ChainStoreException(e);
        }
    }

    /** The same with a connection at hand. */
    static void append(Connection connection, List<AuditEvent> events) throws SQLException {
        String sql = """
                insert into audit_event (chain_id, seq, act_id, happened_at, person_id, person, organisation_id, organisation,
                  action, subject, subject_id, text_ja, text_en, field, value_before, value_after, detail, reason, request_id,
                  previous_hash, hash)
                values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,unhex(?),unhex(?))""";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (AuditEvent event : events) {
                bind(insert, event);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static LockedHead select(Connection connection, Chain chain) throws SQLException {
        String sql = "select head_seq, lower(hex(head_hash)), head_at from audit_chain where id = ? for update";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, chain.id().toString());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? new LockedHead(row.getLong(1), row.getString(2), row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                        : null;
            }
        }
    }

    private static void begin(Connection connection, Chain chain) throws SQLException {
        String sql = "insert ignore into audit_chain (id, scope, scope_id, audience, organisation_id) values (?,?,?,?,?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, chain.id().toString());
            insert.setString(2, chain.scope().name());
            insert.setString(3, chain.scopeId().toString());
            insert.setString(4, chain.audience().kind().name());
            insert.setString(5, chain.audience().organisationId() == null ? null : chain.audience().organisationId().toString());
            insert.executeUpdate();
        }
    }

    private static void bind(PreparedStatement insert, AuditEvent event) throws SQLException {
        AuditEntry entry = event.entry();
        Actor actor = event.actor();
        int i = 0;
        insert.setString(++i, event.chainId().toString());
        insert.setLong(++i, event.seq());
        insert.setString(++i, event.actId().toString());
        insert.setObject(++i, LocalDateTime.ofInstant(event.at(), ZoneOffset.UTC));
        insert.setString(++i, actor.personId() == null ? null : actor.personId().toString());
        insert.setString(++i, actor.name());
        insert.setString(++i, actor.organisationId() == null ? null : actor.organisationId().toString());
        insert.setString(++i, actor.organisationName());
        insert.setString(++i, entry.action());
        insert.setString(++i, entry.subject().kind());
        insert.setString(++i, entry.subject().id().toString());
        insert.setString(++i, entry.text().ja());
        insert.setString(++i, entry.text().en());
        insert.setString(++i, entry.field());
        insert.setString(++i, entry.before());
        insert.setString(++i, entry.after());
        insert.setString(++i, entry.detail());
        insert.setString(++i, entry.reason());
        insert.setString(++i, event.requestId());
        insert.setString(++i, event.previousHash());
        insert.setString(++i, event.hash());
    }
}

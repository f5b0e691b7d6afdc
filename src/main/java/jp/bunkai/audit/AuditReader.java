package jp.bunkai.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jp.bunkai.catalogue.Text;

/**
 * Reads whole chains of a viewer's own audiences, and nothing else: which chains those are is for the caller to say. An act that was
 * told to several of them is returned once.
 */
@ApplicationScoped
public class AuditReader {

    static final String COLUMNS = """
            e.chain_id, e.seq, e.act_id, e.happened_at, e.person_id, e.person, e.organisation_id, e.organisation, e.action,
            e.subject, e.subject_id, e.text_ja, e.text_en, e.field, e.value_before, e.value_after, e.detail, e.reason, e.request_id,
            lower(hex(e.previous_hash)) as previous_hash, lower(hex(e.hash)) as hash""";

    private final DataSource database;

    AuditReader(DataSource database) {
        this.database = database;
    }

    /** Where a page ended: the event after which the next page goes on. */
    public record Place(Instant at, UUID chainId, long seq) {

        /** The place of this event. */
        public static Place of(AuditEvent event) {
            return new Place(event.at(), event.chainId(), event.seq());
        }
    }

    /** The chains of a dossier or organisation that have begun. */
    public List<Chain> chains(Chain.Scope scope, UUID scopeId) {
        String sql = "select audience, organisation_id from audit_chain where scope = ? and scope_id = ? order by id";
        return query(sql, List.of(scope.name(), scopeId.toString()), row -> new Chain(scope, scopeId,
                new Audience(Audience.Kind.valueOf(row.getString(1)), uuid(row.getString(2)))));
    }

    /** A page of events from the newest on; {@code after} is where the page before it ended, or null. */
    public List<AuditEvent> newest(Collection<Chain> chains, TrailFilter filter, Place after, int limit) {
        if (chains.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>();
        String from = "select " + COLUMNS + " from audit_event e where " + once(chains, values) + filter.condition(values);
        if (after != null) {
            from += " and (e.happened_at, e.chain_id, e.seq) < (?, ?, ?)";
            values.addAll(List.of(LocalDateTime.ofInstant(after.at(), ZoneOffset.UTC), after.chainId().toString(), after.seq()));
        }
        return query(from + " order by e.happened_at desc, e.chain_id desc, e.seq desc limit " + limit, values, AuditReader::event);
    }

    /** What happened to one subject, from the oldest on. */
    public List<AuditEvent> history(Collection<Chain> chains, Subject subject) {
        if (chains.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>();
        String from = "select " + COLUMNS + " from audit_event e where " + once(chains, values) + " and e.subject_id = ? and e.subject = ?";
        values.addAll(List.of(subject.id().toString(), subject.kind()));
        return query(from + " order by e.happened_at, e.chain_id, e.seq", values, AuditReader::event);
    }

    /** A whole chain in its order, to be checked or exported. */
    public List<AuditEvent> chain(Chain chain) {
        return query("select " + COLUMNS + " from audit_event e where e.chain_id = ? order by e.seq",
                List.of(chain.id().toString()), AuditReader::event);
    }

    /** The next events of a chain after number {@code seq}, up to number {@code to}: what is long is read in parts, so that none is held whole. */
    public List<AuditEvent> part(Chain chain, long seq, long to, int limit) {
        return query("select " + COLUMNS + " from audit_event e where e.chain_id = ? and e.seq > ? and e.seq <= ? order by e.seq limit " + limit,
                List.of(chain.id().toString(), seq, to), AuditReader::event);
    }

    /** The head of a chain as the database knows it. */
    public ChainCheck.Head head(Chain chain) {
        return query("select head_seq, lower(hex(head_hash)) from audit_chain where id = ?", List.of(chain.id().toString()),
                row -> new ChainCheck.Head(row.getLong(1), row.getString(2))).stream().findFirst().orElse(ChainCheck.Head.EMPTY);
    }

    /** In one of these chains, and of several copies of an act only the one in the first of them. */
    private static String once(Collection<Chain> chains, List<Object> values) {
        String marks = chains.stream().map(chain -> "?").collect(Collectors.joining(","));
        values.addAll(ids(chains));
        values.addAll(ids(chains));
        return "e.chain_id in (" + marks + ") and not exists (select 1 from audit_event f where f.act_id = e.act_id"
                + " and f.chain_id < e.chain_id and f.chain_id in (" + marks + "))";
    }

    private static List<String> ids(Collection<Chain> chains) {
        return chains.stream().map(chain -> chain.id().toString()).toList();
    }

    /** Makes something of a row of the answer. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> query(String sql, List<?> values, Row<T> reader) {
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                query.setObject(i + 1, values.get(i));
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new ChainStoreException(e);
        }
    }

    static AuditEvent event(ResultSet row) throws SQLException {
        Actor actor = new Actor(uuid(row.getString("person_id")), row.getString("person"), uuid(row.getString("organisation_id")),
                row.getString("organisation"));
        AuditEntry entry = new AuditEntry(row.getString("action"), new Subject(row.getString("subject"), uuid(row.getString("subject_id"))),
                new Text(row.getString("text_ja"), row.getString("text_en")), row.getString("field"),
                row.getString("value_before"), row.getString("value_after"), row.getString("detail"), row.getString("reason"));
        return new AuditEvent(uuid(row.getString("chain_id")), row.getLong("seq"), uuid(row.getString("act_id")),
                row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC), actor, entry, row.getString("request_id"),
                row.getString("previous_hash"), row.getString("hash"));
    }

    static UUID uuid(String written) {
        return written == null ? null : UUID.fromString(written);
    }
}

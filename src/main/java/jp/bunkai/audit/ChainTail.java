package jp.bunkai.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Follows chains as they grow, for whoever tells of events as they come: where all chains of several dossiers stand, in one statement
 * and so at one moment, and what was added to them since, in another.
 */
@ApplicationScoped
public class ChainTail {

    private final AuditReader reader;

    ChainTail(AuditReader reader) {
        this.reader = reader;
    }

    /** How far a chain has grown. */
    public record Grown(Chain chain, UUID chainId, long seq) {
    }

    /** A part of a chain: the events after one number up to and with another. */
    public record Part(long after, long upTo) {

        /** How many events it holds. */
        public long length() {
            return upTo - after;
        }
    }

    /** Every chain of these dossiers and organisations, as they stood at one moment. */
    public List<Grown> heads(Collection<UUID> scopeIds) {
        if (scopeIds.isEmpty()) {
            return List.of();
        }
        String sql = "select id, scope, scope_id, audience, organisation_id, head_seq from audit_chain where scope_id in ("
                + scopeIds.stream().map(id -> "?").collect(Collectors.joining(",")) + ")";
        return reader.query(sql, scopeIds.stream().map(UUID::toString).toList(), row -> {
            Audience audience = new Audience(Audience.Kind.valueOf(row.getString(4)), AuditReader.uuid(row.getString(5)));
            Chain chain = new Chain(Chain.Scope.valueOf(row.getString(2)), AuditReader.uuid(row.getString(3)), audience);
            return new Grown(chain, AuditReader.uuid(row.getString(1)), row.getLong(6));
        });
    }

    /** These parts of chains with every copy of each act, in the order of each chain. */
    public List<AuditEvent> read(Map<UUID, Part> parts) {
        return read(parts, List.of());
    }

    /**
     * These parts of chains for a reader of all the chains named. Of an act that was told to several of them it is given one copy, and
     * always the same one, wherever the parts begin: the copy in the first chain by the text of its id.
     */
    public List<AuditEvent> readOnce(Map<UUID, Part> parts, Collection<UUID> readable) {
        return read(parts, readable);
    }

    private List<AuditEvent> read(Map<UUID, Part> parts, Collection<UUID> once) {
        if (parts.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>();
        parts.forEach((chain, part) -> values.addAll(List.of(chain.toString(), part.after(), part.upTo())));
        StringBuilder sql = new StringBuilder("select " + AuditReader.COLUMNS + " from audit_event e where (")
                .append(parts.keySet().stream().map(chain -> "(e.chain_id = ? and e.seq > ? and e.seq <= ?)").collect(Collectors.joining(" or ")))
                .append(')');
        if (once.size() > 1) {
            sql.append(" and not exists (select 1 from audit_event f where f.act_id = e.act_id")
                    .append(" and cast(f.chain_id as char) < cast(e.chain_id as char) and f.chain_id in (")
                    .append(once.stream().map(chain -> "?").collect(Collectors.joining(","))).append("))");
            once.forEach(chain -> values.add(chain.toString()));
        }
        return reader.query(sql + " order by e.chain_id, e.seq", values, AuditReader::event);
    }
}

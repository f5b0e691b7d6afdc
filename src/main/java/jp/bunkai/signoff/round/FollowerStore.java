package jp.bunkai.signoff.round;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.matrix.store.Sql;

/** Who follows a round without signing. */
@Singleton
class FollowerStore {

    private final Sql sql;

    FollowerStore(Sql sql) {
        this.sql = sql;
    }

    /** A member who follows, with the organisation it acts for. */
    record Follower(UUID memberId, UUID organisationId, FollowerKind kind) {
    }

    List<Follower> of(UUID round) {
        return sql.query("""
                select f.member_id, m.organisation_id, f.kind from signing_follower f join member m on m.id = f.member_id
                where f.round_id = ? order by f.kind, f.member_id""", List.of(round),
                line -> new Follower(Sql.uuid(line, 1), Sql.uuid(line, 2), Sql.constant(FollowerKind.class, line, 3)));
    }

    /** Lets these follow for an organisation, and nobody else of it. */
    void replace(UUID round, UUID organisation, Map<UUID, FollowerKind> followers) {
        sql.update("delete from signing_follower where round_id = ? and member_id in (select id from member where organisation_id = ?)",
                List.of(round, organisation));
        sql.batch("insert into signing_follower (round_id, member_id, kind) values (?,?,?)", followers.entrySet().stream()
                .map(entry -> List.of(round, entry.getKey(), entry.getValue())).collect(Collectors.toList()));
    }
}

package jp.bunkai.signoff.round;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.matrix.store.Sql;

/** Signatories and what they did. An act is added once, and the database refuses one in a round that is not open. */
@Singleton
class SignatoryStore {

    private static final String ACT_COLUMNS = "id, round_id, signatory_id, kind, at, person_id, person, office, organisation_id, organisation,"
            + " recorded_by, signed_on, authenticated_at, provider, detail, reason, canonical_sha256, document_sha256";

    private final Sql sql;

    SignatoryStore(Sql sql) {
        this.sql = sql;
    }

    void add(Collection<Signatory> signatories) {
        sql.batch("""
                insert into signatory (id, round_id, side, organisation_id, organisation, member_id, person_id, person, office, position, manner, state,
                  instead_of) values (?,?,?,?,?,?,?,?,?,?,?,?,?)""", signatories.stream().map(s -> Arrays.asList(s.id(), s.roundId(), s.side(),
                s.organisationId(), s.organisation(), s.memberId(), s.personId(), s.person(), s.office(), s.position(), s.manner(), s.state(),
                s.insteadOf())).toList());
    }

    /** Of these rounds, by round; in one statement. */
    Map<UUID, List<Signatory>> of(Collection<UUID> rounds) {
        return rounds.isEmpty() ? Map.of() : sql.query("""
                select id, round_id, side, organisation_id, organisation, member_id, person_id, person, office, position, manner, state, instead_of
                from signatory where round_id in (%s)""".formatted(Sql.marks(rounds)), List.copyOf(rounds), SignatoryStore::signatory).stream()
                .collect(Collectors.groupingBy(Signatory::roundId));
    }

    List<Signatory> of(UUID round) {
        return of(List.of(round)).getOrDefault(round, List.of());
    }

    /** Takes out signatories that are waited for no longer, because their side names others. */
    void remove(Collection<Signatory> waiting) {
        sql.batch("delete from signatory where id = ?", waiting.stream().map(signatory -> List.of(signatory.id())).toList());
    }

    /** Adds what a signatory did and lets it stand so, under the name that it had then. */
    void act(SigningAct act) {
        sql.update("insert into signing_act (" + ACT_COLUMNS + ") values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", Arrays.asList(act.id(), act.roundId(),
                act.signatoryId(), act.kind(), act.at(), act.personId(), act.person(), act.office(), act.organisationId(), act.organisation(),
                act.recordedBy(), act.signedOn(), act.authenticatedAt(), act.provider(), act.detail(), act.reason(), act.canonicalSha256(),
                act.documentSha256()));
        sql.update("update signatory set state = ?, person_id = ?, person = ?, office = ? where id = ?",
                Arrays.asList(act.kind(), act.personId(), act.person(), act.office(), act.signatoryId()));
    }

    /** What was done in a round, in the order in which it was done. */
    List<SigningAct> acts(UUID round) {
        return sql.query("select " + ACT_COLUMNS + " from signing_act where round_id = ? order by at, id", List.of(round), SignatoryStore::act);
    }

    SigningAct act(UUID id) {
        return sql.query("select " + ACT_COLUMNS + " from signing_act where id = ?", List.of(id), SignatoryStore::act).get(0);
    }

    private static Signatory signatory(ResultSet line) throws SQLException {
        return new Signatory(Sql.uuid(line, 1), Sql.uuid(line, 2), Sql.constant(SigningSide.class, line, 3), Sql.uuid(line, 4), line.getString(5),
                Sql.uuid(line, 6), Sql.uuid(line, 7), line.getString(8), line.getString(9), line.getInt(10), Sql.constant(Manner.class, line, 11),
                Sql.constant(SignatoryState.class, line, 12), Sql.uuid(line, 13));
    }

    private static SigningAct act(ResultSet line) throws SQLException {
        return new SigningAct(Sql.uuid(line, 1), Sql.uuid(line, 2), Sql.uuid(line, 3), Sql.constant(SigningAct.Kind.class, line, 4), moment(line, 5),
                Sql.uuid(line, 6), line.getString(7), line.getString(8), Sql.uuid(line, 9), line.getString(10), line.getString(11),
                line.getObject(12, LocalDate.class), moment(line, 13), line.getString(14), line.getString(15), line.getString(16), line.getString(17),
                line.getString(18));
    }

    private static Instant moment(ResultSet line, int column) throws SQLException {
        return line.getString(column) == null ? null : Sql.instant(line, column);
    }
}

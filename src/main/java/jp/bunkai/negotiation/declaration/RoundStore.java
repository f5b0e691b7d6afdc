package jp.bunkai.negotiation.declaration;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.audit.Actor;
import jp.bunkai.matrix.store.Sql;

/** Rounds and their sheets in the database. An end is claimed by an update, so that of two nodes one ends a round. */
@Singleton
class RoundStore {

    /** A dossier's rounds of many years. */
    static final int MOST = 100;

    private static final String ROUND = """
            select id, dossier_id, state, deadline, note, person_id, person, organisation_id, organisation, opened_at, ended_at, ended_by,
              end_reason from declaration_round""";
    private static final String SHEETS = """
            select s.round_id, s.party_id, count(q.row_id), count(q.answer), s.handed_in_at, s.person_id, s.person, s.organisation
            from declaration_sheet s join declaration_question q on q.round_id = s.round_id and q.party_id = s.party_id
            where s.round_id in (%s)
            group by s.round_id, s.party_id, s.handed_in_at, s.person_id, s.person, s.organisation""";

    private final Sql sql;

    RoundStore(Sql sql) {
        this.sql = sql;
    }

    void open(Round round, Map<UUID, Set<UUID>> rowsByParty) {
        Actor by = round.openedBy();
        sql.update("""
                insert into declaration_round (id, dossier_id, state, deadline, note, person_id, person, organisation_id, organisation, opened_at)
                values (?,?,?,?,?,?,?,?,?,?)""", Arrays.asList(round.id(), round.dossierId(), round.state(), round.deadline(), round.note(),
                by.personId(), by.name(), by.organisationId(), by.organisationName(), round.openedAt()));
        sql.batch("insert into declaration_sheet (dossier_id, round_id, party_id) values (?,?,?)",
                rowsByParty.keySet().stream().map(party -> List.of(round.dossierId(), round.id(), party)).toList());
        sql.batch("insert into declaration_question (dossier_id, round_id, party_id, row_id, version) values (?,?,?,?,0)",
                rowsByParty.entrySet().stream().flatMap(entry -> entry.getValue().stream()
                        .map(row -> List.of(round.dossierId(), round.id(), entry.getKey(), row))).toList());
    }

    /** The latest first. */
    List<Round> ofDossier(UUID dossierId) {
        return sql.query(ROUND + " where dossier_id = ? order by opened_at desc, id limit " + MOST, List.of(dossierId), RoundStore::round);
    }

    Optional<Round> find(UUID dossierId, UUID roundId) {
        return sql.query(ROUND + " where dossier_id = ? and id = ?", List.of(dossierId, roundId), RoundStore::round).stream().findFirst();
    }

    /** A round that is not ended by anybody else until the transaction ends. */
    Optional<Round> hold(UUID dossierId, UUID roundId) {
        return sql.query(ROUND + " where dossier_id = ? and id = ? lock in share mode", List.of(dossierId, roundId), RoundStore::round).stream()
                .findFirst();
    }

    /** Open rounds whose last day is before this one; in one dossier, or in all of them for null. */
    List<Round> due(LocalDate today, UUID dossierId) {
        return sql.query(ROUND + " where state = 'OPEN' and deadline < ?" + (dossierId == null ? "" : " and dossier_id = ?"),
                dossierId == null ? List.of(today) : List.of(today, dossierId), RoundStore::round);
    }

    /** Open rounds of all dossiers that end on this day or earlier. */
    List<Round> endingBy(LocalDate day) {
        return sql.query(ROUND + " where state = 'OPEN' and deadline <= ?", List.of(day), RoundStore::round);
    }

    /** Ends an open round; false if another has ended it already. */
    boolean end(UUID roundId, RoundState state, Instant at, String by, String reason) {
        return sql.update("update declaration_round set state = ?, ended_at = ?, ended_by = ?, end_reason = ? where id = ? and state = 'OPEN'",
                Arrays.asList(state, at, by, reason, roundId)) == 1;
    }

    /** Closes an open round at its deadline; false if another has ended it, or has given it another deadline. */
    boolean closeDue(Round round, Instant at) {
        return sql.update("update declaration_round set state = 'CLOSED', ended_at = ? where id = ? and state = 'OPEN' and deadline = ?",
                List.of(at, round.id(), round.deadline())) == 1;
    }

    /** Gives an open round another deadline; false if it has not the one that was seen, or has ended. */
    boolean move(UUID roundId, LocalDate seen, LocalDate deadline) {
        return sql.update("update declaration_round set deadline = ? where id = ? and state = 'OPEN' and deadline = ?",
                List.of(deadline, roundId, seen)) == 1;
    }

    /** The sheets of rounds, by round. */
    Map<UUID, List<Sheet>> sheets(Collection<UUID> rounds) {
        return rounds.isEmpty() ? Map.of() : sql.query(SHEETS.formatted(Sql.marks(rounds)), List.copyOf(rounds), RoundStore::sheet).stream()
                .collect(Collectors.groupingBy(Sheet::roundId));
    }

    List<Sheet> sheets(UUID round) {
        return sheets(List.of(round)).getOrDefault(round, List.of());
    }

    /** Hands in for a vendor, once. */
    void handIn(UUID round, UUID party, Actor by, Instant at) {
        sql.update("""
                update declaration_sheet set handed_in_at = ?, person_id = ?, person = ?, organisation = ?
                where round_id = ? and party_id = ? and handed_in_at is null""",
                List.of(at, by.personId(), by.name(), by.organisationName(), round, party));
    }

    /** Whether this is the first time that a vendor is to be told this of this deadline; of two nodes only one is answered yes. */
    boolean first(Round round, UUID party, String reminder, Instant at) {
        return sql.update("insert ignore into declaration_reminder (round_id, party_id, kind, deadline, told_at) values (?,?,?,?,?)",
                List.of(round.id(), party, reminder, round.deadline(), at)) == 1;
    }

    private static Round round(ResultSet line) throws SQLException {
        return new Round(Sql.uuid(line, 1), Sql.uuid(line, 2), Sql.constant(RoundState.class, line, 3), line.getObject(4, LocalDate.class),
                line.getString(5), new Actor(Sql.uuid(line, 6), line.getString(7), Sql.uuid(line, 8), line.getString(9)), Sql.instant(line, 10),
                moment(line, 11), line.getString(12), line.getString(13));
    }

    private static Sheet sheet(ResultSet line) throws SQLException {
        Instant handedIn = moment(line, 5);
        return new Sheet(Sql.uuid(line, 1), Sql.uuid(line, 2), line.getInt(3), line.getInt(4), handedIn,
                handedIn == null ? null : new Sheet.HandedIn(Sql.uuid(line, 6), line.getString(7), line.getString(8)));
    }

    private static Instant moment(ResultSet line, int column) throws SQLException {
        return line.getString(column) == null ? null : Sql.instant(line, column);
    }
}

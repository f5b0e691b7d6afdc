package jp.bunkai.award;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.audit.Actor;
import jp.bunkai.matrix.store.Sql;

/** Candidates in the database. One that is out stays as it was. */
@Singleton
class CandidateStore {

    private static final String CANDIDATE = """
            select c.id, c.selection_id, c.organisation_id, c.state, c.named_by, c.named_at, c.sent_at, c.person_id, c.person, c.organisation, c.ended_at,
              c.reason from award_candidate c""";

    private final Sql sql;

    CandidateStore(Sql sql) {
        this.sql = sql;
    }

    void name(Candidate candidate) {
        sql.update("insert into award_candidate (id, selection_id, organisation_id, state, named_by, named_at) values (?,?,?,'ASKED',?,?)",
                List.of(candidate.id(), candidate.selectionId(), candidate.organisationId(), candidate.namedBy(), candidate.namedAt()));
    }

    /** By selection, in the order in which they were named. */
    Map<UUID, List<Candidate>> of(Collection<UUID> selections) {
        return selections.isEmpty() ? Map.of() : sql.query(CANDIDATE + " where c.selection_id in (" + Sql.marks(selections) + ") order by c.named_at, c.id",
                List.copyOf(selections), CandidateStore::candidate).stream().collect(Collectors.groupingBy(Candidate::selectionId));
    }

    List<Candidate> of(UUID selection) {
        return of(List.of(selection)).getOrDefault(selection, List.of());
    }

    /** What an organisation is asked and may still see, the latest first. */
    List<Candidate> ofOrganisation(UUID organisation, int limit) {
        return sql.query(CANDIDATE + " where c.organisation_id = ? and c.state in ('ASKED', 'SENT') order by c.named_at desc, c.id limit ?",
                List.of(organisation, limit), CandidateStore::candidate);
    }

    Optional<Candidate> own(UUID organisation, UUID id) {
        return sql.query(CANDIDATE + " where c.id = ? and c.organisation_id = ? and c.state in ('ASKED', 'SENT')", List.of(id, organisation),
                CandidateStore::candidate).stream().findFirst();
    }

    /** Hospitals that ask this organisation now. */
    List<UUID> hospitals(UUID organisation) {
        return sql.query("""
                select distinct ds.hospital_id from award_candidate c join award_selection s on s.id = c.selection_id join dossier ds on ds.id = s.dossier_id
                where c.organisation_id = ? and c.state in ('ASKED', 'SENT')""", List.of(organisation), line -> Sql.uuid(line, 1));
    }

    /** Whoever sends or corrects stands for the answers from then on. */
    void send(UUID id, Actor by, Instant at) {
        sql.update("""
                update award_candidate set state = 'SENT', sent_at = ?, person_id = ?, person = ?, organisation = ?
                where id = ? and state in ('ASKED', 'SENT')""", List.of(at, by.personId(), by.name(), by.organisationName(), id));
    }

    /** Takes one out; {@code reason} is null where it says nothing of its own. */
    void end(UUID id, CandidateState state, String reason, Instant at) {
        sql.update("update award_candidate set state = ?, reason = ?, ended_at = ? where id = ?", Arrays.<Object>asList(state, reason, at, id));
    }

    /** Takes out all that are still in. */
    void endAll(UUID selection, CandidateState state, Instant at) {
        sql.update("update award_candidate set state = ?, ended_at = ? where selection_id = ? and state in ('ASKED', 'SENT')", List.of(state, at, selection));
    }

    private static Candidate candidate(ResultSet line) throws SQLException {
        Instant sent = moment(line, 7);
        return new Candidate(Sql.uuid(line, 1), Sql.uuid(line, 2), Sql.uuid(line, 3), Sql.constant(CandidateState.class, line, 4), line.getString(5),
                Sql.instant(line, 6), sent, sent == null ? null : new Candidate.Sender(Sql.uuid(line, 8), line.getString(9), line.getString(10)),
                moment(line, 11), line.getString(12));
    }

    static Instant moment(ResultSet line, int column) throws SQLException {
        return line.getString(column) == null ? null : Sql.instant(line, column);
    }
}

package jp.bunkai.signoff.round;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.audit.Actor;
import jp.bunkai.dossier.Party;
import jp.bunkai.matrix.store.Sql;

/** Rounds in the database. Whoever changes one, or one of its signatories, holds the round's row until the transaction ends. */
@Singleton
class RoundStore {

    /** Rounds of one dossier that are listed, the latest. */
    static final int MOST = 200;

    private static final String COLUMNS = "r.id, r.dossier_id, r.revision_id, r.state, r.in_order, r.vendor_first, r.beyond_tool, r.last_day, r.expires_at,"
            + " r.note, r.opened_person_id, r.opened_by, r.opened_organisation_id, r.opened_organisation, r.opened_at, r.closed_at, r.closed_by,"
            + " r.closed_organisation, r.close_reason, r.version";
    private static final String SELECT = "select " + COLUMNS + " from signing_round r ";

    private final Sql sql;

    RoundStore(Sql sql) {
        this.sql = sql;
    }

    void open(SigningRound round) {
        Actor by = round.openedBy();
        sql.update("""
                insert into signing_round (id, dossier_id, revision_id, state, in_order, vendor_first, beyond_tool, last_day, expires_at, note,
                  opened_person_id, opened_by, opened_organisation_id, opened_organisation, opened_at, version)
                values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,0)""", Arrays.asList(round.id(), round.dossierId(), round.revisionId(), round.state(),
                round.inOrder(), round.vendorFirst(), round.beyondTool(), round.lastDay(), round.expiresAt(), round.note(), by.personId(), by.name(),
                by.organisationId(), by.organisationName(), round.openedAt()));
    }

    Optional<SigningRound> find(UUID dossierId, UUID id) {
        return one("where r.dossier_id = ? and r.id = ?", dossierId, id);
    }

    /** The same, which nobody else changes until the transaction ends. */
    Optional<SigningRound> lock(UUID dossierId, UUID id) {
        return one("where r.dossier_id = ? and r.id = ? for update", dossierId, id);
    }

    SigningRound one(UUID id) {
        return one("where r.id = ?", id).orElseThrow();
    }

    Optional<SigningRound> ofRevision(UUID revisionId) {
        return one("where r.revision_id = ?", revisionId);
    }

    /** The latest first; only of revisions frozen with this vendor as it stands, or all of them for null. */
    List<SigningRound> ofDossier(UUID dossierId, Party vendor) {
        String pair = vendor == null ? "" : "join revision v on v.id = r.revision_id and v.party_id = ? and v.vendor_organisation_id = ? ";
        return sql.query(SELECT + pair + "where r.dossier_id = ? order by r.opened_at desc, r.id limit " + MOST,
                vendor == null ? List.of(dossierId) : List.of(vendor.id(), vendor.organisationId(), dossierId), RoundStore::round);
    }

    /** Open rounds in which this member is waited for, the soonest due first. */
    List<SigningRound> waitingFor(UUID memberId) {
        return sql.query(SELECT + "where r.state = 'OPEN' and exists (select 1 from signatory s where s.round_id = r.id and s.member_id = ?"
                + " and s.state = 'WAITING') order by r.expires_at, r.id limit " + MOST, List.of(memberId), RoundStore::round);
    }

    /** Open rounds whose last day has passed; in one dossier, or in all of them for null. */
    List<SigningRound> due(Instant now, UUID dossierId) {
        return sql.query(SELECT + "where r.state = 'OPEN' and r.expires_at <= ?" + (dossierId == null ? "" : " and r.dossier_id = ?"),
                dossierId == null ? List.of(now) : List.of(now, dossierId), RoundStore::round);
    }

    /** Open rounds of all dossiers that are not over. */
    List<SigningRound> running(Instant now) {
        return sql.query(SELECT + "where r.state = 'OPEN' and r.expires_at > ?", List.of(now), RoundStore::round);
    }

    /** Ends an open round that is held. */
    void close(UUID id, RoundState state, SigningRound.Ending ending) {
        sql.update("""
                update signing_round set state = ?, closed_at = ?, closed_by = ?, closed_organisation = ?, close_reason = ?, version = version + 1
                where id = ?""", Arrays.asList(state, ending.at(), ending.by(), ending.organisation(), ending.reason(), id));
    }

    /** Something about a held round changed. */
    void touch(UUID id) {
        sql.update("update signing_round set version = version + 1 where id = ?", List.of(id));
    }

    private Optional<SigningRound> one(String where, Object... values) {
        return sql.query(SELECT + where, List.of(values), RoundStore::round).stream().findFirst();
    }

    private static SigningRound round(ResultSet line) throws SQLException {
        SigningRound.Ending ending = line.getString(16) == null ? null
                : new SigningRound.Ending(Sql.instant(line, 16), line.getString(17), line.getString(18), line.getString(19));
        return new SigningRound(Sql.uuid(line, 1), Sql.uuid(line, 2), Sql.uuid(line, 3), Sql.constant(RoundState.class, line, 4), line.getBoolean(5),
                line.getBoolean(6), line.getBoolean(7), line.getObject(8, LocalDate.class), Sql.instant(line, 9), line.getString(10),
                new Actor(Sql.uuid(line, 11), line.getString(12), Sql.uuid(line, 13), line.getString(14)), Sql.instant(line, 15), ending, line.getInt(20));
    }
}

package jp.bunkai.signoff.approval;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.matrix.store.Sql;

/** Drafts and decisions in the database: added and read, always those of one organisation. */
@Singleton
class ApprovalStore {

    private static final String SELECT = "select a.id, a.dossier_id, a.party_id, a.organisation_id, a.number, a.state_sha256, a.note, a.person_id, a.person,"
            + " a.drafted_at, d.approved, d.approver, d.office, d.decided_on, d.reason, d.person_id, d.person, d.recorded_at"
            + " from approval a left join approval_decision d on d.approval_id = a.id where a.dossier_id = ? and a.party_id = ? and a.organisation_id = ?";

    private final Sql sql;

    ApprovalStore(Sql sql) {
        this.sql = sql;
    }

    void add(Approval draft) {
        sql.update("insert into approval (id, dossier_id, party_id, organisation_id, number, state_sha256, note, person_id, person, drafted_at)"
                + " values (?,?,?,?,?,?,?,?,?,?)", Arrays.<Object>asList(draft.id(), draft.dossierId(), draft.partyId(), draft.organisationId(), draft.number(),
                        draft.stateSha256(), draft.note(), draft.personId(), draft.person(), draft.draftedAt()));
    }

    void decide(UUID approval, Approval.Decision decision) {
        sql.update("insert into approval_decision (approval_id, approved, approver, office, decided_on, reason, person_id, person, recorded_at)"
                + " values (?,?,?,?,?,?,?,?,?)", Arrays.<Object>asList(approval, decision.approved(), decision.approver(), decision.office(), decision.decidedOn(),
                        decision.reason(), decision.personId(), decision.person(), decision.recordedAt()));
    }

    /** The newest first. */
    List<Approval> of(UUID dossierId, UUID partyId, UUID organisationId, int limit) {
        return sql.query(SELECT + " order by a.drafted_at desc, a.id limit ?", List.of(dossierId, partyId, organisationId, limit), ApprovalStore::approval);
    }

    Optional<Approval> find(UUID dossierId, UUID partyId, UUID organisationId, UUID id) {
        return sql.query(SELECT + " and a.id = ?", List.of(dossierId, partyId, organisationId, id), ApprovalStore::approval).stream().findFirst();
    }

    private static Approval approval(ResultSet line) throws SQLException {
        Boolean approved = Sql.truth(line, 11);
        Approval.Decision decision = approved == null ? null : new Approval.Decision(approved, line.getString(12), line.getString(13),
                line.getObject(14, LocalDate.class), line.getString(15), Sql.uuid(line, 16), line.getString(17), Sql.instant(line, 18));
        return new Approval(Sql.uuid(line, 1), Sql.uuid(line, 2), Sql.uuid(line, 3), Sql.uuid(line, 4), line.getString(5), line.getString(6),
                line.getString(7), Sql.uuid(line, 8), line.getString(9), Sql.instant(line, 10), decision);
    }
}

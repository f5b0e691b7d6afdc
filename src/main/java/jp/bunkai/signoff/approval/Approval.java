package jp.bunkai.signoff.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A draft (起案) that one side put before its director, of the annex as it stood then, with the decision (決裁) once there is one, else null. */
record Approval(UUID id, UUID dossierId, UUID partyId, UUID organisationId, String number, String stateSha256, String note, UUID personId, String person,
        Instant draftedAt, Decision decision) {

    /** Who decided, when and how; {@code reason} is there where it was returned. {@code person}: who entered it. */
    record Decision(boolean approved, String approver, String office, LocalDate decidedOn, String reason, UUID personId, String person, Instant recordedAt) {
    }
}

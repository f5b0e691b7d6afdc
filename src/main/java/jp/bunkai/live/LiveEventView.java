package jp.bunkai.live;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.AuditEvent;
import jp.bunkai.audit.Subject;
import jp.bunkai.catalogue.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An act as streams tell it, the same for everybody who may read it. */
@Schema(name = "LiveEvent", description = "The data of an event named for its subject in small letters: row, party, dossier, …")
public record LiveEventView(
        @Schema(required = true, description = "One act, however many may read it") UUID actId,
        @Schema(required = true, nullable = true, maxLength = 64, description = "The Bunkai-Request-Id of the answer to whoever did it") String requestId,
        @Schema(required = true) Instant at,
        @Schema(required = true, description = "The person, as named then") String who,
        @Schema(required = true, description = "The organisation, as named then") String organisation,
        @Schema(required = true, description = "Stable word for programs") String action,
        @Schema(required = true) Text text,
        @Schema(required = true, description = "Kind of thing it happened to") String subject,
        @Schema(required = true) UUID subjectId,
        @Schema(required = true, nullable = true, description = "The row it happened to, if it was one") UUID rowId,
        @Schema(required = true, nullable = true, description = "The path of the field that changed") String field,
        @Schema(required = true, nullable = true, description = "In words") String before,
        @Schema(required = true, nullable = true, description = "In words") String after,
        @JsonRawValue @Schema(required = true, nullable = true, implementation = Object.class, description = "What programs need to follow it. Of a "
                + "changed field of a row: `value`, as the API writes it, and `changedAt`; a row with this changedAt or a later one has it already")
        String detail,
        @Schema(required = true, nullable = true, description = "Why, in the words of whoever did it") String reason) {

    static LiveEventView of(AuditEvent event) {
        AuditEntry entry = event.entry();
        Subject subject = entry.subject();
        return new LiveEventView(event.actId(), event.requestId(), event.at(), event.actor().name(), event.actor().organisationName(),
                entry.action(), entry.text(), subject.kind(), subject.id(), Subject.ROW.equals(subject.kind()) ? subject.id() : null,
                entry.field(), entry.before(), entry.after(), entry.detail(), entry.reason());
    }
}

package jp.bunkai.dossier;

import java.time.Instant;
import java.util.UUID;
import jp.bunkai.audit.AuditEvent;
import jp.bunkai.audit.Subject;
import jp.bunkai.catalogue.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened, as it was written down then. */
@Schema(name = "AuditEvent")
public record AuditEventView(
        @Schema(required = true) Instant at,
        @Schema(required = true, description = "The person, as named then") String who,
        @Schema(required = true, description = "The organisation, as named then") String organisation,
        @Schema(required = true, description = "Stable word for programs") String action,
        @Schema(required = true, description = "What happened, in both languages") Text text,
        @Schema(required = true, description = "Kind of thing it happened to") String subject,
        @Schema(required = true) UUID subjectId,
        @Schema(required = true, nullable = true, description = "The row it happened to, if it was one") UUID rowId,
        @Schema(required = true, nullable = true, description = "The field that changed") String field,
        @Schema(required = true, nullable = true) String before,
        @Schema(required = true, nullable = true) String after,
        @Schema(required = true, nullable = true, description = "Why, in the words of whoever did it") String reason) {

    static AuditEventView of(AuditEvent event) {
        Subject subject = event.entry().subject();
        return new AuditEventView(event.at(), event.actor().name(), event.actor().organisationName(), event.entry().action(),
                event.entry().text(), subject.kind(), subject.id(), Subject.ROW.equals(subject.kind()) ? subject.id() : null,
                event.entry().field(), event.entry().before(), event.entry().after(), event.entry().reason());
    }
}

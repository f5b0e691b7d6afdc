package jp.bunkai.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.bunkai.audit.AuditEvent;
import jp.bunkai.audit.AuditReader;
import jp.bunkai.audit.TrailFilter;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Cursors;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;

/** Pages through the chains that a viewer may read. The cursor is opaque; its seal keeps it to one dossier. */
@ApplicationScoped
class AuditEventList {

    private final Transactions transactions;
    private final DossierAccess access;
    private final DossierTrail trail;
    private final AuditReader reader;
    private final Cursors cursors;

    AuditEventList(Transactions transactions, DossierAccess access, DossierTrail trail, AuditReader reader, Cursors cursors) {
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.reader = reader;
        this.cursors = cursors;
    }

    AuditEventPage page(Viewer viewer, UUID dossierId, UUID partyId, TrailFilter filter, String cursor, int limit) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            String purpose = "audit-events:" + dossierId;
            List<AuditEvent> found = reader.newest(trail.readable(dossier), partyId == null ? filter : filter.by(party(dossier, partyId)),
                    cursor == null ? null : place(cursors.decode(purpose, cursor)), limit + 1);
            List<AuditEvent> shown = found.size() > limit ? found.subList(0, limit) : found;
            String next = found.size() > limit ? next(purpose, shown.get(limit - 1)) : null;
            return new AuditEventPage(shown.stream().map(AuditEventView::of).toList(), next);
        });
    }

    private static UUID party(ViewedDossier dossier, UUID partyId) {
        return dossier.party(partyId).map(Party::organisationId).orElseThrow(() -> ProblemException.of(ProblemType.INVALID_REQUEST).parameter("party",
                "unknown-party", "この案件の当事者ではありません。", "This is no party of the dossier."));
    }

    private String next(String purpose, AuditEvent last) {
        return cursors.encode(purpose, last.at().toString(), last.chainId().toString(), Long.toString(last.seq()));
    }

    private static AuditReader.Place place(List<String> key) {
        return new AuditReader.Place(Instant.parse(key.get(0)), UUID.fromString(key.get(1)), Long.parseLong(key.get(2)));
    }
}

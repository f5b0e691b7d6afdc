package jp.bunkai.disclosure.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.disclosure.kept.KeptFile;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;

/** Door for what lists or hands on the disclosures of a dossier, under the same rights: no more than the viewer may see itself. */
@ApplicationScoped
public class GivenDisclosures {

    private final DossierDisclosures disclosures;
    private final PastVersions past;

    GivenDisclosures(DossierDisclosures disclosures, PastVersions past) {
        this.disclosures = disclosures;
        this.past = past;
    }

    /** A file with its bytes. */
    public record GivenFile(KeptFile file, byte[] content) {
    }

    /** What each party discloses, in a number of statements that grows with nothing; in the caller's transaction. */
    public List<PartyDisclosures> of(ViewedDossier dossier) {
        return disclosures.list(dossier);
    }

    /** A version that counted at a moment that is past; {@code still}: whether it counts and may be read now too. */
    public record StoodDisclosure(UUID id, UUID partyId, Form form, String product, String editionName, int number, LocalDate confirmedOn, boolean still) {
    }

    /**
     * What counted and was granted just before a moment that is past, of whoever is or was a party; a vendor sees its own alone. What the
     * hospital was shown then it may name now, but not read. In one statement, in the caller's transaction.
     */
    public List<StoodDisclosure> before(ViewedDossier dossier, Instant moment) {
        Map<UUID, UUID> parties = dossier.allParties().stream().filter(party -> dossier.asHospital() || party.id().equals(dossier.mine().id()))
                .collect(Collectors.toMap(Party::organisationId, Party::id));
        return past.of(dossier.hospital().organisationId(), parties.keySet(), moment).stream().map(one -> new StoodDisclosure(one.id(),
                parties.get(one.organisationId()), one.form(), one.product(), one.edition().code(), one.number(), one.confirmedOn(), one.still())).toList();
    }

    /** The workbook of a disclosure, in a transaction of its own; that it was fetched is written down. */
    public GivenFile file(Viewer viewer, UUID dossierId, UUID disclosureId) {
        DossierDisclosures.Sent sent = disclosures.file(viewer, dossierId, disclosureId);
        return new GivenFile(sent.file(), sent.content());
    }

    /** A paper, likewise. */
    public GivenFile paper(Viewer viewer, UUID dossierId, UUID paperId) {
        DossierDisclosures.Sent sent = disclosures.paper(viewer, dossierId, paperId);
        return new GivenFile(sent.file(), sent.content());
    }
}

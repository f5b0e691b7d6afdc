package jp.bunkai.annex;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.annex.docx.content.AnnexDocument;
import jp.bunkai.annex.template.AnnexTemplates;
import jp.bunkai.asset.Assets;
import jp.bunkai.dossier.DossierContents;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.organisation.ContactDetails;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.time.Clocks;

/**
 * Gathers what flows into the annex of one pair, from a matrix that the caller has loaded, and writes it. The hospital gets that of each vendor it
 * contracts with, a vendor its own; any other does not exist for it. A subcontractor signs nothing with the hospital and so has none.
 */
@ApplicationScoped
public class AnnexContents {

    private final DossierContents contents;
    private final Assets assets;
    private final OrganisationDirectory organisations;
    private final RemainsReader remains;
    private final DisclosedReader disclosed;
    private final AnnexParts parts;
    private final AnnexTemplates templates;
    private final SpecialNotes notes;
    private final Clock clock;

    AnnexContents(DossierContents contents, Assets assets, OrganisationDirectory organisations, RemainsReader remains, DisclosedReader disclosed,
            AnnexParts parts, AnnexTemplates templates, SpecialNotes notes, Clock clock) {
        this.contents = contents;
        this.assets = assets;
        this.organisations = organisations;
        this.remains = remains;
        this.disclosed = disclosed;
        this.parts = parts;
        this.templates = templates;
        this.notes = notes;
        this.clock = clock;
    }

    /** As it stands in this matrix; splits that nobody has touched are marked as examples. In the caller's transaction. */
    AnnexContent draft(LoadedMatrix matrix, UUID partyId, AnnexFrame frame) {
        return AnnexAssembly.of(source(matrix, partyId, ProposedRows.of(matrix)), frame);
    }

    /** What goes to signature: both sides stand by each row, so that none is an example any more. In the caller's transaction. */
    public AnnexContent confirmed(LoadedMatrix agreed, UUID partyId, AnnexFrame frame) {
        return AnnexAssembly.of(source(agreed, partyId, Set.of()), frame);
    }

    /** The template that this hospital uses; in the caller's transaction. */
    public AnnexTemplates.Chosen template(ViewedDossier dossier) {
        return templates.of(dossier.hospital().organisationId());
    }

    /** The annex as DOCX. */
    public static byte[] write(AnnexTemplates.Chosen template, AnnexContent content) {
        return AnnexDocument.write(template.template(), content);
    }

    /** The vendor of a pair that the viewer is a side of. */
    public static PartyFact vendor(LoadedMatrix matrix, UUID partyId) {
        return matrix.arrangement().directVendors().stream().filter(party -> party.id().equals(partyId))
                .filter(party -> prints(matrix.dossier(), party)).findFirst().orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    static boolean prints(ViewedDossier dossier, PartyFact vendor) {
        return dossier.asHospital() || dossier.mine().id().equals(vendor.id());
    }

    private AnnexSource source(LoadedMatrix matrix, UUID partyId, Set<UUID> proposed) {
        PartyFact vendor = vendor(matrix, partyId);
        ViewedDossier dossier = matrix.dossier();
        return new AnnexSource(matrix.arrangement(), vendor.id(), dossier.dossier().name(), Clocks.today(clock), contents.allContracts(dossier),
                assets.all(dossier), contacts(dossier, vendor), proposed, remains.of(dossier, vendor.id()), disclosed.of(dossier, vendor.id()),
                parts.of(dossier.id(), vendor.id()), notes.of(dossier.id(), vendor.id()));
    }

    private Map<UUID, List<ContactDetails>> contacts(ViewedDossier dossier, PartyFact vendor) {
        List<Party> pair = dossier.allParties().stream().filter(party -> party.hospital() || party.id().equals(vendor.id())).toList();
        Map<UUID, List<ContactDetails>> known = organisations.emergencyContacts(pair.stream().map(Party::organisationId).toList());
        Map<UUID, List<ContactDetails>> contacts = new HashMap<>();
        pair.forEach(party -> contacts.put(party.id(), known.getOrDefault(party.organisationId(), List.of())));
        return contacts;
    }
}

package jp.bunkai.annex.card;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.annex.docx.Templates;
import jp.bunkai.annex.docx.content.ActionCardDocument;
import jp.bunkai.annex.docx.content.VendorCardDocument;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.organisation.ContactDetails;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/**
 * Prints cards from what was agreed, not from what one side still prepares. The hospital prints the card of each vendor that it contracts
 * with, a vendor its own; the card of another does not exist for it, and action cards are the hospital's own.
 */
@ApplicationScoped
class CardService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final MatrixLoader matrices;
    private final OrganisationDirectory organisations;
    private final Templates templates;
    private final Clock clock;

    CardService(Transactions transactions, DossierAccess access, MatrixLoader matrices, OrganisationDirectory organisations, Templates templates,
            Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.matrices = matrices;
        this.organisations = organisations;
        this.templates = templates;
        this.clock = clock;
    }

    /** A card as a file to be downloaded. */
    record Printed(String name, byte[] content) {
    }

    Printed vendor(Viewer viewer, UUID dossierId, UUID partyId) {
        VendorCard card = transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            LoadedMatrix matrix = matrices.loadAgreed(dossier);
            PartyFact vendor = matrix.arrangement().directVendors().stream().filter(party -> party.id().equals(partyId))
                    .filter(party -> dossier.asHospital() || dossier.mine().id().equals(party.id())).findFirst()
                    .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
            return assembly(dossier, matrix, List.of(dossier.hospital().id(), vendor.id())).vendor(vendor);
        });
        return new Printed("事業者連絡カード_" + card.vendor() + "_" + card.on() + ".docx",
                VendorCardDocument.write(templates.get(VendorCardDocument.TEMPLATE), card));
    }

    Printed action(Viewer viewer, UUID dossierId) {
        ActionCard card = transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            access.requireHospital(dossier);
            return assembly(dossier, matrices.loadAgreed(dossier), List.of(dossier.hospital().id())).action();
        });
        return new Printed("アクションカード_" + card.on() + ".docx", ActionCardDocument.write(templates.get(ActionCardDocument.TEMPLATE), card));
    }

    private CardAssembly assembly(ViewedDossier dossier, LoadedMatrix matrix, List<UUID> whose) {
        List<Party> parties = dossier.allParties().stream().filter(party -> whose.contains(party.id())).toList();
        Map<UUID, List<ContactDetails>> known = organisations.emergencyContacts(parties.stream().map(Party::organisationId).toList());
        Map<UUID, List<ContactDetails>> contacts = new HashMap<>();
        parties.forEach(party -> contacts.put(party.id(), known.getOrDefault(party.organisationId(), List.of())));
        return new CardAssembly(matrix.arrangement(), dossier.dossier().name(), Clocks.today(clock), contacts);
    }
}

package jp.bunkai.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;

/** The organisations that a viewer may name: its own, those it meets as parties of its dossiers, and those it has entered. */
@ApplicationScoped
class MetOrganisations {

    private final Transactions transactions;
    private final DossierAccess access;
    private final DossierRepository dossiers;
    private final OrganisationDirectory organisations;

    MetOrganisations(Transactions transactions, DossierAccess access, DossierRepository dossiers, OrganisationDirectory organisations) {
        this.transactions = transactions;
        this.access = access;
        this.dossiers = dossiers;
        this.organisations = organisations;
    }

    List<OrganisationName> of(Viewer viewer) {
        return transactions.call(() -> {
            List<Dossier> own = dossiers.ofOrganisation(viewer.organisationId(), null, null, Integer.MAX_VALUE);
            Set<UUID> met = access.views(viewer, own).stream().flatMap(dossier -> dossier.parties().stream())
                    .map(Party::organisationId).collect(Collectors.toSet());
            met.add(viewer.organisationId());
            met.addAll(organisations.enteredBy(viewer));
            return organisations.byId(met).values().stream().map(OrganisationName::of)
                    .sorted(Comparator.comparing(OrganisationName::name).thenComparing(OrganisationName::id)).toList();
        });
    }
}

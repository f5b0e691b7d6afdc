package jp.bunkai.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.dossier.Contract;
import jp.bunkai.dossier.DossierContents;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.inspection.kept.KeptPack;
import jp.bunkai.inspection.paper.ContactTree;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.AssetFact;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.SystemFact;
import jp.bunkai.matrix.store.EvidenceStore;
import jp.bunkai.matrix.store.StoredEvidence;
import jp.bunkai.organisation.ContactDetails;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.platform.time.Clocks;

/** Reads what goes into a pack beside its checklists, in a number of statements that grows with nothing. */
@ApplicationScoped
class PackContents {

    private static final int MOST_NAMED = 4;

    private final PackReader reader;
    private final EvidenceStore evidence;
    private final DossierContents contents;
    private final OrganisationDirectory organisations;
    private final Instance<SignedAnnexes> signed;
    private final Clock clock;

    PackContents(PackReader reader, EvidenceStore evidence, DossierContents contents, OrganisationDirectory organisations, @Any Instance<SignedAnnexes> signed,
            Clock clock) {
        this.reader = reader;
        this.evidence = evidence;
        this.contents = contents;
        this.organisations = organisations;
        this.signed = signed;
        this.clock = clock;
    }

    /** What was read. {@code evidence} is by its id; contracts are those in use, by the vendor that contracts. */
    record Contents(ViewedDossier dossier, PackReader.Read read, Map<UUID, StoredEvidence> evidence, Map<UUID, List<Contract>> contracts,
            Map<UUID, List<SignedAnnexes.SignedAnnex>> signed, ContactTree contacts, LocalDate on) {

        /** The vendors that contract with the hospital, in order. */
        List<PartyFact> vendors() {
            return read.checklists().stream().map(Checklist::party).filter(party -> !party.hospital()).toList();
        }

        /** Whether a vendor that was there when the year was over has left since: only what was signed with it is still at hand. */
        boolean gone(PartyFact vendor) {
            return dossier.allParties().stream().anyMatch(party -> party.id().equals(vendor.id()) && party.left());
        }

        Checklist own() {
            return read.checklists().stream().filter(one -> one.party().hospital()).findFirst().orElseThrow();
        }
    }

    Contents of(ViewedDossier dossier, KeptPack pack) {
        PackReader.Read read = reader.read(dossier, pack);
        Map<UUID, StoredEvidence> byId = evidence.of(dossier.id()).values().stream().flatMap(List::stream)
                .collect(Collectors.toMap(StoredEvidence::id, one -> one));
        Map<UUID, List<Contract>> contracts = contents.contracts(dossier).stream().filter(contract -> !contract.retired())
                .collect(Collectors.groupingBy(Contract::contractingPartyId));
        Map<UUID, List<SignedAnnexes.SignedAnnex>> annexes = signed.stream().flatMap(each -> each.of(dossier).stream())
                .collect(Collectors.groupingBy(SignedAnnexes.SignedAnnex::partyId));
        return new Contents(dossier, read, byId, contracts, annexes, contacts(read.matrix().arrangement()), Clocks.today(clock));
    }

    ContactTree contacts(Arrangement arrangement) {
        List<PartyFact> parties = arrangement.parties().stream().filter(party -> !party.left() && !party.subcontractor()).toList();
        Map<UUID, List<ContactDetails>> known = organisations.emergencyContacts(parties.stream().map(PartyFact::organisationId).toList());
        Map<UUID, List<ContactDetails>> byParty = new HashMap<>();
        parties.forEach(party -> byParty.put(party.id(), known.getOrDefault(party.organisationId(), List.of())));
        return new ContactTree(arrangement.hospital().name().ja(), byParty.get(arrangement.hospital().id()), parties.stream().filter(party -> !party.hospital())
                .map(party -> new ContactTree.Vendor(party.name().ja(), worksOn(arrangement, party), byParty.get(party.id()))).toList(), Clocks.today(clock));
    }

    /** Systems first, then devices; nothing where it maintains none. */
    private static String worksOn(Arrangement arrangement, PartyFact vendor) {
        List<String> names = Stream.concat(arrangement.systems().stream().filter(system -> vendor.id().equals(system.maintainedBy())).map(SystemFact::name),
                arrangement.assets().stream().filter(asset -> vendor.id().equals(asset.maintainedBy())).map(AssetFact::label)).distinct().toList();
        String shown = names.stream().limit(MOST_NAMED).collect(Collectors.joining("、"));
        return names.isEmpty() ? null : names.size() > MOST_NAMED ? shown + " ほか" : shown;
    }
}

package jp.bunkai.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.Subject;
import jp.bunkai.catalogue.Text;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;

/** Builds a new dossier from its request, part by part in the order in which parts name each other, inside the caller's transaction. */
@ApplicationScoped
class DossierStart {

    private final DossierRepository dossiers;
    private final PartyRepository parties;
    private final PartyRegister register;
    private final SystemService systems;
    private final ContractService contracts;
    private final AssetRegister assets;
    private final DossierTrail trail;
    private final Clock clock;

    DossierStart(DossierRepository dossiers, PartyRepository parties, PartyRegister register, SystemService systems,
            ContractService contracts, AssetRegister assets, DossierTrail trail, Clock clock) {
        this.dossiers = dossiers;
        this.parties = parties;
        this.register = register;
        this.systems = systems;
        this.contracts = contracts;
        this.assets = assets;
        this.trail = trail;
        this.clock = clock;
    }

    ViewedDossier start(Viewer viewer, NewDossier wanted) {
        Dossier dossier = new Dossier(UUID.randomUUID(), viewer.organisationId(), wanted.name(), wanted.pattern(), clock.instant());
        dossiers.persist(dossier);
        Party hospital = new Party(UUID.randomUUID(), dossier.id(), viewer.organisationId(), 0,
                new PartyDetails(PartyFunction.HOSPITAL, null, Binding.NEGOTIATED, false, false));
        parties.persist(hospital);
        ViewedDossier viewed = new ViewedDossier(viewer, dossier, List.of(hospital));
        trail.record(viewed, AuditEntry.of("DOSSIER_CREATED", Subject.DOSSIER, dossier.id(), new Text("案件「" + dossier.name() + "」を作成しました",
                "Created the dossier “" + dossier.name() + "”")), Audiences.all());

        Keys partyKeys = new Keys("unknown-party", "その当事者は parties にありません。", "No party of the request has this key.");
        partyKeys.put(PartyFunction.HOSPITAL.name(), hospital.id());
        viewed = addParties(viewed, wanted.parties(), partyKeys);
        Keys systemKeys = new Keys("unknown-system", "その対象システムは systems にありません。", "No system of the request has this key.");
        addSystems(viewed, wanted.systems(), partyKeys, systemKeys);
        assets.start(viewed, assets(wanted.assets(), partyKeys, systemKeys));
        addContracts(viewed, wanted.contracts(), partyKeys, systemKeys);
        return viewed;
    }

    /** Primes first, whatever the order of the request: a subcontractor names one. */
    private ViewedDossier addParties(ViewedDossier start, List<NewParty> wanted, Keys keys) {
        ViewedDossier viewed = start;
        for (boolean subcontractors : new boolean[] {false, true}) {
            for (int i = 0; i < wanted.size(); i++) {
                NewParty party = wanted.get(i);
                if (subcontractors != (party.function() == PartyFunction.SUBCONTRACTOR)) {
                    continue;
                }
                String at = "/parties/" + i;
                keys.requireFree(party.key(), at + "/key");
                if (party.namesHospital()) {
                    keys.put(party.key(), viewed.hospital().id());
                    continue;
                }
                if (!subcontractors && party.primeKey() != null) {
                    throw ProblemException.invalid(at + "/primeKey", "not-a-subcontractor", "再委託元を持つのは再委託先だけです。",
                            "Only a subcontractor names a prime.");
                }
                PartyEntry entry = party.entry().worksFor(keys.get(party.primeKey(), at + "/primeKey"));
                if (subcontractors) {
                    References.prime(viewed, at + "/primeKey", entry.primePartyId());
                }
                Party added = register.add(viewed, entry, at);
                keys.put(party.key(), added.id());
                viewed = viewed.with(added);
            }
        }
        return viewed;
    }

    private void addSystems(ViewedDossier dossier, List<NewSystem> wanted, Keys parties, Keys keys) {
        for (int i = 0; i < wanted.size(); i++) {
            NewSystem system = wanted.get(i);
            String at = "/systems/" + i;
            keys.requireFree(system.key(), at + "/key");
            SystemDetails details = new SystemDetails(system.kind(), system.name(), parties.get(system.vendorKey(), at + "/vendorKey"),
                    parties.get(system.performerKey(), at + "/performerKey"));
            keys.put(system.key(), systems.add(dossier, details, at).id());
        }
    }

    private static List<AssetDetails> assets(List<NewAsset> wanted, Keys parties, Keys systems) {
        List<AssetDetails> assets = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            NewAsset asset = wanted.get(i);
            String at = "/assets/" + i;
            assets.add(new AssetDetails(asset.kind(), asset.label(), asset.count(), asset.maker(), asset.version(), asset.endOfSupport(),
                    asset.replacementPlan(), asset.place(), parties.get(asset.maintainedByKey(), at + "/maintainedByKey"),
                    systems.get(asset.systemKey(), at + "/systemKey"), asset.actsAsServer(), List.of()));
        }
        return assets;
    }

    private void addContracts(ViewedDossier dossier, List<NewContract> wanted, Keys parties, Keys systems) {
        for (int i = 0; i < wanted.size(); i++) {
            NewContract contract = wanted.get(i);
            String at = "/contracts/" + i;
            List<UUID> covered = new ArrayList<>();
            for (int j = 0; j < contract.systemKeys().size(); j++) {
                covered.add(systems.get(contract.systemKeys().get(j), at + "/systemKeys/" + j));
            }
            ContractDetails details = new ContractDetails(contract.kind(), contract.name(), contract.number(), contract.signedOn(),
                    contract.from(), contract.to(), contract.renewal(), parties.get(contract.contractingKey(), at + "/contractingKey"),
                    parties.get(contract.performingKey(), at + "/performingKey"), covered);
            References.contracting(dossier, at + "/contractingKey", details.contractingPartyId());
            References.performing(dossier, at + "/performingKey", details.performingPartyId());
            contracts.add(dossier, details, at);
        }
    }

    /** What the parts of a request call each other. */
    private static final class Keys {

        private final Map<String, UUID> ids = new HashMap<>();
        private final String code;
        private final String ja;
        private final String en;

        Keys(String code, String ja, String en) {
            this.code = code;
            this.ja = ja;
            this.en = en;
        }

        void requireFree(String key, String pointer) {
            if (ids.containsKey(key)) {
                throw ProblemException.invalid(pointer, "key-twice", "同じキーが重複しています。", "This key is used twice.");
            }
        }

        void put(String key, UUID id) {
            ids.put(key, id);
        }

        UUID get(String key, String pointer) {
            if (key != null && !ids.containsKey(key)) {
                throw ProblemException.invalid(pointer, code, ja, en);
            }
            return key == null ? null : ids.get(key);
        }
    }
}

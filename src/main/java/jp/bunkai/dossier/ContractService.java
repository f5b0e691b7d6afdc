package jp.bunkai.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.FieldChange;
import jp.bunkai.audit.Subject;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.http.MergePatch;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/** Adds, changes and retires contracts, for the hospital; the parties to a contract read it, and its events. */
@ApplicationScoped
class ContractService {

    private static final int MOST = 100;

    private final Transactions transactions;
    private final DossierAccess access;
    private final ContractRepository contracts;
    private final SystemRepository systems;
    private final MergePatch mergePatch;
    private final DossierTrail trail;
    private final Clock clock;

    ContractService(Transactions transactions, DossierAccess access, ContractRepository contracts, SystemRepository systems,
            MergePatch mergePatch, DossierTrail trail, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.contracts = contracts;
        this.systems = systems;
        this.mergePatch = mergePatch;
        this.trail = trail;
        this.clock = clock;
    }

    ContractView add(Viewer viewer, UUID dossierId, ContractDetails details) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrangeAsHospital(viewer, dossierId);
            Contract contract = add(dossier, details, "");
            contracts.flush();
            return ContractView.of(dossier, contract);
        });
    }

    ContractView change(Viewer viewer, UUID dossierId, UUID contractId, String ifMatch, JsonNode patch) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrangeAsHospital(viewer, dossierId);
            Contract contract = find(dossier, contractId);
            Etag.require(ifMatch, contract.version());
            ContractDetails before = contract.details();
            ContractDetails after = mergePatch.apply(before, patch);
            requireSound(dossier, before, after, "");
            contract.change(after);
            trail.changed(dossier, Subject.CONTRACT, contract.id(), contract.name(), FieldChange.between(before, after),
                    change -> audience(dossier, contract));
            contracts.flush();
            return ContractView.of(dossier, contract);
        });
    }

    void retire(Viewer viewer, UUID dossierId, UUID contractId, String ifMatch) {
        transactions.run(() -> {
            ViewedDossier dossier = access.arrangeAsHospital(viewer, dossierId);
            Contract contract = find(dossier, contractId);
            Etag.require(ifMatch, contract.version());
            contract.retire(Clocks.today(clock));
            trail.retired(dossier, Subject.CONTRACT, contract.id(), contract.name(), audience(dossier, contract));
        });
    }

    /** Adds a contract in the caller's transaction; pointers of problems begin with {@code at}. */
    Contract add(ViewedDossier dossier, ContractDetails details, String at) {
        requireSound(dossier, null, details, at);
        int position = contracts.ofDossier(dossier.id()).size();
        if (position >= MOST) {
            throw ProblemException.invalid(at, "too-many", "契約は 1 案件につき " + MOST + " までです。",
                    "A dossier has at most " + MOST + " contracts.");
        }
        Contract contract = new Contract(UUID.randomUUID(), dossier.id(), position, details);
        contracts.persist(contract);
        trail.added(dossier, Subject.CONTRACT, contract.id(), contract.name(), audience(dossier, contract));
        return contract;
    }

    private Contract find(ViewedDossier dossier, UUID contractId) {
        return contracts.ofDossier(dossier.id()).stream().filter(contract -> contract.id().equals(contractId) && !contract.retired())
                .findFirst().orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private void requireSound(ViewedDossier dossier, ContractDetails before, ContractDetails after, String at) {
        if (after.from() != null && after.to() != null && after.from().isAfter(after.to())) {
            throw ProblemException.invalid(at + "/to", "term-runs-backwards", "契約期間の終了日が開始日より前です。",
                    "The term ends before it begins.");
        }
        if (before == null || !Objects.equals(before.contractingPartyId(), after.contractingPartyId())) {
            References.contracting(dossier, at + "/contractingPartyId", after.contractingPartyId());
        }
        if (before == null || !Objects.equals(before.performingPartyId(), after.performingPartyId())) {
            References.performing(dossier, at + "/performingPartyId", after.performingPartyId());
        }
        if (new HashSet<>(after.systemIds()).size() < after.systemIds().size()) {
            throw ProblemException.invalid(at + "/systemIds", "named-twice", "同じ対象システムが重複しています。", "A system is named twice.");
        }
        List<CoveredSystem> known = systems.ofDossier(dossier.id());
        for (int i = 0; i < after.systemIds().size(); i++) {
            UUID system = after.systemIds().get(i);
            if (before == null || !before.systemIds().contains(system)) {
                References.system(known, at + "/systemIds/" + i, system);
            }
        }
    }

    private static Set<Audience> audience(ViewedDossier dossier, Contract contract) {
        return Audiences.parties(dossier, Arrays.asList(contract.contractingPartyId(), contract.performingPartyId()));
    }
}

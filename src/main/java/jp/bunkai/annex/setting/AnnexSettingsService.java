package jp.bunkai.annex.setting;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.annex.AnnexPairs;
import jp.bunkai.annex.setting.AnnexSettingsView.AmendableContract;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.FieldChange;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Audiences;
import jp.bunkai.dossier.Contract;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.DossierContents;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.http.MergePatch;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.persistence.Transactions;

/**
 * Shows both sides of a pair what is set for their annex, and lets the hospital change it under the dossier's lock, so that nothing changes while it
 * is frozen. An annex without any setting is at version 0.
 */
@ApplicationScoped
class AnnexSettingsService {

    private static final Map<String, Text> FIELDS = Map.of("precedence", new Text("原契約との優劣", "precedence"),
            "effectiveFrom", new Text("効力発生日", "effective date"), "effectiveTo", new Text("有効期間の満了日", "last day"),
            "contractIds", new Text("変更する契約", "contracts amended"));

    private final Transactions transactions;
    private final DossierAccess access;
    private final DossierContents contents;
    private final AnnexRepository annexes;
    private final MergePatch mergePatch;
    private final DossierTrail trail;

    AnnexSettingsService(Transactions transactions, DossierAccess access, DossierContents contents, AnnexRepository annexes, MergePatch mergePatch,
            DossierTrail trail) {
        this.transactions = transactions;
        this.access = access;
        this.contents = contents;
        this.annexes = annexes;
        this.mergePatch = mergePatch;
        this.trail = trail;
    }

    AnnexSettingsView read(Viewer viewer, UUID dossierId, UUID partyId) {
        return transactions.call(() -> view(access.read(viewer, dossierId), partyId));
    }

    AnnexSettingsView change(Viewer viewer, UUID dossierId, UUID partyId, String ifMatch, JsonNode patch) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrange(viewer, dossierId);
            AnnexPairs.vendor(dossier, partyId);
            access.requireHospital(dossier);
            Annex annex = annexes.of(dossierId, partyId).orElse(null);
            Etag.require(ifMatch, version(annex));
            AnnexDetails before = annex == null ? AnnexDetails.UNSET : annex.details();
            AnnexDetails after = mergePatch.apply(before, patch);
            requireSound(dossier, partyId, before, after);
            if (annex == null) {
                annex = new Annex(dossierId, partyId, after);
                annexes.persist(annex);
            } else {
                annex.change(after);
            }
            annexes.flush();
            tell(dossier, annex, FieldChange.between(before, after));
            return view(dossier, partyId);
        });
    }

    private AnnexSettingsView view(ViewedDossier dossier, UUID partyId) {
        AnnexPairs.vendor(dossier, partyId);
        Annex annex = annexes.of(dossier.id(), partyId).orElse(null);
        AnnexDetails details = annex == null ? AnnexDetails.UNSET : annex.details();
        List<AmendableContract> contracts = contents.contracts(dossier).stream()
                .filter(contract -> of(contract, partyId) && (!contract.retired() || details.contractIds().contains(contract.id())))
                .map(contract -> new AmendableContract(contract.id(), contract.name(), contract.number())).toList();
        return new AnnexSettingsView(partyId, details, contracts, dossier.asHospital() && dossier.viewer().role().edits(), Etag.of(version(annex)));
    }

    private static int version(Annex annex) {
        return annex == null ? 0 : annex.version() + 1;
    }

    private static boolean of(Contract contract, UUID partyId) {
        return partyId.equals(contract.contractingPartyId()) || partyId.equals(contract.performerId());
    }

    private void requireSound(ViewedDossier dossier, UUID partyId, AnnexDetails before, AnnexDetails after) {
        if (after.effectiveTo() != null && (after.effectiveFrom() == null || after.effectiveTo().isBefore(after.effectiveFrom()))) {
            throw ProblemException.invalid("/effectiveTo", "term-runs-backwards", "満了日は効力発生日以後の日付です。", "The last day is not before the effective date.");
        }
        if (new HashSet<>(after.contractIds()).size() < after.contractIds().size()) {
            throw ProblemException.invalid("/contractIds", "named-twice", "同じ契約が重複しています。", "A contract is named twice.");
        }
        List<UUID> known = contents.contracts(dossier).stream().filter(contract -> of(contract, partyId) && !contract.retired()).map(Contract::id).toList();
        for (int i = 0; i < after.contractIds().size(); i++) {
            UUID contract = after.contractIds().get(i);
            if (!known.contains(contract) && !before.contractIds().contains(contract)) {
                throw ProblemException.invalid("/contractIds/" + i, "unknown-contract", "この事業者との契約に、この契約はありません。",
                        "There is no such contract with this vendor.");
            }
        }
    }

    private void tell(ViewedDossier dossier, Annex annex, List<FieldChange> changes) {
        Map<UUID, String> names = contents.allContracts(dossier).stream().collect(Collectors.toMap(Contract::id, Contract::name));
        for (FieldChange change : changes) {
            Text word = FIELDS.get(change.field());
            FieldChange named = change.named(names);
            trail.record(dossier, AuditEntry.of("ANNEX_CHANGED", "ANNEX", annex.id(),
                    new Text("別紙の" + word.ja() + "を変更しました", "Changed the " + word.en() + " of the annex"))
                    .changing(named.field(), named.before(), named.after()), Audiences.parties(dossier, List.of(annex.partyId())));
        }
    }
}

package jp.bunkai.annex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Audiences;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.persistence.Transactions;

/** Which parts an annex has: the hospital chooses, both sides of the pair see the choice and read of each change. */
@ApplicationScoped
class AnnexPartsService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final AnnexParts parts;
    private final DossierTrail trail;

    AnnexPartsService(Transactions transactions, DossierAccess access, AnnexParts parts, DossierTrail trail) {
        this.transactions = transactions;
        this.access = access;
        this.parts = parts;
        this.trail = trail;
    }

    AnnexPartsView show(Viewer viewer, UUID dossierId, UUID partyId) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            return view(dossier, parts.of(dossierId, AnnexPairs.vendor(dossier, partyId).id()));
        });
    }

    AnnexPartsView choose(Viewer viewer, UUID dossierId, UUID partyId, String ifMatch, Collection<AnnexPart> wanted) {
        return transactions.call(() -> {
            AnnexPairs.vendor(access.read(viewer, dossierId), partyId);
            ViewedDossier dossier = access.arrangeAsHospital(viewer, dossierId);
            Party vendor = AnnexPairs.vendor(dossier, partyId);
            Set<AnnexPart> before = parts.of(dossierId, partyId);
            Etag.require(ifMatch, AnnexPartsView.state(before));
            Set<AnnexPart> after = EnumSet.noneOf(AnnexPart.class);
            after.addAll(wanted);
            parts.leaveOut(dossierId, partyId, without(before, after));
            parts.takeIn(partyId, without(after, before));
            if (!before.equals(after)) {
                trail.record(dossier, AuditEntry.of("ANNEX_PARTS_CHANGED", "ANNEX", partyId, new Text("別紙に含める部を変更しました", "Chose the parts of the annex"))
                        .changing("parts", named(before), named(after)), Audiences.parties(dossier, List.of(vendor.id())));
            }
            return view(dossier, after);
        });
    }

    private static AnnexPartsView view(ViewedDossier dossier, Set<AnnexPart> on) {
        return AnnexPartsView.of(on, dossier.asHospital() && dossier.viewer().role().edits());
    }

    private static Set<AnnexPart> without(Set<AnnexPart> parts, Set<AnnexPart> others) {
        Set<AnnexPart> left = EnumSet.noneOf(AnnexPart.class);
        left.addAll(parts);
        left.removeAll(others);
        return left;
    }

    private static String named(Set<AnnexPart> parts) {
        return parts.isEmpty() ? null : parts.stream().map(part -> "別紙" + part.number()).collect(Collectors.joining("、"));
    }
}

package jp.bunkai.asset;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.FieldChange;
import jp.bunkai.audit.Subject;
import jp.bunkai.dossier.ArrangementChanged;
import jp.bunkai.dossier.AssetDetails;
import jp.bunkai.dossier.AssetView;
import jp.bunkai.dossier.Audiences;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.http.MergePatch;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/** Adds, changes and retires assets, for the hospital; whoever maintains an asset edits its maker, version and end of support. */
@ApplicationScoped
class AssetService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final AssetRepository assets;
    private final AssetEntry entry;
    private final MergePatch mergePatch;
    private final DossierTrail trail;
    private final Event<ArrangementChanged> arrangement;
    private final Clock clock;

    AssetService(Transactions transactions, DossierAccess access, AssetRepository assets, AssetEntry entry, MergePatch mergePatch,
            DossierTrail trail, Event<ArrangementChanged> arrangement, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.assets = assets;
        this.entry = entry;
        this.mergePatch = mergePatch;
        this.trail = trail;
        this.arrangement = arrangement;
        this.clock = clock;
    }

    AssetView add(Viewer viewer, UUID dossierId, AssetDetails details) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrangeAsHospital(viewer, dossierId);
            Asset asset = entry.add(dossier, details, assets.ofDossiers(List.of(dossierId)).size(), "");
            return arranged(dossier, asset);
        });
    }

    AssetView change(Viewer viewer, UUID dossierId, UUID assetId, String ifMatch, JsonNode patch) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrange(viewer, dossierId);
            Asset asset = find(dossier, assetId);
            if (Assets.detailsHidden(dossier, asset)) {
                access.requireHospital(dossier);
            }
            Etag.require(ifMatch, asset.version());
            AssetDetails before = asset.details();
            AssetDetails after = mergePatch.apply(before, patch);
            List<FieldChange> changes = FieldChange.between(before, after);
            requireAllowed(dossier, changes);
            entry.requireReferences(dossier, before, after, "");
            asset.change(after);
            trail.changed(dossier, Subject.ASSET, asset.id(), asset.label(), changes, change -> audience(dossier, asset, change));
            return arranged(dossier, asset);
        });
    }

    void retire(Viewer viewer, UUID dossierId, UUID assetId, String ifMatch) {
        transactions.run(() -> {
            ViewedDossier dossier = access.arrangeAsHospital(viewer, dossierId);
            Asset asset = find(dossier, assetId);
            Etag.require(ifMatch, asset.version());
            asset.retire(Clocks.today(clock));
            trail.retired(dossier, Subject.ASSET, asset.id(), asset.label(), Audiences.all());
            arranged(dossier, asset);
        });
    }

    private AssetView arranged(ViewedDossier dossier, Asset asset) {
        assets.flush();
        arrangement.fire(new ArrangementChanged(dossier.id(), dossier.viewer()));
        return Assets.view(dossier, asset);
    }

    private Asset find(ViewedDossier dossier, UUID assetId) {
        return assets.ofDossiers(List.of(dossier.id())).stream().filter(asset -> asset.id().equals(assetId) && !asset.retired())
                .findFirst().orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private static void requireAllowed(ViewedDossier dossier, List<FieldChange> changes) {
        changes.stream().filter(change -> !dossier.asHospital() && !Assets.OF_MAINTAINER.contains(change.field())).findFirst()
                .ifPresent(change -> {
                    throw ProblemException.of(ProblemType.NOT_ALLOWED, "この項目を変更できるのは医療機関だけです。",
                            "Only the hospital may change this field.")
                            .at("/" + change.field(), "not-editable", "変更できません。", "You cannot change it.");
                });
    }

    /** All see kind and label; everything else, the hospital and the maintainer; who touches it, the hospital. */
    private static Set<Audience> audience(ViewedDossier dossier, Asset asset, FieldChange change) {
        return switch (change.field()) {
            case "kind", "label" -> Audiences.all();
            case "touchedByIds" -> Audiences.hospital(dossier);
            default -> Audiences.parties(dossier, Arrays.asList(asset.maintainedById()));
        };
    }
}

package jp.bunkai.asset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.bunkai.dossier.AssetDetails;
import jp.bunkai.dossier.AssetRegister;
import jp.bunkai.dossier.AssetView;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.platform.http.Etag;

/** The assets of a dossier, retired ones included, and how much of each its viewer may see and edit. */
@ApplicationScoped
public class Assets implements AssetRegister {

    /** What its maintainer knows best and edits itself. */
    static final List<String> OF_MAINTAINER = List.of("maker", "version", "endOfSupport", "replacementPlan");
    private static final List<String> OF_HOSPITAL = List.of("kind", "label", "count", "maker", "version", "endOfSupport", "replacementPlan",
            "place", "maintainedById", "systemId", "actsAsServer", "touchedByIds");

    private final AssetRepository assets;
    private final AssetEntry entry;

    Assets(AssetRepository assets, AssetEntry entry) {
        this.assets = assets;
        this.entry = entry;
    }

    /** All assets of a dossier, in order; who may see how much of each, {@link #detailsHidden} says. */
    public List<Asset> all(ViewedDossier dossier) {
        return assets.ofDossiers(List.of(dossier.id()));
    }

    /** Whether the viewer sees label and kind only: it is neither the hospital nor answers for the maintainer. */
    public static boolean detailsHidden(ViewedDossier dossier, Asset asset) {
        return !dossier.asHospital() && !dossier.answersFor(asset.maintainedById());
    }

    @Override
    public void start(ViewedDossier dossier, List<AssetDetails> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            entry.add(dossier, wanted.get(i), i, "/assets/" + i);
        }
    }

    @Override
    public List<AssetView> assetsOf(ViewedDossier dossier) {
        List<AssetView> views = new ArrayList<>();
        all(dossier).stream().filter(asset -> !asset.retired()).forEach(asset -> views.add(view(dossier, asset)));
        return views;
    }

    static AssetView view(ViewedDossier dossier, Asset asset) {
        if (detailsHidden(dossier, asset)) {
            return new AssetView(asset.id(), asset.kind(), asset.label(), true, null, null, null, null, null, null, null, null, null, null,
                    List.of(), Etag.of(asset.version()));
        }
        List<UUID> touching = dossier.asHospital() ? asset.touchedByIds() : null;
        return new AssetView(asset.id(), asset.kind(), asset.label(), false, asset.count(), asset.maker(), asset.versionText(),
                asset.endOfSupport(), asset.replacementPlan(), asset.place(), asset.maintainedById(), asset.systemId(), asset.actsAsServer(),
                touching, editable(dossier), Etag.of(asset.version()));
    }

    private static List<String> editable(ViewedDossier dossier) {
        if (!dossier.viewer().role().edits()) {
            return List.of();
        }
        return dossier.asHospital() ? OF_HOSPITAL : OF_MAINTAINER;
    }
}

package jp.bunkai.asset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.bunkai.audit.Subject;
import jp.bunkai.dossier.AssetDetails;
import jp.bunkai.dossier.Audiences;
import jp.bunkai.dossier.CoveredSystem;
import jp.bunkai.dossier.DossierContents;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.References;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.platform.http.ProblemException;

/** Enters assets into the register and keeps what must hold of them: everything they name is of their own dossier. */
@ApplicationScoped
class AssetEntry {

    private static final int MOST = 500;

    private final AssetRepository assets;
    private final DossierContents contents;
    private final DossierTrail trail;

    AssetEntry(AssetRepository assets, DossierContents contents, DossierTrail trail) {
        this.assets = assets;
        this.contents = contents;
        this.trail = trail;
    }

    /** Adds an asset in the caller's transaction; pointers of problems begin with {@code at}. */
    Asset add(ViewedDossier dossier, AssetDetails details, int position, String at) {
        if (position >= MOST) {
            throw ProblemException.invalid(at, "too-many", "資産は 1 案件につき " + MOST + " 件までです。",
                    "A dossier has at most " + MOST + " assets.");
        }
        requireReferences(dossier, null, details, at);
        Asset asset = new Asset(UUID.randomUUID(), dossier.id(), position, details);
        assets.persist(asset);
        trail.added(dossier, Subject.ASSET, asset.id(), asset.label(), Audiences.all());
        return asset;
    }

    /** Refuses what is of another dossier or no longer there; what stood before stays allowed. */
    void requireReferences(ViewedDossier dossier, AssetDetails before, AssetDetails after, String at) {
        if (before == null || !Objects.equals(before.maintainedById(), after.maintainedById())) {
            References.party(dossier, at + "/maintainedById", after.maintainedById());
        }
        if (after.systemId() != null && (before == null || !Objects.equals(before.systemId(), after.systemId()))) {
            List<CoveredSystem> systems = contents.systems(dossier);
            References.system(systems, at + "/systemId", after.systemId());
        }
        if (new HashSet<>(after.touchedByIds()).size() < after.touchedByIds().size()) {
            throw ProblemException.invalid(at + "/touchedByIds", "named-twice", "同じ当事者が重複しています。", "A party is named twice.");
        }
        for (int i = 0; i < after.touchedByIds().size(); i++) {
            UUID party = after.touchedByIds().get(i);
            if (before == null || !before.touchedByIds().contains(party)) {
                References.party(dossier, at + "/touchedByIds/" + i, party);
            }
        }
    }
}

package jp.bunkai.picture;

import java.util.List;
import java.util.UUID;
import jp.bunkai.picture.view.PictureAsset;

/** The assets in use of one dossier, in the order of its register. */
public record DossierAssets(UUID dossierId, String dossierName, List<PictureAsset> assets) {

    public DossierAssets {
        assets = List.copyOf(assets);
    }
}

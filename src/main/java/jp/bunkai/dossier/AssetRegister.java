package jp.bunkai.dossier;

import java.util.List;

/** Door for the register of assets, which stands above this package: a dossier starts with assets and is shown with them. */
public interface AssetRegister {

    /** Adds the first assets of a new dossier, in its transaction. */
    void start(ViewedDossier dossier, List<AssetDetails> assets);

    /** The assets of a dossier, as far as its viewer may see them. */
    List<AssetView> assetsOf(ViewedDossier dossier);
}

package jp.bunkai.annex.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Door for what prints and freezes annexes: what is set for one. In the caller's transaction; who may know is for the caller to decide. */
@ApplicationScoped
public class AnnexSettings {

    private final AnnexRepository annexes;

    AnnexSettings(AnnexRepository annexes) {
        this.annexes = annexes;
    }

    /** What is set for the annex of this vendor, or what counts where nothing is. */
    public AnnexDetails details(UUID dossierId, UUID partyId) {
        return annexes.of(dossierId, partyId).map(Annex::details).orElse(AnnexDetails.UNSET);
    }

    /** The id of the annex, once something was set for it. */
    public Optional<UUID> id(UUID dossierId, UUID partyId) {
        return annexes.of(dossierId, partyId).map(Annex::id);
    }
}

package jp.bunkai.matrix;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Door for the package that holds blind rounds: what they mean to rows. */
public interface DeclarationRounds {

    /** By dossier, in a number of statements that grows with nothing; a dossier without rounds may be absent. */
    Map<UUID, BlindRounds> of(Collection<UUID> dossierIds);
}

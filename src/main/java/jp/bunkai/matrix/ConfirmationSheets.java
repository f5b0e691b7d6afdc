package jp.bunkai.matrix;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Door for the package that keeps confirmation sheets (確認表): what rules read of them. */
public interface ConfirmationSheets {

    /** By dossier, in a number of statements that grows with nothing; a dossier without any may be absent. */
    Map<UUID, List<SheetStatement>> of(Collection<UUID> dossierIds);
}

package jp.bunkai.negotiation.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.store.StoredRow;

/** Door for what shows how rows stand: the state of each row that the viewer sees, as far as it may know. In the caller's transaction. */
@ApplicationScoped
public class ConfirmationStates {

    private final Confirmations confirmations;

    ConfirmationStates(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    /** By row, of the rows as agreed; what a side still prepares is no part of it. */
    public Map<UUID, ConfirmationState> of(ViewedDossier dossier) {
        Confirmations.Known known = confirmations.of(dossier);
        Map<UUID, ConfirmationState> states = new LinkedHashMap<>();
        known.matrix().rows().stream().map(StoredRow::fact).filter(known.matrix().sight()::seesRow)
                .forEach(row -> states.put(row.id(), known.stands().seenBy(known.viewer(), row).state()));
        return states;
    }
}

package jp.bunkai.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Dossiers for features whose people are no party of them, such as candidates before award: of what this gives they may show the name and the
 * hospital and nothing else, and only to whom the hospital named. Called inside a transaction.
 */
@ApplicationScoped
public class DossierNames {

    private final DossierRepository dossiers;

    DossierNames(DossierRepository dossiers) {
        this.dossiers = dossiers;
    }

    /** By id, in one statement. */
    public Map<UUID, Dossier> of(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : dossiers.list("id in ?1", ids).stream().collect(Collectors.toMap(Dossier::id, Function.identity()));
    }
}

package jp.bunkai.risk.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;

/** Door for what prints the explanations of a pair. */
@ApplicationScoped
public class GivenExplanations {

    private final ExplanationService explanations;

    GivenExplanations(ExplanationService explanations) {
        this.explanations = explanations;
    }

    /** The newest ones between the hospital and this vendor, the newest first, with documents and answers. In four statements. */
    public List<ExplanationView> newest(ViewedDossier dossier, UUID vendor, int limit) {
        return explanations.newest(dossier, vendor, limit);
    }
}

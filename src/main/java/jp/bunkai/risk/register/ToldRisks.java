package jp.bunkai.risk.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;

/** Door for what refers to risks that both sides of a pair know. */
@ApplicationScoped
public class ToldRisks {

    private final RiskRepository risks;

    ToldRisks(RiskRepository risks) {
        this.risks = risks;
    }

    /** How many of these were told between the hospital and this vendor. */
    public int count(ViewedDossier dossier, UUID vendor, Collection<UUID> ids) {
        return risks.told(dossier, vendor, ids).size();
    }
}

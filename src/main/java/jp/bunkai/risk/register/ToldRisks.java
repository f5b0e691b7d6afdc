package jp.bunkai.risk.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;

/** Door for what refers to risks that both sides of a pair know. */
@ApplicationScoped
public class ToldRisks {

    private final RiskRepository risks;
    private final RiskViews views;

    ToldRisks(RiskRepository risks, RiskViews views) {
        this.risks = risks;
        this.views = views;
    }

    /** How many of these were told between the hospital and this vendor. */
    public int count(ViewedDossier dossier, UUID vendor, Collection<UUID> ids) {
        return risks.told(dossier, vendor, ids).size();
    }

    /** Those that were told between the hospital and this vendor and are not closed, in the order entered. In two statements. */
    public List<RiskView> open(ViewedDossier dossier, UUID vendor) {
        return views.views(dossier, risks.page(dossier, new RiskRepository.Wanted(vendor, null, null, false), null, null, 2 * RiskViews.MOST).stream()
                .filter(Risk::told).toList());
    }
}

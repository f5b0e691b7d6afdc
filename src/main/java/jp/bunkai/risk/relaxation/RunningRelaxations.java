package jp.bunkai.risk.relaxation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;

/** Door for what prints the relaxations of a pair. */
@ApplicationScoped
public class RunningRelaxations {

    private final RelaxationService relaxations;

    RunningRelaxations(RelaxationService relaxations) {
        this.relaxations = relaxations;
    }

    /** Those of this vendor that were asked for or approved and have not ended, the earliest date first. In one statement. */
    public List<RelaxationView> of(ViewedDossier dossier, UUID vendor) {
        return relaxations.running(dossier, vendor);
    }
}

package jp.bunkai.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.DossierMode;
import jp.bunkai.dossier.DossierModes;
import jp.bunkai.dossier.DossierService;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.rolesheet.TakenSheets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Two dossiers of the sample hospital, entered at the first start of development through the product's own services, so that rules and
 * trail apply: one shaped like the Osaka case with its gaps, and one in which all is settled. A hospital that has any dossier is left
 * alone.
 */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
public class SampleDossiers {

    private static final Logger LOG = Logger.getLogger(SampleDossiers.class);

    private final boolean wanted;
    private final Transactions transactions;
    private final DossierAccess access;
    private final DossierService dossiers;
    private final DossierModes modes;
    private final SampleWork work;
    private final TakenSheets sheets;
    private final ObjectMapper json;
    private final Clock clock;

    SampleDossiers(@ConfigProperty(name = "bunkai.sample.dossiers", defaultValue = "false") boolean wanted, Transactions transactions,
            DossierAccess access, DossierService dossiers, DossierModes modes, SampleWork work, TakenSheets sheets, ObjectMapper json, Clock clock) {
        this.wanted = wanted;
        this.transactions = transactions;
        this.access = access;
        this.dossiers = dossiers;
        this.modes = modes;
        this.work = work;
        this.sheets = sheets;
        this.json = json;
        this.clock = clock;
    }

    /** Both, as entered. */
    public record Entered(UUID settled, UUID osaka) {
    }

    /** After {@link SamplePeople}. */
    void enter(@Observes @Priority(200) StartupEvent start) {
        if (wanted) {
            enterIfNone();
        }
    }

    /** Enters both where the sample hospital has no dossier yet; whether it did. */
    public boolean enterIfNone() {
        boolean entered = transactions.call(() -> {
            boolean none = access.ofHospital(SamplePeople.officer()).isEmpty();
            if (none) {
                enterBoth();
            }
            return none;
        });
        if (entered) {
            LOG.info("Entered the sample dossiers; sign in as sato@midorino.example to see them");
        }
        return entered;
    }

    /** Enters both, all or nothing. */
    public Entered enter() {
        return transactions.call(this::enterBoth);
    }

    /** The one with gaps last, for the newest dossier stands first in the list. */
    private Entered enterBoth() {
        UUID settled = begin("online-booking");
        UUID osaka = begin("osaka");
        sheet(osaka);
        return new Entered(settled, osaka);
    }

    /** What the hospital talked through with the vendor of the network. */
    private void sheet(UUID dossierId) {
        Viewer officer = SamplePeople.officer();
        access.read(officer, dossierId).allParties().stream().filter(party -> party.function() == PartyFunction.NETWORK).findFirst()
                .ifPresent(party -> sheets.take(officer, dossierId, party.id(), SampleSheet.FILE, SampleSheet.workbook(), SampleSheet.entries(Clocks.today(clock))));
    }

    private UUID begin(String name) {
        Viewer officer = SamplePeople.officer();
        SampleFile file = SampleFile.read(name, json, Clocks.today(clock));
        ViewedDossier dossier = dossiers.begin(officer, file.begins());
        dossiers.revise(dossier, file.details());
        // What the file tells was agreed long ago; what comes after it is prepared in turns.
        modes.switchTo(dossier, DossierMode.MEETING);
        work.apply(officer, dossier.id(), file);
        modes.switchTo(dossier, DossierMode.TURNS);
        return dossier.id();
    }
}

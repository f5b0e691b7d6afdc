package jp.bunkai.catalogue;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The loader reads strictly, and says in which file or duty it stopped. */
class CatalogueLoaderTest {

    @Test
    void refusesAKeyItDoesNotKnow() {
        refused(new BrokenFiles().with("duties/chg.yaml", "  core: true", "  colour: red\n  core: true"), "duties/chg.yaml", "colour");
    }

    @Test
    void refusesAKeyThatStandsTwice() {
        refused(new BrokenFiles().with("duties/chg.yaml", "  core: true", "  core: true\n  core: false"), "duties/chg.yaml", "Duplicate field 'core'");
    }

    @Test
    void refusesAMissingOrEmptyFile() {
        refused(new BrokenFiles().instead("duties/chg.yaml", null), "duties/chg.yaml", "no such file");
        refused(new BrokenFiles().instead("incidents.yaml", "# nothing\n"), "incidents.yaml", "");
    }

    @Test
    void refusesASecondDocumentInAFile() {
        refused(new BrokenFiles().with("duties/chg.yaml", "- id: CHG-01", "[]\n---\n- id: CHG-01"), "duties/chg.yaml", "Trailing token");
    }

    @Test
    void refusesALetterPhaseKindOrPurposeThatIsNone() {
        refused(new BrokenFiles().with("duties/chg.yaml", "hospital: A,", "hospital: X,"), "duties/chg.yaml", "Letter");
        refused(new BrokenFiles().with("duties/chg.yaml", "[NORMAL]", "[WARTIME]"), "duties/chg.yaml", "Phase");
        refused(new BrokenFiles().with("duties/net.yaml", "kinds: [VPN, NETWORK]", "kinds: [MODEM]"), "NET-07", "MODEM");
        refused(new BrokenFiles().with("duties/net.yaml", "[RESTRICT]", "[EVERYTHING]"), "duties/net.yaml", "Purpose");
    }

    @Test
    void refusesKindsWhereTheScopeHasNone() {
        refused(new BrokenFiles().with("duties/chg.yaml", "{ of: DOSSIER }", "{ of: DOSSIER, kinds: [VPN] }"), "CHG-01", "has no kinds");
        refused(new BrokenFiles().with("duties/net.yaml", "kinds: [VPN, NETWORK]", "kinds: [EHR]"), "NET-07", "EHR");
    }

    @Test
    void refusesAPhaseOrKindThatStandsTwice() {
        refused(new BrokenFiles().with("duties/chg.yaml", "[NORMAL]", "[NORMAL, NORMAL]"), "CHG-01", "stands twice");
        refused(new BrokenFiles().with("duties/net.yaml", "kinds: [VPN, NETWORK]", "kinds: [VPN, VPN]"), "NET-07", "stands twice");
    }

    @Test
    void refusesAServiceLevelThatLacksWhatItsKindNeeds() {
        refused(new BrokenFiles().with("duties/chg.yaml", "comparator: AT_LEAST, ", ""), "duties/chg.yaml", "needs a comparator");
        refused(new BrokenFiles().with("duties/chg.yaml", "unit: BUSINESS_DAY", "unit: PERCENT"), "duties/chg.yaml", "unit of its own kind");
    }

    @Test
    void refusesADateThatDoesNotExist() {
        refused(new BrokenFiles().with("duties/iam.yaml", "2027-04-01", "2027-02-30"), "duties/iam.yaml", "2027-02-30");
    }

    private static void refused(BrokenFiles files, String place, String why) {
        String message = assertThrows(UnsoundCatalogueException.class, files::load).getMessage();
        assertTrue(message.contains(place) && message.contains(why), message);
    }
}

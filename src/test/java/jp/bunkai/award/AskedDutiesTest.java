package jp.bunkai.award;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.CatalogueLoader;
import jp.bunkai.dossier.PartyFunction;
import org.junit.jupiter.api.Test;

/** Candidates are asked what they could take: by the kinds of things of their function, and only what a vendor is proposed to hold. */
class AskedDutiesTest {

    private static final Catalogue CATALOGUE = CatalogueLoader.bundled();

    @Test
    void devicesOfTheNetworkAreAskedOfNetworkVendorsOnly() {
        List<String> network = AskedDuties.of(CATALOGUE, PartyFunction.NETWORK, null);
        List<String> ehr = AskedDuties.of(CATALOGUE, PartyFunction.EHR, null);
        assertTrue(network.contains("VUL-01") && !ehr.contains("VUL-01"), "patching VPN devices");
        assertTrue(network.contains("VUL-02") && ehr.contains("VUL-02"), "what every vendor tells");
        assertTrue(network.stream().anyMatch(duty -> !ehr.contains(duty)) && ehr.stream().anyMatch(duty -> !network.contains(duty)));
        assertFalse(ehr.contains("GOV-01"), "what is the hospital's own is asked of nobody");
    }

    @Test
    void onlyTheAreasChosenAreAsked() {
        assertTrue(AskedDuties.of(CATALOGUE, PartyFunction.CONNECTED, List.of("BKP")).stream().allMatch(duty -> duty.startsWith("BKP")));
    }
}

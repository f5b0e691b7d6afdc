package jp.bunkai.dossier;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.STRANGER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.bunkai.audit.ChainFileCheck;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** The trail searched and taken along: only what the reader's organisation may read, each chain whole, no cell that computes. */
@QuarkusTest
class TrailExportTest {

    @Test
    void theExportHoldsTheReadersOwnChainsAndTheyAreWhole() throws Exception {
        TestDossier dossier = TestDossier.begin();
        dossier.patch(NETWORK_VENDOR, "/assets/" + dossier.asset("保守用VPN装置"), "\"v0\"", Map.of("version", "=7.2.1+1")).statusCode(200);
        Map<String, byte[]> network = export(dossier, NETWORK_VENDOR);
        assertTrue(network.containsKey("読み方_README.txt"));
        assertEquals(2, network.keySet().stream().filter(name -> name.endsWith(".chain.txt")).count(), network.keySet().toString());
        for (Map.Entry<String, byte[]> file : network.entrySet()) {
            if (file.getKey().endsWith(".chain.txt")) {
                ChainFileCheck.Result result = ChainFileCheck.check(new ByteArrayInputStream(file.getValue()), null);
                assertTrue(result.whole(), file.getKey());
                assertEquals(result.head().seq(), result.events());
            }
        }
        String table = text(network, ".csv");
        assertTrue(table.contains("\"'=7.2.1+1\""), "a value that begins as a formula is no formula");
        assertTrue(table.contains("\"田中 翔\""));
        assertFalse(text(export(dossier, EHR_VENDOR), "").contains("7.2.1"), "another vendor learns nothing of it");
        assertEquals(3, export(dossier, HOSPITAL_ADMIN).keySet().stream().filter(name -> name.endsWith(".chain.txt")).count(), "all, and the pairs of which something was told");
        dossier.get(STRANGER, "/audit-export").statusCode(404);
    }

    @Test
    void theTrailIsSearchedByWhoWhatWhenAndWords() {
        TestDossier dossier = TestDossier.begin();
        dossier.patch(NETWORK_VENDOR, "/assets/" + dossier.asset("保守用VPN装置"), "\"v0\"", Map.of("version", "Ver 7.2")).statusCode(200);
        dossier.patch(HOSPITAL_ADMIN, "/assets/" + dossier.asset("保守用VPN装置"), "\"v1\"", Map.of("place", "サーバ室")).statusCode(200);
        String today = LocalDate.now(Clocks.JAPAN).toString();
        dossier.get(HOSPITAL_ADMIN, "/audit-events?party=" + dossier.party(SamplePeople.TSUBASA)).body("items.organisation",
                contains("つばさネットワークス株式会社"));
        dossier.get(HOSPITAL_ADMIN, "/audit-events?subject=CONTRACT").body("items", not(empty())).body("items.subject", everyItem(equalTo("CONTRACT")));
        dossier.get(HOSPITAL_ADMIN, "/audit-events?words=ｖｅｒ 7").body("items.after", contains("Ver 7.2"));
        dossier.get(HOSPITAL_ADMIN, "/audit-events?words=さーば室").body("items.after", contains("サーバ室"));
        dossier.get(EHR_VENDOR, "/audit-events?words=さーば室").body("items", empty());
        dossier.get(HOSPITAL_ADMIN, "/audit-events?words=100%25_").body("items", empty());
        dossier.get(HOSPITAL_ADMIN, "/audit-events?to=2001-01-01").body("items", empty());
        dossier.get(HOSPITAL_ADMIN, "/audit-events?from=" + today + "&to=2999-12-31&subject=ASSET&words=7.2").body("items", hasSize(1));
        dossier.get(HOSPITAL_EDITOR, "/audit-events?party=" + dossier.id()).statusCode(400).body("errors[0].parameter", equalTo("party"));
        dossier.get(HOSPITAL_EDITOR, "/audit-events?subject=asset").statusCode(400).body("errors[0].parameter", equalTo("subject"));
        dossier.get(HOSPITAL_EDITOR, "/audit-events?from=yesterday").statusCode(400).body("errors[0].parameter", equalTo("from"));
        dossier.get(HOSPITAL_EDITOR, "/audit-events?words=" + "あ".repeat(101)).statusCode(400).body("errors[0].parameter", equalTo("words"));
    }

    private static Map<String, byte[]> export(TestDossier dossier, String who) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(dossier.get(who, "/audit-export").statusCode(200).extract().asByteArray()),
                StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String suffix) {
        StringBuilder text = new StringBuilder();
        files.forEach((name, content) -> text.append(name.endsWith(suffix) ? new String(content, StandardCharsets.UTF_8) : ""));
        return text.toString();
    }
}

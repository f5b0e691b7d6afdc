package jp.bunkai.inspection;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.bunkai.disclosure.TestDisclosures;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestClock;
import jp.bunkai.support.TestDossier;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year that is over is judged by what stood at its end, whatever came since; what was not recorded then is said. */
@QuarkusTest
class PastYearTest {

    private static final String LATER = "年度末より後に登録された行";

    @Inject
    TestClock clock;

    private TestDossier dossier;
    private TestPack pack;
    private String net;

    @BeforeEach
    void aDossierOfThatYear() {
        List.of(HOSPITAL_ADMIN, NETWORK_VENDOR).forEach(who -> Login.as(who).get("/api/dossiers").then().statusCode(200));
        clock.set(LocalDate.of(2026, 3, 1).atTime(9, 0).atZone(Clocks.JAPAN).toInstant());
        dossier = TestDossier.begin();
        clock.reset();
        net = dossier.party(SamplePeople.TSUBASA);
        pack = TestPack.make(dossier, 2025);
        pack.evidence("NET-01", "2026-03-01");
    }

    @AfterEach
    void theClockIsPutBack() {
        clock.reset();
    }

    private JsonPath item() {
        return pack.item(NETWORK_VENDOR, net, "2.13");
    }

    @Test
    void whatTheVendorDidThenCountsThoughItDoesItNoMore() {
        assertEquals("YES", item().getString("proposed"));
        assertTrue(item().<String>getList("sources.words.ja").stream().noneMatch(words -> words.contains(LATER)));
        List<String> rows = dossier.get(HOSPITAL_ADMIN, "/matrix").extract().path("rows.findAll { it.duty == 'NET-01' && it.letters['" + net + "'] != null }.id");
        for (String row : rows) {
            String etag = dossier.get(HOSPITAL_ADMIN, "/rows/" + row).extract().header("ETag");
            dossier.patch(HOSPITAL_ADMIN, "/rows/" + row, etag, Map.of("letters", Map.of(net, "I"))).statusCode(200);
        }
        assertEquals("YES", item().getString("proposed"), "it held the duty when the year was over");
        TestPack now = TestPack.make(dossier, 2026);
        now.get(NETWORK_VENDOR, "/checklists/" + net).body("items.find { it.key == '2.13' }.sources.size()", Matchers.equalTo(0));
    }

    @Test
    void aRelaxationOfThatTimeSpeaksAgainstItThoughItHasEnded() {
        String row = dossier.get(HOSPITAL_ADMIN, "/matrix").extract().path("rows.find { it.duty == 'NET-01' && it.letters['" + net + "'] != null }.id");
        Map<String, Object> details = new HashMap<>(Map.of("measure", "接続元制限の停止", "reason", "保守作業", "from", "2026-03-01", "until", "2026-04-30", "rowId", row));
        JsonPath asked = dossier.post(HOSPITAL_ADMIN, "/relaxations", Map.of("partyId", net, "askedByVendor", true, "details", details)).statusCode(201).extract().jsonPath();
        String path = dossier.path("/relaxations/" + asked.getString("id"));
        JsonPath approved = Login.as(HOSPITAL_ADMIN).header("If-Match", asked.getString("etag")).contentType("application/json")
                .body(Map.of("approved", true, "approver", "院長", "decidedOn", "2026-03-02")).put(path + "/decision").then().statusCode(200).extract().jsonPath();
        assertEquals("NO", item().getString("proposed"));
        Login.as(HOSPITAL_ADMIN).header("If-Match", approved.getString("etag")).contentType("application/json").body(Map.of("endedOn", "2026-05-01"))
                .put(path + "/end").then().statusCode(200);
        assertEquals("NO", item().getString("proposed"), "when the year was over it was still relaxed");
    }

    @Test
    void whoLeftSinceHasItsChecklistAndWhoLeftBeforeHasNone() throws IOException {
        dossier.patch(HOSPITAL_ADMIN, "/parties/" + net, "\"v0\"", Map.of("left", true)).statusCode(200);
        pack.get(HOSPITAL_ADMIN, "").statusCode(200).body("checklists.partyId", hasItem(net));
        TestPack.make(dossier, 2026).get(HOSPITAL_ADMIN, "").body("checklists.partyId", not(hasItem(net)));
        String index = index();
        assertTrue(index.contains("つばさネットワークス株式会社"), index);
        assertTrue(index.contains("の時点の分担・当事者・緩和・開示書・証跡によって判定しています"), index);
    }

    private String index() throws IOException {
        byte[] archive = dossier.get(HOSPITAL_ADMIN, pack.path("/archive")).statusCode(200).extract().asByteArray();
        byte[] docx = part(archive, "00_目次.docx");
        return new String(part(docx, "word/document.xml"), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
    }

    private static byte[] part(byte[] zip, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return in.readAllBytes();
                }
            }
        }
        throw new IOException("no " + name);
    }

    @Test
    void theVersionThatCountedThenIsNamedThoughAnotherCountsNow() {
        String product = TestDisclosures.product();
        clock.set(LocalDate.of(2026, 3, 10).atTime(9, 0).atZone(Clocks.JAPAN).toInstant());
        JsonPath first = TestDisclosures.confirmed(NETWORK_VENDOR, TestDisclosures.mds2(product, "AUDT-1|Audit?|Yes|"));
        String grant = TestDisclosures.grant(NETWORK_VENDOR, first);
        clock.reset();
        TestDisclosures.confirmed(NETWORK_VENDOR, TestDisclosures.mds2(product, "AUDT-1|Audit?|No|"));
        List<String> words = pack.item(NETWORK_VENDOR, net, "2.3").getList("sources.words.ja");
        assertTrue(words.stream().anyMatch(each -> each.contains(product + " MDS2") && each.contains("第1版（年度末に有効だった版。")), words.toString());
        TestDisclosures.revoke(NETWORK_VENDOR, grant).statusCode(200);
        List<String> revoked = pack.item(HOSPITAL_ADMIN, net, "2.3").getList("sources.words.ja");
        assertTrue(revoked.stream().anyMatch(each -> each.contains(product + " MDS2") && each.contains("第1版（年度末に有効だった版。")), revoked.toString());
    }

    @Test
    void aRowThatWasEnteredOnlyAfterwardsIsTakenAsItIsNowAndSaidToBe() {
        TestDossier young = TestDossier.begin();
        TestPack past = TestPack.make(young, 2025);
        past.get(NETWORK_VENDOR, "/checklists/" + young.party(SamplePeople.TSUBASA)).statusCode(200)
                .body("items.find { it.key == '2.13' }.sources.words.ja", everyItem(Matchers.containsString(LATER)));
        TestPack.make(young, 2026).get(HOSPITAL_ADMIN, "/checklists/" + young.party(SamplePeople.MIDORINO))
                .body("items.sources.flatten().words.ja", everyItem(not(Matchers.containsString(LATER))));
    }
}

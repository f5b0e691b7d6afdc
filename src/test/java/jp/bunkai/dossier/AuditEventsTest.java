package jp.bunkai.dossier;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.bunkai.audit.AuditReader;
import jp.bunkai.audit.Chain;
import jp.bunkai.audit.ChainCheck;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** What is told of a dossier, and to whom. */
@QuarkusTest
class AuditEventsTest {

    @Inject
    AuditReader reader;

    @Test
    void aChangeIsToldWithWhoWhatBeforeAndAfter() {
        TestDossier dossier = TestDossier.begin();
        dossier.patch(HOSPITAL_ADMIN, "", dossier.view().getString("etag"), Map.of("stage", "CONTRACT")).statusCode(200);
        dossier.get(EHR_VENDOR, "/audit-events?limit=1").statusCode(200)
                .body("items[0].who", equalTo("佐藤 健")).body("items[0].organisation", equalTo("みどり野市民病院"))
                .body("items[0].action", equalTo("DOSSIER_CHANGED")).body("items[0].field", equalTo("stage"))
                .body("items[0].before", equalTo("PROCUREMENT")).body("items[0].after", equalTo("CONTRACT"))
                .body("items[0].text.ja", equalTo("案件「" + dossier.view().getString("name") + "」の段階を変更しました"))
                .body("items[0].rowId", nullValue());
    }

    @Test
    void whatOnlyOneVendorSeesIsToldToItAndTheHospitalOnly() {
        TestDossier dossier = TestDossier.begin();
        dossier.patch(NETWORK_VENDOR, "/assets/" + dossier.asset("保守用VPN装置"), "\"v0\"", Map.of("version", "7.2.1")).statusCode(200);
        for (String reader : List.of(HOSPITAL_ADMIN, NETWORK_VENDOR)) {
            dossier.get(reader, "/audit-events?limit=1").body("items[0].field", equalTo("version")).body("items[0].before", equalTo("6.0.4"))
                    .body("items[0].after", equalTo("7.2.1")).body("items[0].who", equalTo("田中 翔"));
        }
        dossier.get(EHR_VENDOR, "/audit-events").body("items.field", not(hasItem("version")));
        dossier.get(EHR_VENDOR, "/audit-events").body("items.text.ja", not(hasItem("契約「ネットワーク保守契約」を登録しました")));
        dossier.get(NETWORK_VENDOR, "/audit-events").body("items.text.ja", hasItem("契約「ネットワーク保守契約」を登録しました"));
    }

    @Test
    void aHandoverIsToldToEachSideAsFarAsItConcernsIt() {
        TestDossier dossier = TestDossier.begin();
        dossier.patch(HOSPITAL_ADMIN, "/assets/" + dossier.asset("保守用VPN装置"), "\"v0\"", Map.of("maintainedById", dossier.party(SamplePeople.AOBA)))
                .statusCode(200);
        dossier.get(HOSPITAL_ADMIN, "/audit-events").body("items.findAll { it.field == 'maintainedById' && it.before != null && it.after != null }.after",
                contains("あおば電子カルテ株式会社"));
        dossier.get(NETWORK_VENDOR, "/audit-events?limit=1").body("items[0].before", equalTo("つばさネットワークス株式会社")).body("items[0].after", nullValue());
        dossier.get(EHR_VENDOR, "/audit-events?limit=1").body("items[0].before", nullValue()).body("items[0].after", equalTo("あおば電子カルテ株式会社"));
        dossier.get(THIRD_VENDOR, "/audit-events").body("items.field", not(hasItem("maintainedById")));
    }

    @Test
    void aSubcontractorReadsNoChainOfAllParties() {
        TestDossier dossier = TestDossier.beginWithSubcontractor();
        dossier.get(THIRD_VENDOR, "/audit-events").body("items.action", contains("PARTY_ADDED"))
                .body("items[0].text.en", equalTo("Entered the party “ひなた給食サービス株式会社”"));
        dossier.get(EHR_VENDOR, "/audit-events").body("items.text.ja", hasItem("当事者「ひなた給食サービス株式会社」を登録しました"));
        dossier.get(NETWORK_VENDOR, "/audit-events").body("items.text.ja", not(hasItem("当事者「ひなた給食サービス株式会社」を登録しました")));
    }

    @Test
    void theCursorLeadsThroughAllEventsOnce() {
        TestDossier dossier = TestDossier.begin();
        List<String> whole = dossier.get(HOSPITAL_ADMIN, "/audit-events?limit=200").body("next", nullValue()).extract().path("items.subjectId");
        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = dossier.get(HOSPITAL_ADMIN, "/audit-events?limit=4" + (cursor == null ? "" : "&cursor=" + cursor))
                    .statusCode(200).extract().jsonPath();
            read.addAll(page.getList("items.subjectId"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertEquals(whole, read);
        assertTrue(whole.size() >= 12, "dossier, three parties, two systems, four assets and two contracts are told");
    }

    @Test
    void aCursorOfAnotherDossierIsRefused() {
        TestDossier dossier = TestDossier.begin();
        String cursor = dossier.get(HOSPITAL_ADMIN, "/audit-events?limit=1").body("items", hasSize(1)).extract().path("next");
        TestDossier.begin().get(HOSPITAL_ADMIN, "/audit-events?cursor=" + cursor).statusCode(400).body("errors[0].parameter", equalTo("cursor"));
        dossier.get(HOSPITAL_ADMIN, "/audit-events?limit=0").statusCode(400).body("errors[0].parameter", equalTo("limit"));
    }

    @Test
    void everyChainOfADossierIsWhole() {
        TestDossier dossier = TestDossier.beginWithSubcontractor();
        dossier.patch(HOSPITAL_ADMIN, "/parties/" + dossier.party(SamplePeople.TSUBASA), "\"v0\"", Map.of("left", true)).statusCode(200);
        List<Chain> chains = reader.chains(Chain.Scope.DOSSIER, dossier.id());
        assertEquals(4, chains.size(), "all, and the pairs of three vendors");
        for (Chain chain : chains) {
            assertEquals(List.of(), ChainCheck.check(chain.id(), reader.chain(chain), reader.head(chain)));
        }
    }
}

package jp.bunkai.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The catalogue as JSON. */
class CatalogueViewTest {

    private final JsonNode json = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .valueToTree(CatalogueView.of(CatalogueLoader.bundled()));

    @Test
    void aDutyIsSentWithScopeSplitAndTypedServiceLevels() throws Exception {
        JsonNode duty = duty("NET-01");
        assertEquals(tree("{'of':'ASSET','kinds':['VPN','CONNECTION']}"), duty.get("scope"));
        assertEquals(tree("{'hospital':'C','holder':'AR','other':null}"), duty.get("split"));
        assertEquals(tree("['NORMAL']"), duty.get("phases"));
        assertEquals(tree("""
                {'kind':'DURATION','label':{'ja':'変更後の反映','en':'Update after a change'},'comparator':'AT_MOST','amount':1,
                 'unit':'BUSINESS_DAY','cadence':null,'date':null,'text':null}""").toString(), duty.get("serviceLevels").get(0).toString());
        assertEquals(tree("{'every':1,'unit':'HALF_YEAR'}"), duty.get("serviceLevels").get(1).get("cadence"));
        assertEquals("2027-04-01", duty("IAM-07").get("serviceLevels").get(0).get("date").asText());
        assertEquals(tree("""
                {'document':'CHECKLIST','edition':'R5','section':'2(8)','confidence':'FOUND',
                 'written':{'ja':'チェックリスト 令和5年度 2(8)','en':'Checklist, FY2023, 2(8)'}}"""), duty.get("references").get(0));
    }

    @Test
    void everyPartIsSent() {
        assertEquals(List.of(12, 81, 20, 3, 2), List.of(json.get("areas").size(), json.get("duties").size(), json.get("guidelines").size(),
                json.get("incidents").size(), json.get("editionConflicts").size()));
    }

    @Test
    void anIncidentIsSentInWordsAndWithoutItsSeed() throws Exception {
        JsonNode osaka = json.get("incidents").get(1);
        assertEquals("osaka-2022", osaka.get("id").asText());
        assertEquals(tree("""
                {'duty':'NET-03','holder':'CONNECTED','holderWord':{'ja':'外部の接続先','en':'connected third party'},
                 'note':{'ja':'給食側の仕様でサーバー間のRDP接続が常時行われていた',
                         'en':"By the meal service's specification the servers were permanently connected by RDP"}}"""),
                osaka.get("failed").get(1));
        assertFalse(json.toString().contains("seed"));
        assertTrue(json.toString().length() > 50_000);
    }

    private JsonNode duty(String id) {
        for (JsonNode duty : json.get("duties")) {
            if (duty.get("id").asText().equals(id)) {
                return duty;
            }
        }
        throw new AssertionError(id);
    }

    private static JsonNode tree(String json) throws Exception {
        return new ObjectMapper().configure(com.fasterxml.jackson.core.JsonParser.Feature.ALLOW_SINGLE_QUOTES, true).readTree(json);
    }
}

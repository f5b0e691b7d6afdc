package jp.bunkai.negotiation.talk;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Contract;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A vendor cannot tell whether others have talked: whatever it can read by the contract has the same bytes before and after comments within
 * the hospital and with another vendor. Operations that come later are looked at, too, because they are taken from the contract.
 */
@QuarkusTest
class ConversationLeakTest {

    private TestDossier dossier;
    private String row;

    @BeforeEach
    void begin() {
        dossier = TestDossier.begin();
        row = dossier.get(HOSPITAL_ADMIN, "/matrix").extract().path("rows.find { it.duty == 'VUL-01' }.id");
    }

    @Test
    void commentsOfOthersLeaveNoTraceInAnythingThatAVendorReads() throws IOException {
        talk(EHR_VENDOR, "SHARED", SamplePeople.MIDORINO, "自社の話");
        Map<String, String> before = everything(EHR_VENDOR);
        assertTrue(before.size() > 15, "there is something to compare: " + before.keySet());

        JsonPath within = talk(HOSPITAL_ADMIN, "INTERNAL", null, "院内の話");
        JsonPath others = talk(HOSPITAL_ADMIN, "SHARED", SamplePeople.TSUBASA, "つばさとの話");
        dossier.post(NETWORK_VENDOR, "/conversations/" + others.getString("id") + "/comments", Map.of("text", "返事")).statusCode(201);
        for (JsonPath conversation : List.of(within, others)) {
            String comment = "/conversations/" + conversation.getString("id") + "/comments/" + conversation.getString("comments[0].id");
            String etag = dossier.patch(HOSPITAL_ADMIN, comment, conversation.getString("comments[0].etag"), Map.of("text", "訂正"))
                    .statusCode(200).extract().path("comments[0].etag");
            String whole = dossier.get(HOSPITAL_ADMIN, "/conversations?rowId=" + row).extract()
                    .path("items.find { it.id == '" + conversation.getString("id") + "' }.etag");
            Login.as(HOSPITAL_ADMIN).header("If-Match", whole).contentType("application/json").body("{\"resolved\": true}")
                    .put(dossier.path("/conversations/" + conversation.getString("id") + "/resolution")).then().statusCode(200);
            dossier.delete(HOSPITAL_ADMIN, comment, etag).statusCode(204);
        }
        assertEquals(before, everything(EHR_VENDOR));
        for (JsonPath conversation : List.of(within, others)) {
            String id = conversation.getString("id");
            String unknown = UUID.randomUUID().toString();
            assertEquals(answerTo(unknown).replace(unknown, "?"), answerTo(id).replace(id, "?"));
        }
    }

    private String answerTo(String conversation) {
        return withoutTheRequest(dossier.post(EHR_VENDOR, "/conversations/" + conversation + "/comments", Map.of("text", "？")).statusCode(404)
                .extract().asString());
    }

    /** On the row; the mention makes a notice, too. */
    private JsonPath talk(String who, String visibility, UUID with, String text) {
        String colleague = dossier.get(who, "/conversations/partners").extract().path("[0].people[0].memberId");
        Map<String, Object> body = new TreeMap<>(Map.of("visibility", visibility, "rowId", row, "text", text, "mentions", List.of(colleague)));
        if (with != null) {
            body.put("withPartyId", dossier.party(with));
        }
        return dossier.post(who, "/conversations", body).statusCode(201).extract().jsonPath();
    }

    /** Each answer to each reading operation of the contract, with parameters of the dossier, the row and the vendor itself. */
    private Map<String, String> everything(String who) throws IOException {
        Map<String, String> answers = new TreeMap<>();
        for (Map.Entry<String, JsonNode> path : new YAMLMapper().readTree(Contract.committed()).path("paths").properties()) {
            JsonNode get = path.getValue().path("get");
            if (!get.isMissingNode() && !get.path("responses").path("200").path("content").has("text/event-stream")) {
                for (String query : queries(get)) {
                    String url = filled(path.getKey()) + query;
                    answers.put(url, content(Login.as(who).get(url)));
                }
            }
        }
        return answers;
    }

    private List<String> queries(JsonNode operation) {
        List<String> names = operation.path("parameters").findValuesAsText("name");
        List<String> queries = new ArrayList<>(List.of(names.contains("year") ? "?year=2026" : ""));
        if (names.contains("rowId") && operation.path("operationId").asText().equals("listConversations")) {
            queries.add("?rowId=" + row);
        }
        if (names.contains("words")) {
            queries.addAll(List.of("?words=院内の話", "?words=つばさとの話"));
        }
        if (names.contains("party")) {
            queries.add("?party=" + dossier.party(SamplePeople.TSUBASA));
        }
        return queries;
    }

    /** What the contract's names stand for; things that there are none of stay unknown before and after. */
    private String filled(String path) {
        return path.replace("{dossierId}", dossier.id().toString()).replace("{rowId}", row).replace("{partyId}", dossier.party(SamplePeople.AOBA))
                .replaceAll("\\{[^}]*}", "00000000-0000-0000-0000-000000000000");
    }

    private static String content(Response answer) throws IOException {
        byte[] body = answer.asByteArray();
        boolean zip = body.length > 1 && body[0] == 'P' && body[1] == 'K';
        return answer.statusCode() + " " + answer.contentType() + " " + answer.header("ETag") + "\n" + (zip ? unzipped(body)
                : withoutTheRequest(new String(body, StandardCharsets.UTF_8)));
    }

    /** The moment and the number of the request itself, which differ between any two. */
    private static String withoutTheRequest(String body) {
        return body.replaceAll("\"(computedAt|to)\":\"[^\"]*\"", "").replaceAll("urn:uuid:[^\"]*", "");
    }

    private static String unzipped(byte[] file) throws IOException {
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.append(entry.getName()).append('\n').append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                        .replaceAll("(<dcterms:(created|modified)[^>]*>)[^<]*", "$1")
                        // The moment in which a workbook was written stands in its head and among its keys, and their seal is over it.
                        .replaceAll("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}|<t>[A-Za-z0-9+/]{43}=</t>|<t>\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z</t>", ""))
                        .append('\n');
            }
        }
        return parts.toString();
    }
}

package jp.bunkai.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.signoff.round.FrozenForTest;
import jp.bunkai.support.Contract;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Calls every operation of the contract as every kind of actor and compares the answers with {@code access-matrix.yaml}. An operation
 * that the table does not know fails, so that nobody adds an endpoint without saying who may call it.
 */
@QuarkusTest
@Order(3)
class AccessMatrixTest {

    private static final Path TABLE = Path.of("src/test/resources/access-matrix.yaml");
    private static final List<String> ACTORS = List.of("nobody", "wrongOrganisation", "stranger", "otherVendor", "vendor", "viewer",
            "signatory", "editor", "admin");
    private static final Map<String, String> PEOPLE = Map.of("wrongOrganisation", TestDossier.HOSPITAL_ADMIN, "stranger", TestDossier.STRANGER,
            "otherVendor", TestDossier.EHR_VENDOR, "vendor", TestDossier.NETWORK_VENDOR, "viewer", TestDossier.HOSPITAL_VIEWER,
            "signatory", TestDossier.HOSPITAL_SIGNATORY, "editor", TestDossier.HOSPITAL_EDITOR, "admin", TestDossier.HOSPITAL_ADMIN);

    private static final Map<String, String> PROOF = new TreeMap<>();

    /** An operation of the contract. */
    private record Operation(String id, String method, String path, String mediaType, boolean ifMatch) {
    }

    @Test
    void everyOperationOfTheContractSaysWhoMayCallIt() throws IOException {
        Set<String> known = new TreeSet<>();
        table().fieldNames().forEachRemaining(known::add);
        assertEquals(operations().keySet(), known, TABLE + " and openapi/openapi.yaml differ");
    }

    @TestFactory
    List<DynamicTest> everyActorGetsTheAnswerThatTheTableSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        JsonNode table = table();
        // -Dbunkai.operations=<ids, with commas between> asks only these.
        String only = System.getProperty("bunkai.operations");
        operations().values().stream().filter(operation -> table.has(operation.id()) && (only == null || List.of(only.split(",")).contains(operation.id())))
                .forEach(operation -> tests.add(DynamicTest.dynamicTest(operation.id(), () -> answers(operation, table.get(operation.id())))));
        return tests;
    }

    private static void answers(Operation operation, JsonNode line) {
        Map<String, Integer> expected = new TreeMap<>();
        Map<String, Integer> answered = new TreeMap<>();
        TestDossier dossier = null;
        Map<String, String> names = null;
        Map<String, String> last = Map.of();
        for (int i = 0; i < ACTORS.size(); i++) {
            String actor = ACTORS.get(i);
            expected.put(actor, line.get("expect").get(i).asInt());
            // Whoever may change something changes a dossier that nobody has changed before.
            boolean changes = !operation.method().equals("get") && expected.get(actor) < 300;
            dossier = dossier == null || changes ? TestDossier.begin() : dossier;
            if (names == null || changes || actors(operation, line)) {
                names = names(operation, line, actor, dossier);
            }
            names.put("ownEmail", PEOPLE.getOrDefault(actor, "nobody@example.org"));
            answered.put(actor, ask(operation, line, actor, names));
            last = names;
            // What one has changed is not what the next is asked about.
            names = changes ? null : names;
        }
        // Whoever comes too late, asking for what was there for the last of them.
        for (Map.Entry<String, String> late : FormerActors.ANSWERED_AS.entrySet()) {
            expected.put(late.getKey(), expected.get(late.getValue()));
            answered.put(late.getKey(), ask(operation, line, late.getKey(), last));
        }
        PROOF.put(operation.id(), AccessProof.line(operation.method() + " " + operation.path(), expected, answered));
        assertEquals(expected, answered, operation.method() + " " + operation.path());
    }

    /** What was asked in this run, as a table to be read. */
    @AfterAll
    static void write() throws IOException {
        AccessProof.write(PROOF);
    }

    /** Whether what is sent is each actor's own: the tags and digests of what it sees. */
    private static boolean actors(Operation operation, JsonNode line) {
        return operation.ifMatch() || (operation.path() + line).matches(".*\\{(digest|tag|version|etag)}.*");
    }

    private static int ask(Operation operation, JsonNode line, String actor, Map<String, String> names) {
        RequestSpecification request = FormerActors.ANSWERED_AS.containsKey(actor) ? FormerActors.as(actor) : as(actor);
        if (actor.equals("wrongOrganisation")) {
            request.header("Bunkai-Organisation", SamplePeople.ELSEWHERE);
        }
        if (operation.ifMatch() && !line.path("ifMatch").asText().equals("none")) {
            request.header("If-Match", names.get("etag"));
        }
        if (line.has("parts")) {
            line.get("parts").properties().forEach(part -> {
                MultiPartSpecBuilder field = new MultiPartSpecBuilder(filled(part.getValue().asText(), names)).controlName(part.getKey());
                request.multiPart((part.getKey().equals("file") ? field.fileName("log.txt") : field).charset("UTF-8").build());
            });
        } else if (operation.mediaType() != null) {
            request.contentType(operation.mediaType()).body(filled(line.path("body").asText("{}"), names));
        }
        String query = line.has("query") ? "?" + filled(line.get("query").asText(), names) : "";
        return request.request(operation.method().toUpperCase(Locale.ROOT), filled(operation.path(), names) + query).statusCode();
    }

    private static RequestSpecification as(String actor) {
        return actor.equals("nobody") ? Login.anonymous() : Login.as(PEOPLE.get(actor));
    }

    /** What names in paths and bodies stand for: things of the network vendor, つばさ, and a member of the hospital. */
    private static Map<String, String> names(Operation operation, JsonNode line, String actor, TestDossier dossier) {
        Map<String, String> names = new HashMap<>(Map.of("dossierId", dossier.id().toString(), "partyId", dossier.party(SamplePeople.TSUBASA),
                "systemId", dossier.system("院内ネットワーク"), "assetId", dossier.asset("保守用VPN装置"),
                "contractId", dossier.contract("ネットワーク保守契約"), "ownEmail", PEOPLE.getOrDefault(actor, "nobody@example.org"), "etag", "\"v0\""));
        names.put("today", Clocks.today(Clock.systemUTC()).toString());
        if (operation.path().equals("/api/dossiers/{dossierId}")) {
            names.put("etag", Login.as(TestDossier.HOSPITAL_ADMIN).get(dossier.path("")).path("etag"));
        }
        if (operation.path().contains("{memberId}")) {
            Map<String, String> member = Login.as(TestDossier.HOSPITAL_ADMIN).get("/api/organisation").jsonPath()
                    .getMap("members.find { it.email == '" + TestDossier.HOSPITAL_VIEWER + "' }");
            names.put("memberId", member.get("memberId"));
            names.put("etag", member.get("etag"));
        }
        if (operation.path().contains("{rowId}") || operation.path().contains("{answerId}") || line.toString().contains("{rowId}")) {
            names.put("rowId", dossier.get(TestDossier.HOSPITAL_ADMIN, "/matrix").extract().path("rows.find { it.duty == 'VUL-01' }.id"));
            String etag = as(actor).get(dossier.path("/rows/" + names.get("rowId"))).header("ETag");
            names.put("etag", etag == null ? names.get("etag") : etag);
            names.put("version", names.get("etag").replace("\"", ""));
            // Without its quotes, to be written into a body.
            names.put("tag", names.get("etag").replace("\"", ""));
        }
        if (line.toString().contains("{digest}")) {
            String digest = as(actor).get(dossier.path("/rows/" + names.get("rowId"))).path("digest");
            names.put("digest", digest == null ? "0".repeat(64) : digest);
        }
        if (operation.path().contains("{proposalId}")) {
            names.put("proposalId", proposal(names, dossier));
        }
        if (operation.path().contains("{evidenceId}")) {
            names.put("evidenceId", Login.as(TestDossier.NETWORK_VENDOR).multiPart("title", "log").multiPart("shownOn", "2026-11-01")
                    .multiPart("partyId", names.get("partyId")).multiPart("file", "log.txt", "patched".getBytes(StandardCharsets.UTF_8))
                    .post(dossier.path("/rows/" + names.get("rowId") + "/evidence")).path("id"));
        }
        if (operation.path().contains("{answerId}")) {
            names.put("answerId", Login.as(TestDossier.HOSPITAL_ADMIN).multiPart("partyId", names.get("partyId")).multiPart("sender", "tanaka")
                    .multiPart("receivedOn", "2026-11-01").multiPart("medium", "MAIL")
                    .multiPart("answers", "[{\"rowId\": \"" + names.get("rowId") + "\", \"answer\": \"UNKNOWN\"}]")
                    .multiPart("file", "mail.txt", "we do not know".getBytes(StandardCharsets.UTF_8)).post(dossier.path("/recorded-answers")).path("id"));
        }
        if (operation.path().contains("{termsId}")) {
            publishedTerms(names, dossier);
        }
        if (operation.path().contains("{revisionId}")) {
            names.put("revisionId", FrozenForTest.ofNetworkVendor(dossier).id().toString());
        }
        if (operation.path().contains("{roundId}")) {
            names.put("roundId", round(names, dossier));
        }
        if (operation.path().contains("{conversationId}")) {
            var said = dossier.post(TestDossier.NETWORK_VENDOR, "/conversations", Map.of("visibility", "SHARED", "text", "お尋ねします",
                    "withPartyId", dossier.party(SamplePeople.MIDORINO))).extract().jsonPath();
            names.putAll(Map.of("conversationId", said.getString("id"), "commentId", said.getString("comments[0].id")));
            names.put("etag", said.getString(operation.path().contains("{commentId}") ? "comments[0].etag" : "etag"));
        }
        if (operation.path().contains("{meetingId}")) {
            meeting(operation, names, dossier);
        }
        AwardNames.into(operation.path(), names, dossier);
        RiskNames.into(operation.path(), names, dossier);
        DisclosureNames.into(operation.path(), operation.method(), names, dossier);
        InvitationNames.into(operation.path(), names, dossier);
        SignoffNames.into(operation.path(), names, dossier);
        SigningNames.into(operation.path(), names, dossier);
        InspectionNames.into(operation.path(), operation.method(), names, dossier);
        WebhookNames.into(operation.path(), names);
        PictureNames.into(operation.path(), operation.id(), names, dossier);
        if (line.path("mode").asText().equals("TURNS")) {
            TestDossier.takeTurns(dossier.id());
        }
        return names;
    }

    /** A document that the network vendor has published, with its file. */
    private static void publishedTerms(Map<String, String> names, TestDossier dossier) {
        var entered = Login.as(TestDossier.HOSPITAL_ADMIN).contentType("application/json").body("{\"partyId\": \"" + names.get("partyId")
                + "\", \"title\": \"約款\", \"edition\": \"3\", \"publishedOn\": \"2026-04-01\", \"clauses\": []}")
                .post(dossier.path("/published-terms")).jsonPath();
        names.put("termsId", entered.getString("id"));
        names.put("etag", entered.getString("etag"));
    }

    /** A round that asks the network vendor alone; the dossier has one open at a time. */
    private static String round(Map<String, String> names, TestDossier dossier) {
        String there = Login.as(TestDossier.HOSPITAL_ADMIN).get(dossier.path("/declaration-rounds")).path("[0].id");
        return there != null ? there : Login.as(TestDossier.HOSPITAL_ADMIN).contentType("application/json").body("{\"partyIds\": [\""
                + names.get("partyId") + "\"], \"deadline\": \"" + names.get("today") + "\"}")
                .post(dossier.path("/declaration-rounds")).path("id");
    }

    /** What the network vendor proposes instead of a row that it refuses. */
    private static String proposal(Map<String, String> names, TestDossier dossier) {
        String row = dossier.path("/rows/" + names.get("rowId"));
        String digest = Login.as(TestDossier.NETWORK_VENDOR).get(row).path("digest");
        Login.as(TestDossier.NETWORK_VENDOR).contentType("application/json").body("{\"digest\": \"" + digest + "\", \"reason\": \"no\", "
                + "\"counterProposal\": {\"patch\": {\"terms\": {\"" + names.get("partyId") + "\": {\"clause\": \"7\"}}}}}").post(row + "/refusals");
        return Login.as(TestDossier.HOSPITAL_ADMIN).get(dossier.path("/confirmations"))
                .path("rows.find { it.rowId == '" + names.get("rowId") + "' }.proposals[0].id");
    }

    /** A meeting with the network vendor, open, and a task that it owes. */
    private static void meeting(Operation operation, Map<String, String> names, TestDossier dossier) {
        String path = dossier.path("/meetings");
        RequestSpecification opening = Login.as(TestDossier.HOSPITAL_ADMIN).contentType("application/json");
        String open = Login.as(TestDossier.HOSPITAL_ADMIN).get(path).path("items.find { it.open }.id");
        var meeting = open == null ? opening.body("{\"title\": \"協議\", \"partyIds\": [\"" + names.get("partyId") + "\"]}").post(path).jsonPath()
                : Login.as(TestDossier.HOSPITAL_ADMIN).get(path + "/" + open).jsonPath();
        names.put("meetingId", meeting.getString("id"));
        names.put("etag", meeting.getString("etag"));
        if (operation.path().contains("{itemId}")) {
            var item = Login.as(TestDossier.HOSPITAL_ADMIN).contentType("application/json").body("{\"kind\": \"TASK\", \"text\": \"宿題\", \"ownerId\": \""
                    + names.get("partyId") + "\"}").post(path + "/" + names.get("meetingId") + "/items").jsonPath();
            names.put("itemId", item.getString("id"));
            names.put("etag", item.getString("etag"));
        }
    }

    private static String filled(String template, Map<String, String> names) {
        String filled = template;
        for (Map.Entry<String, String> name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }

    private static JsonNode table() throws IOException {
        return new YAMLMapper().readTree(Files.readString(TABLE));
    }

    private static Map<String, Operation> operations() throws IOException {
        Map<String, Operation> operations = new TreeMap<>();
        new YAMLMapper().readTree(Contract.committed()).path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> method.getValue().has("responses")).forEach(method -> {
                    JsonNode operation = method.getValue();
                    var types = operation.path("requestBody").path("content").fieldNames();
                    boolean ifMatch = operation.path("parameters").findValuesAsText("name").contains("If-Match");
                    operations.put(operation.path("operationId").asText(), new Operation(operation.path("operationId").asText(), method.getKey(),
                            path.getKey(), types.hasNext() ? types.next() : null, ifMatch));
                }));
        return operations;
    }
}

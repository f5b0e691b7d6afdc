package jp.bunkai.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Contract;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Calls every operation of the contract as every kind of actor and compares the answers with {@code access-matrix.yaml}. An operation
 * that the table does not know fails, so that nobody adds an endpoint without saying who may call it.
 */
@QuarkusTest
class AccessMatrixTest {

    private static final Path TABLE = Path.of("src/test/resources/access-matrix.yaml");
    private static final List<String> ACTORS = List.of("nobody", "wrongOrganisation", "stranger", "otherVendor", "vendor", "viewer",
            "signatory", "editor", "admin");
    private static final Map<String, String> PEOPLE = Map.of("wrongOrganisation", TestDossier.HOSPITAL_ADMIN, "stranger", TestDossier.STRANGER,
            "otherVendor", TestDossier.EHR_VENDOR, "vendor", TestDossier.NETWORK_VENDOR, "viewer", TestDossier.HOSPITAL_VIEWER,
            "signatory", TestDossier.HOSPITAL_SIGNATORY, "editor", TestDossier.HOSPITAL_EDITOR, "admin", TestDossier.HOSPITAL_ADMIN);

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
        operations().values().stream().filter(operation -> table.has(operation.id()))
                .forEach(operation -> tests.add(DynamicTest.dynamicTest(operation.id(), () -> answers(operation, table.get(operation.id())))));
        return tests;
    }

    private static void answers(Operation operation, JsonNode line) {
        Map<String, Integer> expected = new TreeMap<>();
        Map<String, Integer> answered = new TreeMap<>();
        TestDossier dossier = null;
        for (int i = 0; i < ACTORS.size(); i++) {
            String actor = ACTORS.get(i);
            expected.put(actor, line.get("expect").get(i).asInt());
            // Whoever may change something changes a dossier that nobody has changed before.
            boolean changes = !operation.method().equals("get") && expected.get(actor) < 300;
            dossier = dossier == null || changes ? TestDossier.begin() : dossier;
            answered.put(actor, ask(operation, line, actor, ids(dossier)));
        }
        assertEquals(expected, answered, operation.method() + " " + operation.path());
    }

    private static int ask(Operation operation, JsonNode line, String actor, Map<String, String> ids) {
        RequestSpecification request = actor.equals("nobody") ? Login.anonymous() : Login.as(PEOPLE.get(actor));
        if (actor.equals("wrongOrganisation")) {
            request.header("Bunkai-Organisation", SamplePeople.ELSEWHERE);
        }
        Map<String, String> names = new HashMap<>(ids);
        names.put("ownEmail", PEOPLE.getOrDefault(actor, "nobody@example.org"));
        if (operation.ifMatch() && !line.path("ifMatch").asText().equals("none")) {
            request.header("If-Match", line.path("ifMatch").asText().equals("current") ? ids.get("memberEtag") : line.path("ifMatch").asText("\"v0\""));
        }
        if (operation.mediaType() != null) {
            request.contentType(operation.mediaType()).body(filled(line.path("body").asText("{}"), names));
        }
        return request.request(operation.method().toUpperCase(Locale.ROOT), filled(operation.path(), names)).statusCode();
    }

    /** What names in paths and bodies stand for: things of the network vendor, つばさ, and a member of the hospital. */
    private static Map<String, String> ids(TestDossier dossier) {
        var member = Login.as(TestDossier.HOSPITAL_ADMIN).get("/api/organisation").then().extract().jsonPath()
                .<String, String>getMap("members.find { it.email == '" + TestDossier.HOSPITAL_VIEWER + "' }");
        return Map.of("dossierId", dossier.id().toString(), "partyId", dossier.party(SamplePeople.TSUBASA),
                "systemId", dossier.system("院内ネットワーク"), "assetId", dossier.asset("保守用VPN装置"),
                "contractId", dossier.contract("ネットワーク保守契約"), "memberId", member.get("memberId"), "memberEtag", member.get("etag"));
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

package jp.bunkai.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import jp.bunkai.support.Contract;
import org.junit.jupiter.api.Test;

/** The contract is written by the code and committed; a change of the code that changes the contract shows in the review. */
@QuarkusTest
class ContractTest {

    @Test
    void theCommittedContractIsTheOneTheCodeHas() throws IOException {
        assertEquals(Files.readString(Contract.GENERATED), Contract.committed(),
                "openapi/openapi.yaml is out of date: run ./mvnw test -Dtest=ContractTest -Dbunkai.refresh=openapi and commit the difference");
    }

    @Test
    void everyOperationNamesItsPermission() throws IOException {
        List<String> silent = new ArrayList<>();
        JsonNode contract = new YAMLMapper().readTree(Contract.committed());
        contract.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> operation.getValue().path("x-permission").asText().isEmpty() && operation.getValue().has("responses"))
                .forEach(operation -> silent.add(operation.getKey() + " " + path.getKey())));
        assertEquals(List.of(), silent);
    }

    @Test
    void theContractIsOfAVersionThatValidatorsUnderstand() {
        assertTrue(Contract.committed().contains("openapi: 3.0.3"));
    }
}

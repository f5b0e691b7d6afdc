package jp.bunkai.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import java.util.List;
import jp.bunkai.support.Contract;
import org.junit.jupiter.api.Test;

/** The check that guards every answer is itself proved to refuse what it must refuse. */
class ContractCheckTest {

    private static final OpenApiInteractionValidator VALIDATOR = OpenApiInteractionValidator.createForInlineApiSpecification("""
            openapi: 3.0.3
            info: {title: Example, version: "1"}
            paths:
              /thing:
                get:
                  responses:
                    "200":
                      description: A thing
                      content:
                        application/json:
                          schema:
                            type: object
                            required: [name, count]
                            properties:
                              name: {type: string}
                              count: {type: integer}
                              note: {type: string, nullable: true}
            """).build();

    @Test
    void acceptsWhatTheContractSays() {
        assertEquals(List.of(), violations("{\"name\":\"a\",\"count\":1,\"note\":null}"));
    }

    @Test
    void refusesAWrongType() {
        assertEquals(List.of("validation.response.body.schema.type"), violations("{\"name\":\"a\",\"count\":\"1\"}"));
    }

    @Test
    void refusesAForbiddenNull() {
        assertEquals(List.of("validation.response.body.schema.type"), violations("{\"name\":null,\"count\":1}"));
    }

    @Test
    void refusesAMissingField() {
        assertEquals(List.of("validation.response.body.schema.required"), violations("{\"name\":\"a\"}"));
    }

    @Test
    void refusesAFieldThatNobodyDescribed() {
        assertEquals(List.of("validation.response.body.schema.additionalProperties"), violations("{\"name\":\"a\",\"count\":1,\"secret\":1}"));
    }

    @Test
    void refusesAStatusThatNobodyDescribed() {
        assertEquals(List.of("validation.response.status.unknown"),
                Contract.violations(VALIDATOR, "/thing", Request.Method.GET, SimpleResponse.Builder.status(418).build()));
    }

    private static List<String> violations(String json) {
        return Contract.violations(VALIDATOR, "/thing", Request.Method.GET,
                SimpleResponse.Builder.ok().withContentType("application/json").withBody(json).build());
    }
}

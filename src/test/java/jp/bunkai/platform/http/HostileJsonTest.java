package jp.bunkai.platform.http;

import static jp.bunkai.platform.http.ProblemTest.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jp.bunkai.support.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class HostileJsonTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a text for a number           | {"name":"a","count":"1","flag":true}                       | /count   | wrong-type
            a fraction for a number       | {"name":"a","count":1.5,"flag":true}                       | /count   | wrong-type
            a number for a text           | {"name":1,"count":1,"flag":true}                           | /name    | wrong-type
            a truth for a text            | {"name":true,"count":1,"flag":true}                        | /name    | wrong-type
            a number for a truth          | {"name":"a","count":1,"flag":1}                            | /flag    | wrong-type
            nothing for a number          | {"name":"a","count":null,"flag":true}                      | /count   | wrong-type
            an unknown member             | {"name":"a","count":1,"flag":true,"admin":true}            | /admin   | unknown-member
            a date that does not exist    | {"name":"a","count":1,"flag":true,"day":"2026-02-30"}      | /day     | invalid-date
            a number for a date           | {"name":"a","count":1,"flag":true,"day":20260230}          | /day     | wrong-type
            a value that is no choice     | {"name":"a","count":1,"flag":true,"action":"GOD"}          | /action  | unknown-value
            a number for a choice         | {"name":"a","count":1,"flag":true,"action":1}              | /action  | unknown-value
            an object for a list          | {"name":"a","count":1,"flag":true,"items":{}}              | /items   | wrong-type
            a control character           | {"name":"a\\u0000","count":1,"flag":true}                  | /name    | forbidden-character
            half of a character           | {"name":"a\\ud842","count":1,"flag":true}                  | /name    | forbidden-character
            a mark that turns the reading | {"name":"a\\u202e","count":1,"flag":true}                  | /name    | forbidden-character
            """)
    void isRefusedWithItsPlace(String what, String json, String pointer, String code) {
        post(json).then().statusCode(400).contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer)).body("errors[0].code", equalTo(code));
    }

    @Test
    void aNameGivenTwiceIsRefused() {
        post("{\"name\":\"a\",\"name\":\"b\",\"count\":1,\"flag\":true}").then().statusCode(400).body("type", equalTo("urn:bunkai:problem:malformed-json"));
    }

    @Test
    void brokenJsonIsRefusedWithoutQuotingIt() {
        post("{\"name\":secret-value").then().statusCode(400).body("type", equalTo("urn:bunkai:problem:malformed-json")).body(not(containsString("secret")));
        post("{\"name\":\"a\",\"count\":1,\"flag\":true} more").then().statusCode(400);
        post("").then().statusCode(400);
        post("null").then().statusCode(400);
    }

    @Test
    void deepNestingIsRefused() {
        post("[".repeat(1_000)).then().statusCode(400);
        patch("{\"a\":".repeat(100) + "1" + "}".repeat(100)).then().statusCode(400).body("type", equalTo("urn:bunkai:problem:malformed-json"));
    }

    @Test
    void aBodyBeyondTheLimitIsTooLarge() {
        patch("{\"a\":[" + "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",".repeat(40_000) + "1]}").then().statusCode(413)
                .contentType("application/problem+json").body("type", equalTo("urn:bunkai:problem:too-large"));
    }

    @Test
    void aPatchKeepsNothingAndNullApart() {
        patch("{\"title\":null,\"note\":\"𠮟る\"}").then().statusCode(200).body(equalTo("{\"title\":null,\"note\":\"𠮟る\"}"));
    }

    @Test
    void aPatchIsReadAsStrictly() {
        patch("{\"note\":\"a\\u0007\"}").then().statusCode(400).body("errors[0].code", equalTo("forbidden-character"));
        patch("{\"no\\u0007te\":\"a\"}").then().statusCode(400).body("errors[0].code", equalTo("forbidden-character"));
        patch("{\"a\":1,\"a\":2}").then().statusCode(400);
    }

    private static io.restassured.response.Response patch(String json) {
        return Login.as("sato@midorino.example").contentType("application/merge-patch+json").body(json).patch("/api/probe/body");
    }
}

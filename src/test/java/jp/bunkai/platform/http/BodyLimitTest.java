package jp.bunkai.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BodyLimitTest {

    /** Announces 33 MB and sends nothing: the answer must come before the body. */
    @Test
    void anUploadBeyondTheLimitIsRefusedBeforeItIsRead() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write("POST /api/probe/upload HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data\r\nContent-Length: 34603008\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals("HTTP/1.1 413 Request Entity Too Large", answer.lines().findFirst().orElse(""));
            assertTrue(answer.contains("application/problem+json") && answer.contains("urn:bunkai:problem:too-large"));
        }
    }

    @Test
    void aQueryIsReadWithTheSameCareAsABody() {
        given().queryParam("q", "a\u0007").get("/api/probe/public").then().statusCode(400).body("errors[0].parameter", equalTo("q"))
                .body("errors[0].code", equalTo("forbidden-character"));
    }
}

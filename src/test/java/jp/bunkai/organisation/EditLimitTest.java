package jp.bunkai.organisation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A flood of edits, or of reads, by one member is answered with when to come back; the other, and everybody else, goes on. */
@QuarkusTest
class EditLimitTest {

    /** A hundred seconds for one more and up to three so that not all come at once, less what the test itself took. */
    private static final Matcher<String> SOON = matchesPattern("9\\d|10[0-3]");

    @Inject
    EditLimit limit;

    @Inject
    ReadLimit reads;

    @ConfigProperty(name = "bunkai.limits.edits-burst")
    int usual;

    @AfterEach
    void asUsual() {
        limit.allow(usual, usual);
        reads.allow(usual, usual);
    }

    @Test
    void aFloodOfEditsIsToldWhenToComeBack() {
        limit.allow(3, 0.01);
        for (int i = 0; i < 3; i++) {
            edit(TestDossier.STRANGER).statusCode(404);
        }
        edit(TestDossier.STRANGER).statusCode(429).contentType("application/problem+json").header("Retry-After", SOON)
                .body("type", equalTo("urn:bunkai:problem:too-many-requests"))
                .body("detail", equalTo("短い時間に変更が多すぎます。少し待ってから再度お試しください。"));
        edit(TestDossier.THIRD_VENDOR).statusCode(404);
        Login.as(TestDossier.STRANGER).get("/api/dossiers").then().statusCode(200);
    }

    @Test
    void aFloodOfReadsIsToldSoToo() {
        reads.allow(2, 0.01);
        for (int i = 0; i < 2; i++) {
            Login.as(TestDossier.STRANGER).get("/api/dossiers").then().statusCode(200);
        }
        Login.as(TestDossier.STRANGER).get("/api/dossiers").then().statusCode(429).header("Retry-After", SOON)
                .body("detail", equalTo("短い時間に読み取りが多すぎます。少し待ってから再度お試しください。"));
        Login.as(TestDossier.THIRD_VENDOR).get("/api/dossiers").then().statusCode(200);
        edit(TestDossier.STRANGER).statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse edit(String who) {
        return Login.as(who).contentType("application/merge-patch+json").header("If-Match", "x").body("{}")
                .patch("/api/dossiers/" + UUID.randomUUID() + "/rows/" + UUID.randomUUID()).then();
    }
}

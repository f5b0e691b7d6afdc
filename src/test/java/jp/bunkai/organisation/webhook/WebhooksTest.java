package jp.bunkai.organisation.webhook;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.STRANGER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.bunkai.catalogue.Text;
import jp.bunkai.organisation.notice.NoticeKind;
import jp.bunkai.organisation.notice.Notices;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestClock;
import jp.bunkai.support.ToldNotices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Webhooks as their administrators see them, and what the worker sends; only the call itself is made up here. */
@QuarkusTest
class WebhooksTest {

    private static final String PATH = "/api/organisation/webhooks";
    private static final String URL = "https://tickets.example/in";
    private static final String DOSSIER = "/dossiers/0b0e3c9a-1f55-4c6b-8a53-8f4e5d6c7b8a/matrix";

    @Inject
    WebhookWorker worker;
    @Inject
    Notices notices;
    @Inject
    Transactions transactions;
    @Inject
    TestClock clock;

    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private volatile WebhookAnswer answer = WebhookAnswer.of(204);

    /** What was sent. */
    private record Call(WebhookAddress to, Map<String, String> headers, String body) {
    }

    @BeforeEach
    void removeAll() throws InterruptedException {
        for (String who : List.of(HOSPITAL_ADMIN, STRANGER, NETWORK_VENDOR)) {
            Login.as(who).get(PATH).jsonPath().getList("items.id", String.class).forEach(id -> Login.as(who).delete(PATH + "/" + id).then().statusCode(204));
        }
        QuarkusMock.installMockForType(new WebhookClient(null, null, null, null) {
            @Override
            WebhookAnswer post(WebhookAddress to, Map<String, String> headers, byte[] body) {
                calls.add(new Call(to, headers, new String(body, StandardCharsets.UTF_8)));
                return answer;
            }
        }, WebhookClient.class);
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
        removeQuietly();
    }

    @Test
    void anAdministratorRegistersOneAndSeesItsSecretOnce() {
        JsonPath made = create(HOSPITAL_ADMIN, URL, "SIGNING", "TURN").statusCode(201).body("secret", matchesPattern("whsec_[A-Za-z0-9+/]{43}="))
                .body("webhook.kinds", contains("TURN", "SIGNING")).body("webhook.enabled", equalTo(true)).extract().jsonPath();
        Login.as(HOSPITAL_ADMIN).get(PATH).then().statusCode(200).body("allowedHosts", contains("chat.example:8443", "tickets.example:443"))
                .body("items.url", contains(URL)).body("items[0].failingSince", nullValue());
        assertTrue(!Login.as(HOSPITAL_ADMIN).get(PATH).asString().contains("whsec_"));
        String renewed = Login.as(HOSPITAL_ADMIN).post(PATH + "/" + made.getString("webhook.id") + "/secret").then().statusCode(200).extract().path("secret");
        assertTrue(!renewed.equals(made.getString("secret")));
    }

    @Test
    void othersOfTheOrganisationAndOtherOrganisationsDoNot() {
        create(HOSPITAL_EDITOR, URL, "TURN").statusCode(403);
        Login.as(HOSPITAL_EDITOR).get(PATH).then().statusCode(403);
        String id = made(HOSPITAL_ADMIN, URL, "TURN");
        for (String other : List.of(STRANGER, NETWORK_VENDOR)) {
            Login.as(other).get(PATH).then().statusCode(200).body("items", empty());
            Login.as(other).get(PATH + "/" + id + "/deliveries").then().statusCode(404);
            Login.as(other).post(PATH + "/" + id + "/test").then().statusCode(404);
            Login.as(other).post(PATH + "/" + id + "/secret").then().statusCode(404);
            Login.as(other).delete(PATH + "/" + id).then().statusCode(404);
        }
        Login.as(NETWORK_VENDOR).get(PATH).then().body("allowedHosts", contains("tickets.vendor.example:443"));
        create(NETWORK_VENDOR, URL, "TURN").statusCode(400).body("errors.code", contains("host-not-allowed"));
    }

    @Test
    void whatMayNotBeCalledIsRefusedAtItsPlace() {
        create(HOSPITAL_ADMIN, "http://tickets.example/in", "TURN").statusCode(400).body("errors[0].pointer", equalTo("/url")).body("errors[0].code", equalTo("not-https"));
        create(HOSPITAL_ADMIN, "https://u:p@tickets.example/in", "TURN").statusCode(400).body("errors[0].code", equalTo("names-a-user"));
        create(HOSPITAL_ADMIN, "https://169.254.169.254/latest", "TURN").statusCode(400).body("errors[0].code", equalTo("host-not-allowed"));
        create(HOSPITAL_ADMIN, "tickets.example", "TURN").statusCode(400).body("errors[0].code", equalTo("invalid-format"));
        create(HOSPITAL_ADMIN, URL).statusCode(400).body("errors[0].pointer", equalTo("/kinds"));
        for (int i = 0; i < 5; i++) {
            create(HOSPITAL_ADMIN, URL + i, "TURN").statusCode(201);
        }
        create(HOSPITAL_ADMIN, URL, "TURN").statusCode(409).body("errors[0].code", equalTo("too-many-webhooks"));
    }

    @Test
    void inAClosedNetworkThereAreNone() throws InterruptedException {
        String before = made(HOSPITAL_ADMIN, URL, "TURN");
        QuarkusMock.installMockForType(WebhookSettingsTest.off(), WebhookSettings.class);
        Login.as(HOSPITAL_ADMIN).get(PATH).then().statusCode(200).body("allowedHosts", empty());
        create(HOSPITAL_ADMIN, URL, "TURN").statusCode(409).body("errors.code", contains("webhooks-off"));
        Login.as(HOSPITAL_ADMIN).post(PATH + "/" + before + "/test").then().statusCode(409);
        tell(SamplePeople.MIDORINO, NoticeKind.TURN);
        worker.sendDue();
        assertEquals(0, calls.size());
        deliveries(before).body("", empty());
    }

    @Test
    void membersNoticesOfTheChosenKindsAreSentSignedWithoutTheirWords() throws InterruptedException {
        JsonPath made = create(HOSPITAL_ADMIN, URL, "TURN").statusCode(201).extract().jsonPath();
        String id = made.getString("webhook.id");
        tell(SamplePeople.MIDORINO, NoticeKind.TURN);
        tell(SamplePeople.MIDORINO, NoticeKind.MEETING);
        tell(SamplePeople.TSUBASA, NoticeKind.TURN);
        worker.sendDue();
        worker.sendDue();
        assertEquals(1, calls.size(), "neither another kind nor another organisation's, and once for all members");
        Call call = calls.remove();
        assertEquals(new WebhookAddress(true, "tickets.example", 443, "/in"), call.to());
        String delivery = deliveries(id).body("outcome", contains("DELIVERED")).body("status", contains(204)).body("kind", contains("TURN"))
                .body("attempts", contains(1)).body("nextAttemptAt", contains(nullValue())).extract().path("[0].id");
        assertEquals(delivery, call.headers().get("webhook-id"));
        assertTrue(call.body().contains("\"kind\":\"TURN\",\"dossierId\":\"0b0e3c9a-1f55-4c6b-8a53-8f4e5d6c7b8a\""), call.body());
        assertTrue(!call.body().contains("内緒"), "no sentence");
        WebhookSecret secret = new WebhookSecret(Base64.getDecoder().decode(made.getString("secret").substring(6)));
        assertEquals(secret.signature(delivery, Long.parseLong(call.headers().get("webhook-timestamp")), call.body().getBytes(StandardCharsets.UTF_8)),
                call.headers().get("webhook-signature"));
    }

    @Test
    void whatIsRolledBackIsNotSent() throws InterruptedException {
        String id = made(HOSPITAL_ADMIN, URL, "TURN");
        try {
            transactions.run(() -> {
                notices.tellEditors(List.of(SamplePeople.MIDORINO), NoticeKind.TURN, new Text("a", "a"), DOSSIER);
                throw new IllegalStateException("the change failed");
            });
        } catch (IllegalStateException e) {
            worker.sendDue();
        }
        deliveries(id).body("", empty());
    }

    @Test
    void whatIsNotTakenIsTriedAgainAtItsTimeWithTheSameIdAndTheNewSecret() throws InterruptedException {
        String id = made(HOSPITAL_ADMIN, URL, "TURN");
        answer = WebhookAnswer.of(503);
        tell(SamplePeople.MIDORINO, NoticeKind.TURN);
        worker.sendDue();
        worker.sendDue();
        assertEquals(1, calls.size(), "not before its pause is over");
        deliveries(id).body("outcome", contains("REFUSED")).body("status", contains(503)).body("nextAttemptAt", contains(notNullValue()));
        Login.as(HOSPITAL_ADMIN).get(PATH).then().body("items[0].failingSince", notNullValue());
        clock.advance(Duration.ofSeconds(61));
        Login.as(HOSPITAL_ADMIN).post(PATH + "/" + id + "/secret").then().statusCode(200);
        answer = WebhookAnswer.of(200);
        worker.sendDue();
        Call first = calls.remove();
        Call second = calls.remove();
        assertEquals(first.headers().get("webhook-id"), second.headers().get("webhook-id"));
        assertEquals(first.body(), second.body());
        assertTrue(!first.headers().get("webhook-signature").equals(second.headers().get("webhook-signature")));
        deliveries(id).body("outcome", contains("DELIVERED")).body("attempts", contains(2));
        Login.as(HOSPITAL_ADMIN).get(PATH).then().body("items[0].failingSince", nullValue());
    }

    @Test
    void twoWorkersAtTheSameTimeSendOnce() throws Exception {
        String id = made(HOSPITAL_ADMIN, URL, "TURN");
        for (int i = 0; i < 20; i++) {
            tell(SamplePeople.MIDORINO, NoticeKind.TURN);
        }
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        Callable<Void> node = () -> {
            worker.sendDue();
            return null;
        };
        for (Future<Void> done : nodes.invokeAll(List.of(node, node))) {
            done.get();
        }
        nodes.shutdown();
        worker.sendDue();
        assertEquals(20, calls.size());
        assertEquals(20, calls.stream().map(call -> call.headers().get("webhook-id")).distinct().count());
        deliveries(id).body("outcome", not(hasItem(nullValue())));
    }

    @Test
    void afterThreeDaysOfFailingItIsSwitchedOffAndItsAdministratorsAreTold() throws InterruptedException {
        String id = made(HOSPITAL_ADMIN, URL, "TURN");
        int before = ToldNotices.saying("3 日間続けて失敗", HOSPITAL_ADMIN).size();
        answer = WebhookAnswer.of(WebhookOutcome.TIMED_OUT);
        tell(SamplePeople.MIDORINO, NoticeKind.TURN);
        worker.sendDue();
        clock.advance(Duration.ofHours(71));
        tell(SamplePeople.MIDORINO, NoticeKind.TURN);
        worker.sendDue();
        Login.as(HOSPITAL_ADMIN).get(PATH).then().body("items[0].enabled", equalTo(true));
        clock.advance(Duration.ofHours(2));
        worker.sendDue();
        Login.as(HOSPITAL_ADMIN).get(PATH).then().body("items[0].enabled", equalTo(false)).body("items[0].stoppedAt", notNullValue());
        deliveries(id).body("nextAttemptAt", not(hasItem(notNullValue())));
        assertEquals(before + 1, ToldNotices.saying("3 日間続けて失敗", HOSPITAL_ADMIN).size());
        assertEquals(0, ToldNotices.saying("tickets.example）への送信が 3 日間", HOSPITAL_EDITOR).size());
        calls.clear();
        tell(SamplePeople.MIDORINO, NoticeKind.TURN);
        worker.sendDue();
        assertEquals(0, calls.size());
        // An administrator switches it on again.
        String etag = Login.as(HOSPITAL_ADMIN).get(PATH).path("items[0].etag");
        patch(id, etag, "{\"enabled\": true}").statusCode(200).body("stoppedAt", nullValue()).body("failingSince", nullValue());
        answer = WebhookAnswer.of(200);
        tell(SamplePeople.MIDORINO, NoticeKind.TURN);
        worker.sendDue();
        assertEquals(1, calls.size());
    }

    @Test
    void whatWaitsIsDroppedWhenItIsSwitchedOff() throws InterruptedException {
        JsonPath made = create(HOSPITAL_ADMIN, URL, "TURN").extract().jsonPath();
        String id = made.getString("webhook.id");
        tell(SamplePeople.MIDORINO, NoticeKind.TURN);
        patch(id, "\"v9\"", "{\"enabled\": false}").statusCode(412);
        patch(id, made.getString("webhook.etag"), "{\"enabled\": false, \"kinds\": [\"RISK\"]}").statusCode(200).body("kinds", contains("RISK"));
        worker.sendDue();
        assertEquals(0, calls.size());
        deliveries(id).body("outcome", contains("SWITCHED_OFF"));
    }

    @Test
    void aTestIsSentOnceAlsoToOneThatIsOff() throws InterruptedException {
        JsonPath made = create(HOSPITAL_ADMIN, URL, "TURN").extract().jsonPath();
        String id = made.getString("webhook.id");
        patch(id, made.getString("webhook.etag"), "{\"enabled\": false}").statusCode(200);
        Login.as(HOSPITAL_ADMIN).post(PATH + "/" + id + "/test").then().statusCode(201).body("kind", nullValue());
        Login.as(HOSPITAL_ADMIN).post(PATH + "/" + id + "/test").then().statusCode(409).body("errors[0].code", equalTo("test-waits"));
        answer = WebhookAnswer.of(WebhookOutcome.ADDRESS_REFUSED);
        worker.sendDue();
        assertTrue(calls.remove().body().contains("\"type\":\"test\""));
        deliveries(id).body("outcome", contains("ADDRESS_REFUSED")).body("nextAttemptAt", contains(nullValue()));
        Login.as(HOSPITAL_ADMIN).get(PATH).then().body("items[0].failingSince", nullValue());
    }

    @Test
    void whatTheOperatorNoLongerListsIsNotCalled() throws InterruptedException {
        String id = made(HOSPITAL_ADMIN, URL, "TURN");
        tell(SamplePeople.MIDORINO, NoticeKind.TURN);
        QuarkusMock.installMockForType(WebhookSettingsTest.of("chat.example:8443", false, Duration.ofSeconds(10)), WebhookSettings.class);
        worker.sendDue();
        assertEquals(0, calls.size());
        deliveries(id).body("outcome", contains("HOST_NOT_ALLOWED"));
    }

    private ValidatableResponse create(String who, String url, String... kinds) {
        return Login.as(who).contentType("application/json").body(Map.of("url", url, "kinds", List.of(kinds))).post(PATH).then();
    }

    private String made(String who, String url, String... kinds) {
        return create(who, url, kinds).statusCode(201).extract().path("webhook.id");
    }

    private static ValidatableResponse patch(String id, String etag, String body) {
        return Login.as(HOSPITAL_ADMIN).header("If-Match", etag).contentType("application/merge-patch+json").body(body).patch(PATH + "/" + id).then();
    }

    private static ValidatableResponse deliveries(String id) {
        return Login.as(HOSPITAL_ADMIN).get(PATH + "/" + id + "/deliveries").then().statusCode(200);
    }

    private void tell(UUID organisation, NoticeKind kind) {
        transactions.run(() -> notices.tellEditors(List.of(organisation), kind, new Text("内緒の話", "between us"), DOSSIER));
    }

    private void removeQuietly() {
        Login.as(HOSPITAL_ADMIN).get(PATH).jsonPath().getList("items.id", String.class).forEach(id -> Login.as(HOSPITAL_ADMIN).delete(PATH + "/" + id));
    }
}

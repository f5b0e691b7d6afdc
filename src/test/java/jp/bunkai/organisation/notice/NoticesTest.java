package jp.bunkai.organisation.notice;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import jp.bunkai.catalogue.Text;
import jp.bunkai.organisation.MemberContact;
import jp.bunkai.organisation.MemberDirectory;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestClock;
import jp.bunkai.support.TestDossier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What members are told reaches them in the product and, through a real mail server, by mail. */
@QuarkusTest
class NoticesTest {

    @Inject
    Notices notices;
    @Inject
    MailWorker worker;
    @Inject
    MemberDirectory members;
    @Inject
    Transactions transactions;
    @Inject
    TestClock clock;
    @ConfigProperty(name = "bunkai.mail.port")
    int port;

    private final String word = "合図" + UUID.randomUUID();
    /** One for all tests: a server that has just been stopped may still take a connection, and never answers on it. */
    private static GreenMail server;

    @BeforeEach
    void sendWhatOthersLeft() {
        if (server == null) {
            start();
        }
        worker.sendDue();
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @AfterAll
    static void stop() {
        server.stop();
        server = null;
    }

    @Test
    void aMemberReadsWhatItWasToldAndNobodyElseDoes() {
        long before = list(TestDossier.EHR_VENDOR, "?limit=200").getLong("unread");
        tell(TestDossier.EHR_VENDOR, word);
        JsonPath own = list(TestDossier.EHR_VENDOR, "?limit=200");
        assertEquals("MENTION", own.getString(told(word) + ".kind"));
        assertEquals("/dossiers/" + word.substring(2), own.getString(told(word) + ".path"));
        assertEquals(before + 1, own.getLong("unread"));
        assertEquals(List.of(), list(TestDossier.NETWORK_VENDOR, "?limit=200").getList("items.text.ja").stream().filter(word::equals).toList());

        String id = own.getString(told(word) + ".id");
        Login.as(TestDossier.NETWORK_VENDOR).contentType("application/json").body(Map.of("ids", List.of(id))).post("/api/notices/read").then()
                .statusCode(200);
        assertEquals(before + 1, list(TestDossier.EHR_VENDOR, "?limit=200").getLong("unread"));
        Login.as(TestDossier.EHR_VENDOR).contentType("application/json").body(Map.of("ids", List.of(id))).post("/api/notices/read").then()
                .statusCode(200).body("unread", equalTo((int) before));
        assertTrue(list(TestDossier.EHR_VENDOR, "?limit=200").getBoolean(told(word) + ".read"));
    }

    @Test
    void everythingUpToANoticeIsReadAtOnceAndLaterOnesAreNot() {
        tell(TestDossier.THIRD_VENDOR, word + "1");
        tell(TestDossier.THIRD_VENDOR, word + "2");
        String second = list(TestDossier.THIRD_VENDOR, "?limit=200").getString(told(word + "2") + ".id");
        tell(TestDossier.THIRD_VENDOR, word + "3");
        Login.as(TestDossier.THIRD_VENDOR).contentType("application/json").body(Map.of("upTo", second)).post("/api/notices/read").then()
                .statusCode(200);
        assertEquals(List.of(false, true, true),
                list(TestDossier.THIRD_VENDOR, "?limit=200").getList("items.findAll { it.text.ja.startsWith('" + word + "') }.read"));
    }

    @Test
    void theListOfDossiersTellsWhereSomethingWaits() {
        TestDossier dossier = TestDossier.begin();
        UUID member = member(TestDossier.THIRD_VENDOR);
        transactions.run(() -> notices.tell(List.of(member), NoticeKind.TURN, new Text(word, word), "/dossiers/" + dossier.id() + "/matrix?row=x"));
        String unread = "items.find { it.id == '" + dossier.id() + "' }.unread";
        int before = Login.as(TestDossier.THIRD_VENDOR).get("/api/dossiers").path(unread);
        assertTrue(before > 0);
        String id = list(TestDossier.THIRD_VENDOR, "?limit=200").getString(told(word) + ".id");
        Login.as(TestDossier.THIRD_VENDOR).contentType("application/json").body(Map.of("ids", List.of(id))).post("/api/notices/read").then().statusCode(200);
        assertEquals(before - 1, (int) Login.as(TestDossier.THIRD_VENDOR).get("/api/dossiers").path(unread));
        Login.as(TestDossier.NETWORK_VENDOR).get("/api/dossiers").then().body(unread, equalTo(0));
    }

    @Test
    void theListContinuesWhereItEnded() {
        for (int i = 1; i <= 3; i++) {
            tell(TestDossier.HOSPITAL_VIEWER, word + i);
        }
        JsonPath first = list(TestDossier.HOSPITAL_VIEWER, "?limit=2");
        assertEquals(List.of(word + "3", word + "2"), first.getList("items.text.ja"));
        JsonPath second = list(TestDossier.HOSPITAL_VIEWER, "?limit=2&cursor=" + first.getString("next"));
        assertEquals(word + "1", second.getString("items[0].text.ja"));
        Login.as(TestDossier.HOSPITAL_EDITOR).get("/api/notices?cursor=" + first.getString("next")).then().statusCode(400)
                .body("errors.code", hasItem("unknown-cursor"));
    }

    @Test
    void mailComesAfterwardsInPlainTextToItsReaderOnly() throws Exception {
        tell(TestDossier.EHR_VENDOR, word);
        sendUntil(() -> mailsWith(word) == 1);
        MimeMessage mail = mailWith(word);
        assertNotNull(mail);
        assertEquals(List.of("suzuki@aoba-ehr.example"), Arrays.stream(mail.getRecipients(Message.RecipientType.TO)).map(Object::toString).toList());
        assertEquals("[Bunkai] " + word, mail.getSubject());
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted")[0]);
        assertEquals("bunkai@midorino.example", mail.getFrom()[0].toString());
        assertTrue(mail.getContentType().startsWith("text/plain"), mail.getContentType());
        worker.sendDue();
        assertEquals(1, mailsWith(word), "sent once");
    }

    @Test
    void nothingGetsIntoAHeaderThatDoesNotBelongThere() throws Exception {
        tell(TestDossier.EHR_VENDOR, word + "\r\nBcc: tanaka@tsubasa-net.example\r\n\r\nbody");
        sendUntil(() -> mailsWith(word) == 1);
        MimeMessage mail = mailWith(word);
        assertEquals(1, mail.getAllRecipients().length);
        assertEquals("[Bunkai] " + word + " Bcc: tanaka@tsubasa-net.example body", mail.getSubject());
        assertEquals(1, mailsWith(word));
    }

    @Test
    void aServerThatIsAwayIsTriedAgainLater() throws Exception {
        server.stop();
        tell(TestDossier.EHR_VENDOR, word);
        worker.sendDue();
        start();
        worker.sendDue();
        assertEquals(0, mailsWith(word), "not before its pause is over");
        sendUntil(() -> mailsWith(word) == 1);
        assertEquals(1, mailsWith(word));
    }

    @Test
    void whatWasReadIsNotMailed() throws Exception {
        tell(TestDossier.NETWORK_VENDOR, word);
        String id = list(TestDossier.NETWORK_VENDOR, "?limit=200").getString(told(word) + ".id");
        Login.as(TestDossier.NETWORK_VENDOR).contentType("application/json").body(Map.of("ids", List.of(id))).post("/api/notices/read").then()
                .statusCode(200);
        worker.sendDue();
        assertEquals(0, mailsWith(word));
    }

    @Test
    void aReceiptIsMailedAlsoToWhoHasReadIt() throws Exception {
        UUID member = member(TestDossier.NETWORK_VENDOR);
        transactions.run(() -> notices.tell(List.of(member), NoticeKind.RECEIPT, new Text(word, word), "/dossiers"));
        String id = list(TestDossier.NETWORK_VENDOR, "?limit=200").getString(told(word) + ".id");
        Login.as(TestDossier.NETWORK_VENDOR).contentType("application/json").body(Map.of("ids", List.of(id))).post("/api/notices/read").then()
                .statusCode(200);
        sendUntil(() -> mailsWith(word) == 1);
        assertEquals(1, mailsWith(word));
    }

    @Test
    void severalNoticesOfOneMemberAreOneMail() throws Exception {
        tell(TestDossier.NETWORK_VENDOR, word + "1");
        tell(TestDossier.NETWORK_VENDOR, word + "2");
        sendUntil(() -> mailsWith(word) == 1);
        assertEquals(1, mailsWith(word));
        assertEquals("[Bunkai] お知らせ 2 件", mailWith(word).getSubject());
    }

    @Test
    void whoeverIsEnteredAsAMemberLearnsByMailThatItMayComeAndAgainWhenItComesBack() throws Exception {
        String address = UUID.randomUUID() + "@elsewhere.example";
        Map<String, Object> entered = Map.of("email", address, "role", "VIEWER", "mayConfirm", false);
        JsonPath member = TestDossier.send(TestDossier.STRANGER, "/api/organisation/members", entered).statusCode(201).extract().jsonPath();
        sendUntil(() -> mailsTo(address) == 1);
        assertEquals(1, mailsTo(address));
        assertTrue(mailTo(address).getContent().toString().contains("よそ野記念病院 の担当者として登録されました。"), mailTo(address).getContent().toString());

        TestDossier.send(TestDossier.STRANGER, "/api/organisation/members", entered).statusCode(409);
        change(member.getString("memberId"), change(member.getString("memberId"), member.getString("etag"), true), false);
        sendUntil(() -> mailsTo(address) == 2);
        assertEquals(2, mailsTo(address));
    }

    private static String change(String member, String etag, boolean left) {
        return Login.as(TestDossier.STRANGER).contentType("application/merge-patch+json").header("If-Match", etag).body("{\"left\":" + left + "}")
                .patch("/api/organisation/members/" + member).then().statusCode(200).extract().path("etag");
    }

    @Test
    void whatIsRolledBackTellsNobody() {
        UUID member = member(TestDossier.EHR_VENDOR);
        assertThrows(IllegalStateException.class, () -> transactions.run(() -> {
            notices.tell(List.of(member), NoticeKind.TURN, new Text(word, word), "/dossiers");
            throw new IllegalStateException("the change failed");
        }));
        Login.as(TestDossier.EHR_VENDOR).get("/api/notices?limit=200").then().body("items.text.ja", not(hasItem(word)));
    }

    @Test
    void aNoticeLeadsIntoTheProductOnly() {
        UUID member = member(TestDossier.EHR_VENDOR);
        for (String path : List.of("//evil.example/", "https://evil.example/", "/a\r\nb")) {
            assertThrows(IllegalArgumentException.class,
                    () -> transactions.run(() -> notices.tell(List.of(member), NoticeKind.TURN, new Text("a", "a"), path)));
        }
    }

    @Test
    void editorsOfAnOrganisationAreToldAndReadersAreNot() {
        transactions.run(() -> notices.tellEditors(List.of(SamplePeople.MIDORINO), NoticeKind.TURN, new Text(word, word), "/dossiers"));
        for (String who : List.of(TestDossier.HOSPITAL_ADMIN, TestDossier.HOSPITAL_EDITOR)) {
            Login.as(who).get("/api/notices?limit=200").then().body("items.text.ja", hasItem(word)).body("unread", greaterThan(0));
        }
        Login.as(TestDossier.HOSPITAL_VIEWER).get("/api/notices?limit=200").then().body("items.text.ja", not(hasItem(word)));
    }

    @Test
    void theLanguageOfAMailIsTheOneThatItsReaderUses() throws Exception {
        Login.as(TestDossier.HOSPITAL_SIGNATORY).header("Accept-Language", "en-GB,en;q=0.8").get("/api/me").then().statusCode(200);
        UUID signatory = member(TestDossier.HOSPITAL_SIGNATORY);
        transactions.run(() -> notices.tell(List.of(signatory), NoticeKind.TURN, new Text("和文", word), "/dossiers"));
        worker.sendDue();
        assertEquals("[Bunkai] " + word, mailWith(word).getSubject());
    }

    private void start() {
        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private void tell(String who, String sentence) {
        UUID member = member(who);
        transactions.run(() -> notices.tell(List.of(member), NoticeKind.MENTION, new Text(sentence, sentence), "/dossiers/" + word.substring(2)));
    }

    private UUID member(String email) {
        return transactions.call(() -> members.activeOf(List.of(SamplePeople.MIDORINO, SamplePeople.AOBA, SamplePeople.TSUBASA, SamplePeople.HINATA))
                .stream().filter(member -> member.email().equals(email)).map(MemberContact::memberId).findFirst().orElseThrow());
    }

    /** Found by its sentence: rounds and turns of other tests, whose clock may stand later, tell the same members. */
    private static String told(String sentence) {
        return "items.find { it.text.ja == '" + sentence + "' }";
    }

    private static JsonPath list(String who, String query) {
        return Login.as(who).get("/api/notices" + query).then().statusCode(200).extract().jsonPath();
    }

    private MimeMessage mailWith(String text) throws MessagingException {
        return Arrays.stream(server.getReceivedMessages()).filter(mail -> holds(mail, text)).findFirst().orElse(null);
    }

    /** A connection to a server that was stopped meanwhile, or a slow machine, may cost a mail its first attempts. */
    private void sendUntil(BooleanSupplier arrived) {
        worker.sendDue();
        for (int i = 0; i < 4 && !arrived.getAsBoolean(); i++) {
            clock.advance(Duration.ofMinutes(30));
            worker.sendDue();
        }
    }

    private long mailsTo(String address) {
        return Arrays.stream(server.getReceivedMessages()).filter(mail -> isTo(mail, address)).count();
    }

    private MimeMessage mailTo(String address) {
        return Arrays.stream(server.getReceivedMessages()).filter(mail -> isTo(mail, address)).findFirst().orElseThrow();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private long mailsWith(String text) {
        return Arrays.stream(server.getReceivedMessages()).filter(mail -> holds(mail, text)).count();
    }

    private static boolean holds(MimeMessage mail, String text) {
        try {
            return (mail.getSubject() + mail.getContent()).contains(text);
        } catch (MessagingException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package jp.bunkai.dossier.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.support.TestClock;
import jp.bunkai.support.TestDossier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The token is in the mail and nowhere else. */
@QuarkusTest
class InvitationMailTest {

    private static final Pattern CODE = Pattern.compile("(?m)^  ([A-Za-z0-9_-]{43})$");

    @Inject
    InvitationMailWorker worker;
    @Inject
    InvitationRepository invitations;
    @Inject
    Transactions transactions;
    @Inject
    TestClock clock;
    @ConfigProperty(name = "bunkai.mail.port")
    int port;

    private final String address = "aoki@" + UUID.randomUUID() + ".example";

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void aMailThatNoServerTookIsFollowedByOneWithANewTokenAndThatOneOpens() throws Exception {
        TestDossier dossier = TestDossier.begin();
        String id = TestInvitations.invite(dossier, address, "DEPARTMENTAL").getString("invitation.id");
        worker.sendDue();
        String lost = hash(id);
        assertEquals("WAITING", state(dossier), "no server is there");

        GreenMail server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            for (int i = 0; i < 6 && server.getReceivedMessages().length == 0; i++) {
                clock.advance(Duration.ofMinutes(40));
                worker.sendDue();
            }
            MimeMessage mail = Arrays.stream(server.getReceivedMessages()).filter(each -> to(each).equals(address)).findFirst().orElseThrow();
            String text = mail.getContent().toString().replace("\r\n", "\n");
            assertTrue(mail.getSubject().startsWith("[Bunkai] みどり野市民病院"), mail.getSubject());
            assertTrue(text.contains("みどり野市民病院 の「") && text.contains("invites you to"), text);
            Matcher code = CODE.matcher(text);
            assertTrue(code.find(), text);
            assertEquals("SENT", state(dossier));
            assertNotEquals(lost, hash(id));
            assertEquals(new InvitationToken(code.group(1)).hash(), hash(id));
            assertFalse(hash(id).contains(code.group(1)));
            TestInvitations.read(address, code.group(1)).statusCode(200);
            TestInvitations.accept(address, code.group(1), Map.of("organisation", Map.of("name", "しらかば画像"))).statusCode(200);
        } finally {
            server.stop();
        }
    }

    private String hash(String id) {
        return transactions.call(() -> invitations.findById(UUID.fromString(id)).tokenHash());
    }

    private static String state(TestDossier dossier) {
        return dossier.get(TestDossier.HOSPITAL_ADMIN, "/invitations").extract().path("items[0].mail");
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}

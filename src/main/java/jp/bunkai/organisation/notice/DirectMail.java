package jp.bunkai.organisation.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Gives one mail to the server, or to the log where development has none. Headers hold one line each; the body is plain text. For whoever is
 * a member of something {@link Notices} is the way.
 */
@ApplicationScoped
public class DirectMail {

    private static final int LONGEST_SUBJECT = 120;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Logger LOG = Logger.getLogger(DirectMail.class);

    private final ReactiveMailer mailer;
    private final MailSettings settings;

    DirectMail(ReactiveMailer mailer, MailSettings settings) {
        this.mailer = mailer;
        this.settings = settings;
    }

    /** Whether this installation sends mail at all. */
    public boolean possible() {
        return settings.mails();
    }

    /** The address of a place in the product, or null where this installation does not know its own. */
    public String link(String path) {
        return settings.link(path);
    }

    /** Outside of any transaction: a server may be slow. An exception when it does not take the mail. */
    public void send(String address, String subject, String body) {
        if (!address.matches("[^\\s\\p{Cntrl},;<>\"]+@[^\\s\\p{Cntrl},;<>\"]+")) {
            throw new IllegalArgumentException("This is not one address");
        }
        String line = OneLineText.of(subject, LONGEST_SUBJECT);
        if (settings.logged()) {
            LOG.infof("Mail to %s: %s%n%s", address, line, body);
            return;
        }
        Mail mail = Mail.withText(address, line, body).setFrom(settings.from())
                // No out-of-office answer to a machine.
                .addHeader("Auto-Submitted", "auto-generated");
        mailer.send(mail).await().atMost(LONGEST);
    }
}

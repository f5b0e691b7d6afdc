package jp.bunkai.organisation.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import jp.bunkai.organisation.MemberContact;
import org.jboss.logging.Logger;

/** Gives a mail to the server, or to the log where development has none. Headers hold one line each; the body is plain text. */
@ApplicationScoped
class MailSender {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Logger LOG = Logger.getLogger(MailSender.class);

    private final ReactiveMailer mailer;
    private final MailSettings settings;

    MailSender(ReactiveMailer mailer, MailSettings settings) {
        this.mailer = mailer;
        this.settings = settings;
    }

    void send(MemberContact to, List<Notice> notices) {
        if (!to.email().matches("[^\\s\\p{Cntrl},;<>\"]+@[^\\s\\p{Cntrl},;<>\"]+")) {
            throw new IllegalArgumentException("This is not one address");
        }
        MailText text = MailText.of(to.name(), to.language(), notices, settings::link);
        if (settings.logged()) {
            LOG.infof("Mail to %s: %s%n%s", to.email(), text.subject(), text.body());
            return;
        }
        Mail mail = Mail.withText(to.email(), text.subject(), text.body()).setFrom(settings.from())
                // No out-of-office answer to a machine.
                .addHeader("Auto-Submitted", "auto-generated");
        mailer.send(mail).await().atMost(LONGEST);
    }
}

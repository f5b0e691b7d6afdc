package jp.bunkai.organisation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.bunkai.organisation.MemberContact;

/** Mails a member what it was told, in its language. */
@ApplicationScoped
class MailSender {

    private final DirectMail mail;

    MailSender(DirectMail mail) {
        this.mail = mail;
    }

    void send(MemberContact to, List<Notice> notices) {
        MailText text = MailText.of(to.name(), to.language(), notices, mail::link);
        mail.send(to.email(), text.subject(), text.body());
    }
}

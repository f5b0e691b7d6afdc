package jp.bunkai.organisation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.organisation.Newcomers;
import jp.bunkai.organisation.Organisation;

/** A notice, and so a mail, to a member that was entered. It holds no secret: the address itself, proved at login, is what lets it in. */
@ApplicationScoped
class WelcomeNotice implements Newcomers {

    private final Notices notices;

    WelcomeNotice(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void welcome(Organisation organisation, UUID memberId) {
        String english = organisation.nameEn() == null ? organisation.name() : organisation.nameEn();
        notices.tell(List.of(memberId), NoticeKind.INVITATION, new Text(
                organisation.name() + " の担当者として登録されました。このメールアドレスのアカウントでログインすると利用できます。",
                "You have been entered as a member of " + english + ". Log in with the account of this mail address."), "/dossiers");
    }
}
